//! Which form of a word a number takes in a language: the browser knows.

use std::cell::RefCell;

use wasm_bindgen::prelude::*;
use web_sys::js_sys::{Array, Object, Reflect};

use crate::data::number::MOST_DECIMALS;
use crate::presentation::words::Form;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = Intl)]
    type PluralRules;
    #[wasm_bindgen(constructor, catch, js_namespace = Intl)]
    fn new(languages: &Array, options: &Object) -> Result<PluralRules, JsValue>;
    #[wasm_bindgen(method)]
    fn select(this: &PluralRules, number: &str) -> String;
}

thread_local! {
    /// The rules that were asked for last: a page has one language at a time, and making them takes longer than all else.
    static LAST: RefCell<Option<(String, PluralRules)>> = const { RefCell::new(None) };
}

/// The form of a number as it is shown. Of a language that this browser does not know it takes English rules.
pub fn form(lang: &str, number: &str) -> Form {
    LAST.with_borrow_mut(|last| {
        if last.as_ref().is_none_or(|(known, _)| known != lang) {
            *last = rules(lang).map(|rules| (lang.to_owned(), rules));
        }
        match last.as_ref().map(|(_, rules)| rules.select(number)).as_deref() {
            Some("zero") => Form::Zero,
            Some("one") => Form::One,
            Some("two") => Form::Two,
            Some("few") => Form::Few,
            Some("many") => Form::Many,
            _ => Form::Other,
        }
    })
}

fn rules(lang: &str) -> Option<PluralRules> {
    let languages = Array::of2(&JsValue::from_str(lang), &JsValue::from_str("en"));
    let options = Object::new();
    // Without this 1.0001 would be read as 1.
    Reflect::set(&options, &JsValue::from_str("maximumFractionDigits"), &JsValue::from(MOST_DECIMALS)).ok()?;
    PluralRules::new(&languages, &options).ok()
}
