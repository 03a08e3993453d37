//! Any text is a guard or a finding; and what is printed parses back to the same guard.
#![no_main]

use libfuzzer_sys::fuzz_target;
use treatment_pathway::model::guard::parse;

fuzz_target!(|text: &str| {
    let Ok(guard) = parse(text) else { return };
    let printed = guard.to_string();
    let again = parse(&printed).unwrap_or_else(|wrong| panic!("printed as `{printed}`, which is no guard: {wrong:?}"));
    assert_eq!(again, guard, "printed as `{printed}`");
    assert_eq!(again.to_string(), printed, "printing twice");
});
