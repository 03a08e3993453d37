//! A bundle that the browser has parsed, opened.

use wasm_bindgen::JsValue;

use super::read;
use super::refused::wrong;
use crate::data::finding::Report;
use crate::data::tree::Node;
use crate::presentation::bundle::{Bundle, Opened, open};

const MAKE_AGAIN: &str = "make the bundle again with `pathway bundle`, of the same version as this page";

pub(super) fn opened(bundle: JsValue) -> Result<Opened, Report> {
    let tree: Node = read(&bundle).map_err(|problem| wrong("bundle-format", problem.to_owned(), MAKE_AGAIN))?;
    open(Bundle::try_from(tree).map_err(|message| wrong("bundle-format", message.to_owned(), MAKE_AGAIN))?)
}
