//! For authors: reading and checking a document, its cases, what two versions differ in, what leaves as a file.

pub mod case;
pub mod check;
pub mod cover;
pub mod diff;
pub mod document;
pub mod export;
pub mod import;
pub mod layout;
pub mod map;
pub mod order;
pub mod plural;
pub mod proof;
pub mod scaffold;
pub mod standard;
pub mod words;
