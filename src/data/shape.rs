//! The shape of an authored file: which keys stand where, and what they hold.
//!
//! One table serves three readers: the check for unknown, missing and mistyped keys (`authoring::document::fit`), the
//! published JSON Schema (`authoring::document::schema`), and the person who wants to know what can be written.

/// What a key holds.
#[derive(Debug, Clone, Copy)]
pub enum Holds {
    /// Free text.
    Text,
    /// A guard.
    Guard,
    /// A date such as 2026-11-22.
    Date,
    /// True or false.
    Flag,
    /// A number.
    Number,
    /// A text or a number: one word.
    Word,
    /// One of these words.
    OneOf(&'static [&'static str]),
    /// A list of words.
    Words,
    /// A list of lists of words.
    Chains,
    /// One word or a list of them, or a number: a fact's value.
    Value,
    /// A table of this shape.
    Table(&'static Shape),
    /// A list of tables of this shape.
    Tables(&'static Shape),
    /// A list whose items are an id or a table of this shape.
    IdsOrTables(&'static Shape),
    /// Any ids, each with a table of this shape.
    MapOf(&'static Shape),
    /// Any values, each with one of these words, a list of them, or a table of names and them.
    Signs(&'static [&'static str]),
    /// Any names, each with a guard.
    Guards,
    /// Any fact ids, each with a value.
    Values,
    /// Any values, each with a number.
    Numbers,
}

/// One key.
#[derive(Debug, Clone, Copy)]
pub struct Key {
    /// Its name.
    pub name: &'static str,
    /// What it holds.
    pub holds: Holds,
    /// May it be left out?
    pub required: bool,
    /// What it is for, for an author.
    pub about: &'static str,
}

/// A table.
#[derive(Debug)]
pub struct Shape {
    /// What the table is, in an author's words: "a fact".
    pub what: &'static str,
    /// Its keys.
    pub keys: &'static [Key],
}

/// A key that must be there.
pub const fn must(name: &'static str, holds: Holds, about: &'static str) -> Key {
    key(name, holds, true, about)
}

/// A key that may be there.
pub const fn may(name: &'static str, holds: Holds, about: &'static str) -> Key {
    key(name, holds, false, about)
}

const fn key(name: &'static str, holds: Holds, required: bool, about: &'static str) -> Key {
    Key { name, holds, required, about }
}

/// Some keys, and after them those of each group.
#[expect(clippy::indexing_slicing, reason = "it runs while this compiles, and a place that is none does not compile")]
pub const fn joined<const ALL: usize>(first: &[Key], groups: &[&[Key]]) -> [Key; ALL] {
    let (mut all, mut at) = ([first[0]; ALL], 0);
    while at < first.len() {
        all[at] = first[at];
        at += 1;
    }
    let mut group = 0;
    while group < groups.len() {
        let mut key = 0;
        while key < groups[group].len() {
            all[at] = groups[group][key];
            at += 1;
            key += 1;
        }
        group += 1;
    }
    all
}

/// How many these are together.
#[expect(clippy::indexing_slicing, reason = "it runs while this compiles, and a place that is none does not compile")]
pub const fn together(first: &[Key], groups: &[&[Key]]) -> usize {
    let (mut all, mut group) = (first.len(), 0);
    while group < groups.len() {
        all += groups[group].len();
        group += 1;
    }
    all
}
