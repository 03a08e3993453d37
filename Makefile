# `make` alone lists what there is. Every command here is also what the tests on a server run: .ci/run calls `make test`.

SHELL := bash
.SHELLFLAGS := -euo pipefail -c
.NOTPARALLEL:
.DELETE_ON_ERROR:
.DEFAULT_GOAL := help

export TOOLS := $(or $(XDG_CACHE_HOME),$(HOME)/.cache)/treatment-pathway
export PATH := $(TOOLS)/bin:$(CURDIR)/node_modules/.bin:$(PATH)

PATHWAY ?= pathways/failed-back
MINUTES ?= 10
FUZZ ?= guard document facts

WASM := --target wasm32-unknown-unknown --no-default-features
PKG := www/pkg/treatment_pathway_bg.wasm
SOURCES := $(shell find src -type f) Cargo.toml Cargo.lock

help: ## this list
	@sed -nE 's/^([a-z-]+):[^#]*## /\1\t/p' Makefile | while IFS=$$'\t' read -r name what; do \
	  printf '  make %-10s %s\n' "$$name" "$$what"; done

explore: setup-build $(PKG) ## walk the back-pain pathway in your browser (PATHWAY=folder for another)
	cargo run --release -- serve $(PATHWAY)

# One part after the other, the quickest to fail first; `make lints` and so on run one alone.
PARTS := format lints unit docs licences wasm wasm-tests bundles browser

test: setup ## all checks: format, lints, tests, docs, licences, wasm, the page in Chromium
	@times=; for part in $(PARTS); do \
	  echo "== $$part"; started=$$SECONDS; \
	  $(MAKE) --no-print-directory $$part; \
	  times="$$times, $$part $$((SECONDS - started)) s"; \
	done; echo "all passed: $${times:2}"

format:
	cargo fmt --check
	cargo fmt --check --manifest-path tests/fuzz/Cargo.toml

lints:
	cargo clippy --locked --all-targets -- -D warnings
	cargo clippy --locked $(WASM) --lib --test web -- -D warnings

unit:
	cargo test --locked

docs:
	RUSTDOCFLAGS="-D warnings" cargo doc --locked --no-deps

# The list of known vulnerabilities changes without us: it is told where it can be fetched, and stops nobody.
licences:
	cargo deny --log-level error check licenses bans sources
	@if timeout 20 git ls-remote -q https://github.com/rustsec/advisory-db HEAD >/dev/null 2>&1; \
	  then cargo deny --log-level error check advisories || echo "known vulnerabilities, see above"; \
	  else echo "advisories not checked: the advisory database cannot be reached from here"; fi

wasm-tests:
	CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER=wasm-bindgen-test-runner \
	  CHROMEDRIVER="$$(command -v chromedriver)" WASM_BINDGEN_TEST_WEBDRIVER_JSON=$(CURDIR)/tests/browser/webdriver.json \
	  cargo test --locked $(WASM) --test web

browser: dist
	node --test --test-reporter=spec tests/browser/*.test.js

bench: setup-pack ## our speed beside the alternatives
	@if ls benches/*.rs >/dev/null 2>&1; then cargo bench --locked; else echo "no benchmarks yet"; fi

dist: wasm bundles ## dist/: what a site serves, and what each file weighs
	node www/dist.js

fuzz: setup-fuzz ## strange input for guards, documents and facts (MINUTES=10 for each)
	@cd tests/fuzz; for target in $(FUZZ); do \
	  mkdir -p corpus/$$target; \
	  cargo fuzz run --fuzz-dir . --sanitizer none $$target corpus/$$target seeds/$$target -- \
	    -dict=$$target.dict -max_total_time=$$(($(MINUTES) * 60)) -timeout=10 -rss_limit_mb=2048 -verbosity=0 \
	    -print_final_stats=1; \
	done

wasm: setup-pack www/pkg/.shrunk ## the engine as WebAssembly, in www/pkg

$(PKG): $(SOURCES)
	wasm-pack --quiet build --mode no-install --target web --profile wasm --no-opt --no-pack --no-gitignore \
	  --out-dir www/pkg . --no-default-features --locked

# What is called once stays apart: put into its caller it is fewer bytes, but brotli packs those far worse.
www/pkg/.shrunk: $(PKG)
	wasm-opt -Oz --one-caller-inline-max-function-size 20 --enable-bulk-memory --enable-nontrapping-float-to-int --enable-sign-ext --enable-mutable-globals \
	  --enable-reference-types --enable-multivalue $(PKG) -o $(PKG)
	@touch $@

bundles: ## every pathway as the JSON that a page loads, in www/pathways
	@for pathway in pathways/*/; do cargo run --locked --release --quiet -- bundle $$pathway --out www/$$pathway; done

setup: setup-test ## install what this machine lacks for all of this, and say why
setup-%:
	@.ci/setup $*

clean: ## remove everything that can be made again
	cargo clean --quiet
	rm -rf dist www/pkg www/pathways node_modules

.PHONY: help explore test $(PARTS) bench dist fuzz setup clean
