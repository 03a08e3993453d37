//! Whether a text stands twice in one file: only one of the two is shown, and whoever mends the other wonders why nothing
//! changes.

use std::collections::BTreeSet;

use super::fluent_parts::Named;
use crate::data::finding::{Finding, Place, Report};

/// Reports every text whose name stood there before; of a message twice, not its attributes as well.
pub(super) fn check(all: &[Named<'_, '_>], place: &dyn Fn(&str) -> Option<Place>, report: &mut Report) {
    let mut seen = BTreeSet::new();
    let mut again = None;
    for one in all {
        let message = one.name.split('.').next().unwrap_or_default();
        if again.is_some_and(|again| again != message) {
            again = None;
        }
        if seen.insert(one.name.as_str()) || again.is_some() {
            continue;
        }
        if message == one.name {
            again = Some(message);
        }
        let finding = Finding::error("fluent-syntax", place(one.written), format!("`{}` stands here twice", one.name));
        report.push(finding.help("keep one of the two: the other is shown to nobody".to_owned()));
    }
}

#[cfg(test)]
mod tests {
    use crate::authoring::check::testing::found_with;

    #[track_caller]
    fn twice(fluent: &str, expected: &[(&str, &str)]) {
        let found = found_with("fluent-syntax", "", &[("en.ftl", fluent)]);
        let found: Vec<(&str, &str)> = found.iter().map(|(message, at)| (message.as_str(), at.as_str())).collect();
        let said: Vec<String> = expected.iter().map(|(name, _)| format!("`{name}` stands here twice")).collect();
        let wanted: Vec<(&str, &str)> =
            said.iter().map(String::as_str).zip(expected.iter().map(|(_, at)| *at)).collect();
        assert_eq!(found, wanted, "in {fluent}");
    }

    #[test]
    fn each_text_stands_once() {
        twice("a = 1\n    .b = 2\n    .c = 3\nb = 4\n    .b = 5\n-a = 6\n", &[]);
        twice("a = 1\n    .b = 2\n    .b = 3\n    .b = 4\n", &[("a.b", "b"), ("a.b", "b")]);
        twice("a = 1\n    .b = 2\na = 3\n    .b = 4\n", &[("a", "a")]);
        twice("a =\n    .b = 2\na =\n    .b = 4\n", &[("a.b", "b")]);
        twice("a = 1\n    .b = 2\nb = 1\na =\n    .b = 4\n", &[("a.b", "b")]);
        twice("-a = 1\nb = { -a }\n-a = 3\n", &[("-a", "-a")]);
    }
}
