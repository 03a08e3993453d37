//! Ids: the names an author gives to facts, steps, treatments, sources.

/// Is this text usable as an id? Letters, digits, `_` and `-`, in parts joined by single dots; never two hyphens in a
/// row, because two hyphens stand for the dot where Fluent does not allow one (see [`message_id`]).
pub fn is_valid(text: &str) -> bool {
    let part_is_valid =
        |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_' || b == b'-');
    text.len() <= 80 && !text.as_bytes().windows(2).any(|two| two == b"--") && text.split('.').all(part_is_valid)
}

/// What every object of a page has under its name already: whatever were called so would be found where it is not.
const EVERY_OBJECT: [&str; 12] = [
    "__defineGetter__",
    "__defineSetter__",
    "__lookupGetter__",
    "__lookupSetter__",
    "__proto__",
    "constructor",
    "hasOwnProperty",
    "isPrototypeOf",
    "propertyIsEnumerable",
    "toLocaleString",
    "toString",
    "valueOf",
];

/// Means this name something in every page?
pub fn is_every_objects(name: &str) -> bool {
    EVERY_OBJECT.contains(&name)
}

/// The id as it stands inside a Fluent message id: `tried.exercise` is written `tried--exercise`.
pub fn message_id(id: &str) -> String {
    id.replace('.', "--")
}

/// The thing an id nests under: `revision-surgery.decompression` is a kind of `revision-surgery`.
pub fn parent(id: &str) -> Option<&str> {
    id.rsplit_once('.').map(|(parent, _)| parent)
}

/// Of the `known` names the one most like `wrong`, if any is near enough to be what the author meant.
pub fn nearest<'a>(wrong: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    // The explorer has nobody who would correct a name.
    if cfg!(not(feature = "cohort")) {
        return None;
    }
    let wrong = &wrong.to_ascii_lowercase();
    let (length, allowed) = (wrong.chars().count(), 1 + wrong.chars().count() / 4);
    // A name that begins with what was written comes first, one that was written on last. Of an empty text nothing can be
    // told; and any letter is one change away from any other.
    let near = |name: &str| {
        let name = &name.to_ascii_lowercase();
        let far = strsim::osa_distance(wrong, name);
        let letters = length > 1 && name.chars().count() > 1;
        let rank = if wrong.is_empty() || name.is_empty() {
            return None;
        } else if name.starts_with(wrong) {
            0
        } else if letters && far <= allowed {
            1
        } else if wrong.starts_with(name) {
            2
        } else {
            return None;
        };
        Some((rank, far))
    };
    known.into_iter().filter_map(|name| Some((near(name)?, name))).min().map(|(_, name)| name)
}

/// "did you mean `saddle`?", or the names there are when none is near.
pub fn did_you_mean<'a>(wrong: &str, known: impl IntoIterator<Item = &'a str> + Clone) -> Option<String> {
    if let Some(name) = nearest(wrong, known.clone()) {
        return Some(format!("did you mean `{name}`?"));
    }
    if cfg!(not(feature = "cohort")) {
        return None;
    }
    let all: Vec<String> = known.into_iter().take(12).map(|name| format!("`{name}`")).collect();
    Some(match all.len() {
        0 => "there is none yet: write one first".to_owned(),
        1..12 => format!("known here: {}", all.join(", ")),
        _ => "nothing here has a name like it: add it first, or look up its name".to_owned(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_words_joined_by_dots() {
        for good in ["saddle", "tried.exercise", "scs-trial", "4plus", "N05", "a.b-c.d_e"] {
            assert!(is_valid(good), "{good}");
        }
        for bad in ["", ".", "a.", "a..b", "a b", "a--b", "ä", "a/b"] {
            assert!(!is_valid(bad), "{bad}");
        }
    }

    /// `tests/browser/names.test.js` holds the same list to a browser's own.
    #[test]
    fn what_every_object_has_is_known() {
        let names: Vec<String> = serde_json::from_str(include_str!("../../tests/names.json")).expect("names");
        assert_eq!(names, EVERY_OBJECT);
        assert!(names.iter().all(|name| is_valid(name)), "else they need no list");
    }

    #[test]
    fn a_near_name_is_offered_and_a_far_one_is_not() {
        let known = ["saddle", "weakness", "nrs"];
        assert_eq!(nearest("sadle", known), Some("saddle"));
        assert_eq!(nearest("Saddle", known), Some("saddle"));
        assert_eq!(nearest("weekness", known), Some("weakness"));
        assert_eq!(nearest("banana", known), None);
        for (wrong, meant) in [("4", Some("4plus")), ("4plus_more", Some("4plus")), ("", None), ("7", None)] {
            assert_eq!(nearest(wrong, ["1", "2", "3", "4plus"]), meant, "{wrong}");
        }
    }
}
