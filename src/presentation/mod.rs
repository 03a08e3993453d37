//! What a person sees: a session, its view in words, and the bundle that a page opens.

pub mod bundle;
pub mod session;
pub mod view;
pub mod words;
