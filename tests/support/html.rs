//! Enough of HTML to hold a page to its laws: its texts, its attributes, its headings.

/// What a reader reads of it, whatever the spaces.
pub fn plain(html: &str) -> String {
    let outside = html.split('<').map(|part| part.split_once('>').map_or(part, |(_, text)| text));
    let text: String = outside.collect::<String>().split_whitespace().collect();
    let signs = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")];
    signs.iter().fold(text, |text, (name, sign)| text.replace(name, sign))
}

/// The values of an attribute.
pub fn values<'a>(text: &'a str, attribute: &str) -> Vec<&'a str> {
    let opening = format!(" {attribute}=\"");
    text.split(opening.as_str()).skip(1).filter_map(|rest| rest.split('"').next()).collect()
}

/// Every tag that is opened, with what is written in it: `a href="index.html"`.
pub fn tags(html: &str) -> impl Iterator<Item = &str> {
    html.split('<').skip(1).filter_map(|rest| rest.split('>').next()).filter(|tag| !tag.starts_with(['/', '!']))
}

/// The names of attributes in a tag.
pub fn attributes(tag: &str) -> Vec<&str> {
    let mut outside = tag.split('"').step_by(2).collect::<Vec<_>>();
    outside.pop();
    outside.iter().filter_map(|part| part.trim_end_matches('=').split_whitespace().last()).collect()
}

/// What is between these two for the first time.
pub fn between<'a>(html: &'a str, start: &str, end: &str) -> &'a str {
    html.split_once(start).and_then(|(_, rest)| rest.split_once(end)).map(|(inside, _)| inside).unwrap_or_default()
}
