//! What is said of a treatment, row by row: alone in its detail, and beside others in a comparison.

/// What a decision aid says of everything that can be done, in the order it is shown: attributes of a treatment's text.
/// A kind that lacks one has its parent's.
pub const ROWS: &[&str] = &[
    "what", "chance", "soon", "harms", "undo", "recovery", "certain", "body", "mind", "life", "cost", "before",
    "not-for", "again", "next",
];
/// Of these, those that doing nothing need not have.
pub const ROWS_OF_TREATMENT: &[&str] = &["before", "not-for"];
/// What is said, besides, of what measures rather than treats.
pub const TEST_ROWS: &[&str] = &["measures", "if-positive", "if-negative", "downside"];
