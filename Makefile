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
FUZZ ?= guard document facts fluent session walk
PAIRS ?= 1000000

WASM := --target wasm32-unknown-unknown --no-default-features
PKG := www/pkg/treatment_pathway_bg.wasm
COHORT := www/cohort/pkg/treatment_pathway_bg.wasm
SOURCES := $(shell find src -type f) Cargo.toml Cargo.lock

help: ## this list
	@sed -nE 's/^([a-z-]+):[^#]*## /\1\t/p' Makefile | while IFS=$$'\t' read -r name what; do \
	  printf '  make %-10s %s\n' "$$name" "$$what"; done

explore: setup-build $(PKG) ## walk the back-pain pathway in your browser (PATHWAY=folder for another)
	cargo run --release -- serve $(PATHWAY)

# One part after the other, the quickest to fail first; `make lints` and so on run one alone.
PARTS := format lints unit docs licences wasm wasm-tests bundles browser

test: setup ## all checks: format, lints, tests, docs, licences, wasm, the page in three browsers
	@times=; for part in $(PARTS); do \
	  echo "== $$part"; started=$$SECONDS; \
	  $(MAKE) --no-print-directory $$part; \
	  times="$$times, $$part $$((SECONDS - started)) s"; \
	done; echo "all passed: $${times:2}"

test-all: export LOOKS := all
test-all: test ## the same, and every state of the page in every look and language: minutes more

format:
	cargo fmt --check
	cargo fmt --check --manifest-path tests/fuzz/Cargo.toml

lints: setup-npm
	tsc -p www
	cd www && biome lint --error-on-warnings
	cargo clippy --locked --all-targets -- -D warnings
	cargo clippy --locked $(WASM) --lib --test web -- -D warnings
	cargo clippy --locked $(WASM) --features cohort --lib -- -D warnings

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
	node --test --test-timeout=1500000 --test-concurrency=3 --test-reporter=spec tests/browser/*.test.js

servers: setup-servers dist ## the packed files as nginx and Apache serve them, and their bill of materials
	node --test --test-timeout=600000 --test-reporter=spec tests/servers/*.test.js

apps: setup-apps dist ## the npm package in small apps of Vite, esbuild, React, Vue, Svelte and plain HTML
	node --test --test-timeout=900000 --test-reporter=spec tests/apps/*.test.js

corpus: ## import a corpus of GDL2 guidelines and run its cases, into benches/CORPUS.md (GDL2_CORPUS=folder)
	@test -d "$(GDL2_CORPUS)" || { echo "GDL2_CORPUS names no folder: give one that has guidelines/ and fixtures/"; exit 2; }
	GDL2_CORPUS="$(GDL2_CORPUS)" cargo test --locked --profile trial --test corpus -- --ignored --nocapture

hosts: setup-hosts dist ## every page that may hold the element, in three browsers, into benches/HOSTS.md (ONLY='dialog|nginx' for a part)
	node --test --test-timeout=1500000 --test-reporter=spec tests/hosts/*.test.js

wordpress: setup-wordpress dist ## the plugin in two versions of WordPress, and the frame page in a post
	node --test --test-timeout=1500000 --test-concurrency=1 --test-reporter=spec tests/wordpress/*.test.js

shots: setup dist ## keep pictures of the page as it looks now, for the tests to compare with
	SHOTS=accept node --test --test-reporter=dot tests/browser/shots.test.js

# The rivals are heavy, so they have a folder and lock files of their own, and nothing else here needs them.
# What an earlier run left goes first: a figure of another day must not stand among those of this one.
bench: setup-bench dist ## our speed beside the alternatives, in one run, into benches/RESULTS.md
	rm -rf benches/rivals/made benches/rivals/target/criterion
	cargo build --locked --release
	cd benches/rivals && cargo run --locked --release -- made && cargo bench --locked
	node benches/rivals/browser.js
	node benches/rivals/slow.js
	BENCH_DATE=$$(date -I) node benches/rivals/journeys.js
	BENCH_DATE=$$(date -I) node benches/rivals/results.js

journeys: setup-test dist ## eleven people go through what was packed: seconds, questions, taps, words, pixels, into benches/JOURNEYS.md
	BENCH_DATE=$$(date -I) node benches/rivals/journeys.js

# ENGINES='DuckDB|Spark local[2]' asks some of them; PATIENTS=100000 about fewer.
neighbours: setup-neighbours ## exported SQL in DuckDB, DataFusion, SQLite, PostgreSQL and Spark, into benches/NEIGHBOURS.md
	cargo test --locked --profile trial --test neighbours every_engine -- --ignored --nocapture

dist: wasm bundles ## dist/: what a site serves, and what each file weighs
	node www/dist.js

fuzz: ## strange input for guards, documents, facts, words and sessions (MINUTES=10 for each), and a million random walks
	@for target in $(FUZZ); do $(MAKE) --no-print-directory fuzz-$$target; done

# Three readings of random pathways for random people; SEED=7 for the very same ones again.
fuzz-walk:
	PAIRS=$(PAIRS) cargo test --locked --profile trial --test walk a_million -- --ignored --nocapture

# Ten million patients of the shipped pathway, many at once and each alone.
fuzz-lanes:
	cargo test --locked --profile trial --test neighbours ten_million -- --ignored --nocapture

fuzz-%: setup-fuzz
	@cd tests/fuzz; mkdir -p corpus/$*; \
	cargo fuzz run --fuzz-dir . --sanitizer none $* corpus/$* seeds/$* -- \
	  -dict=$*.dict -max_total_time=$$(($(MINUTES) * 60)) -timeout=10 -rss_limit_mb=2048 -verbosity=0 \
	  -print_final_stats=1

# What notices a mistake in the pathway, and in the engine. All of `guard`; one in twelve of what proves and walks.
mutants: setup-mutants ## seeded defects in the pathway and in the engine: what catches them
	PATHWAY=$(PATHWAY) cargo test --locked --profile trial --test mutants every_defect -- --ignored --nocapture
	cargo mutants --no-shuffle --timeout 300 --output target -f 'src/model/guard/**' -f src/model/guard.rs -- --locked --lib --test walk --test documents
	cargo mutants --no-shuffle --timeout 300 --output target --shard 0/12 -f 'src/diagram/**' -f 'src/analysis/encode/**' \
	  -f 'src/analysis/verify/**' -f src/analysis/verify.rs -f src/model/walk.rs -- --locked --lib --test walk --test prove --test diagram --test explain

wasm: setup-pack www/pkg/.shrunk www/cohort/pkg/.shrunk ## the engine as WebAssembly, in www/pkg; for whole tables, in www/cohort/pkg

# Where this machine keeps its sources is no part of the engine: two machines make the same bytes.
PLAIN := --remap-path-prefix=$(CURDIR)=/source --remap-path-prefix=$(or $(CARGO_HOME),$(HOME)/.cargo)=/cargo
PACK = RUSTFLAGS="$(PLAIN)" wasm-pack --quiet build --mode no-install --target web --no-opt --no-pack --no-gitignore
$(PKG): $(SOURCES)
	$(PACK) --profile wasm --out-dir www/pkg . --no-default-features --locked

# Another handle, for another page: what answers one person is not in it, and what answers tables is in no other.
$(COHORT): $(SOURCES)
	$(PACK) --profile wasm-cohort --out-dir www/cohort/pkg . --no-default-features --features cohort --locked

# What is called once stays apart: put into its caller it is fewer bytes, but brotli packs those far worse. A second round finds
# what the first has opened up, 0.4 % of it; a third makes it larger again.
MAY := --enable-bulk-memory --enable-nontrapping-float-to-int --enable-sign-ext --enable-mutable-globals \
  --enable-reference-types --enable-multivalue
SHRINK := -Oz --one-caller-inline-max-function-size 20 $(MAY)
www/pkg/.shrunk: $(PKG)
	wasm-opt $(SHRINK) $(PKG) -o $(PKG)
	wasm-opt $(SHRINK) --strip-producers --strip-target-features $(PKG) -o $(PKG)
	@touch $@

www/cohort/pkg/.shrunk: $(COHORT)
	wasm-opt -O3 $(MAY) --strip-producers --strip-target-features $(COHORT) -o $(COHORT)
	@touch $@

bundles: ## every pathway as the JSON that a page loads, and as plain pages, in www/pathways
	@for pathway in pathways/*/; do \
	  cargo run --locked --release --quiet -- bundle $$pathway --out www/$$pathway; \
	  cargo run --locked --release --quiet -- export $$pathway --to html --out www/$${pathway}pages --status www/$${pathway}status.json; \
	done

setup: setup-test ## install what this machine lacks for all of this, and say why
setup-%:
	@.ci/setup $*

clean: ## remove everything that can be made again
	cargo clean --quiet
	rm -rf dist www/pkg www/cohort/pkg www/pathways node_modules

.PHONY: help explore test test-all $(PARTS) servers apps hosts wordpress shots bench journeys corpus neighbours dist fuzz fuzz-walk fuzz-lanes mutants setup clean
