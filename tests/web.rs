//! The wasm boundary in a real browser: what crosses it is plain, and what is wrong crosses it as findings.
//!
//! `make wasm-tests` runs this in headless Chromium. What the view says is held against the command by
//! `tests/browser/view.test.js`.

#![cfg(test)]
#![cfg(target_arch = "wasm32")]

use serde_json::{Value, json};
use treatment_pathway::presentation::bundle::{Bundle, open};
use treatment_pathway::presentation::session::Session;
use treatment_pathway::presentation::view::view;
use treatment_pathway::web::{self, Explorer, plain};
use wasm_bindgen::JsValue;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_sys::js_sys::{JSON, Object, eval};

wasm_bindgen_test_configure!(run_in_browser);

#[wasm_bindgen_test]
fn a_view_crosses_as_the_native_one() {
    let opened = open(Bundle::try_from(web::read(&value(&bundle())).unwrap()).unwrap()).unwrap();
    let native = view(&Session::new(opened.pathway), &opened.lang, &opened.words);
    let opened = Explorer::new(value(&bundle())).map_err(|refused| read(&refused)).expect("a sound bundle");
    assert_eq!(read(&opened.view().unwrap()), serde_json::to_value(&native).unwrap());
}

#[wasm_bindgen_test]
fn what_crosses_is_plain() {
    let shown = explorer().view().unwrap();
    assert!(shown.is_object());
    let prototype = Object::get_prototype_of(&shown);
    assert_eq!(prototype, Object::get_prototype_of(&Object::new()), "no class, no Map");
    assert!(read(&shown).get("card").is_some_and(Value::is_null), "what is absent is null, not undefined");
}

#[wasm_bindgen_test]
fn what_json_has_crosses_there_and_back() {
    let json = json!([null, true, "", "\"\\/\n\t\u{1}\u{1f}é😀\u{2028}", 0, -1, 7.5, { "a.b": [{}], "": [[]] }]);
    let node = web::read(&value(&json)).unwrap();
    assert_eq!(read(&plain(node).unwrap()), json);
    for strange in ["Symbol()", "(() => { const a = []; a.push(a); return a })()"] {
        assert!(web::read(&eval(strange).unwrap()).is_err(), "{strange}");
    }
}

#[wasm_bindgen_test]
fn the_very_bundle_is_proved_before_an_answer_is_taken() {
    let sound = read(&explorer().prove().unwrap());
    assert_eq!(sound["done"], true);
    assert_eq!(sound["patients"], "3");
    let mut unsound = bundle();
    // Whoever is not sure is left without a branch.
    unsound["pathway"]["steps"][0]["kind"][1]["branches"][0]["when"] = json!(["is", 0, [1]]);
    let mut explorer = Explorer::new(value(&unsound)).map_err(|refused| read(&refused)).expect("checked");
    for _ in 0..2 {
        let refused = explorer.answer(value(&json!({ "breathless": "no" }))).err().map(|refused| read(&refused));
        assert!(refused.is_some_and(|refused| refused["findings"].is_array()), "an unsound pathway is not walked");
    }
    assert!(explorer.prove().is_err(), "a proof that failed is not asked again and again");
}

#[wasm_bindgen_test]
fn an_answer_leads_on_and_taking_it_back_leads_back() {
    let mut explorer = explorer();
    let before = read(&explorer.view().unwrap());
    let answered = read(&explorer.answer(value(&json!({ "breathless": "yes" }))).unwrap());
    assert_eq!(answered["view"]["walk"]["conclusion"], "see-today");
    assert_eq!(answered["refused"], json!([]));
    assert_eq!(read(&explorer.retract("breathless").unwrap()), before);
}

#[wasm_bindgen_test]
fn what_is_asked_again_on_another_day_crosses_as_ids_whatever_was_answered() {
    let mut explorer = explorer();
    assert_eq!(read(&explorer.asked_anew().unwrap()), json!(["breathless"]));
    explorer.answer(value(&json!({ "breathless": "yes" }))).unwrap();
    assert_eq!(read(&explorer.asked_anew().unwrap()), json!(["breathless"]));
}

#[wasm_bindgen_test]
fn of_a_wrong_answer_nothing_is_taken() {
    for (facts, code) in [
        (json!({ "breathles": "yes" }), "unknown-fact"),
        (json!({ "breathless": "perhaps" }), "unknown-value"),
        (json!({ "breathless": "yes", "no such fact": 1 }), "unknown-fact"),
        (json!(["yes"]), "wrong-type"),
    ] {
        let mut explorer = explorer();
        let before = read(&explorer.view().unwrap());
        let answered = read(&explorer.answer(value(&facts)).unwrap());
        assert_eq!(answered["refused"][0]["code"], code, "{facts}");
        assert_eq!(answered["view"], before, "{facts}");
    }
}

#[wasm_bindgen_test]
fn a_bundle_that_cannot_be_used_says_why() {
    let changed = |key: &str, to: Value| {
        let mut bundle = bundle();
        bundle[key] = to;
        bundle
    };
    for (bundle, code) in [
        (json!(7), "bundle-format"),
        (json!({}), "bundle-format"),
        (changed("format", json!(0)), "bundle-format"),
        (changed("texts", json!({})), "missing-text"),
    ] {
        let refused = Explorer::new(value(&bundle)).err().map(|refused| read(&refused)).unwrap_or_default();
        let codes: Vec<&Value> = refused["findings"].as_array().into_iter().flatten().map(|f| &f["code"]).collect();
        assert!(codes.contains(&&json!(code)), "{code}: {refused}");
    }
}

fn explorer() -> Explorer {
    let mut explorer = Explorer::new(value(&bundle())).map_err(|refused| read(&refused)).expect("a sound bundle");
    while read(&explorer.prove().unwrap())["done"] == false {}
    explorer
}

fn value(json: &Value) -> JsValue {
    JSON::parse(&json.to_string()).unwrap()
}

fn read(value: &JsValue) -> Value {
    serde_json::from_str(&String::from(JSON::stringify(value).unwrap())).unwrap()
}

/// The smallest pathway with a question and two answers to it; `tests/cli.rs` packs it.
fn bundle() -> Value {
    serde_json::from_str(include_str!("web/cough.json")).expect("JSON")
}
