//! Elements, for HTML and SVG alike. Whatever goes in is text: it is escaped on the way out, and nothing else can be
//! written.

use std::fmt::{self, Display, Formatter, Write};

use serde::{Serialize, Serializer};

/// An element with what is in it. Serialised it is for whoever makes elements of it without reading text as markup.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Element {
    name: &'static str,
    attributes: Vec<(&'static str, String)>,
    children: Vec<Child>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(untagged)]
enum Child {
    Element(Element),
    Text(#[serde(serialize_with = "shown")] String),
}

/// Elements that hold nothing and are not closed.
const VOID: [&str; 5] = ["meta", "link", "br", "hr", "col"];

/// An empty element.
pub fn el(name: &'static str) -> Element {
    Element { name, attributes: Vec::new(), children: Vec::new() }
}

impl Element {
    /// With an attribute.
    pub fn with(mut self, name: &'static str, value: impl Display) -> Element {
        self.attributes.push((name, value.to_string()));
        self
    }

    /// With a text.
    pub fn text(mut self, text: impl Into<String>) -> Element {
        self.children.push(Child::Text(text.into()));
        self
    }

    /// With elements in it: one, several, or perhaps one.
    pub fn and(mut self, children: impl IntoIterator<Item = Element>) -> Element {
        self.children.extend(children.into_iter().map(Child::Element));
        self
    }
}

impl IntoIterator for Element {
    type Item = Element;
    type IntoIter = std::iter::Once<Element>;

    fn into_iter(self) -> Self::IntoIter {
        std::iter::once(self)
    }
}

impl Display for Element {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "<{}", self.name)?;
        for (name, value) in &self.attributes {
            write!(f, " {name}=\"")?;
            escape(f, value)?;
            f.write_char('"')?;
        }
        f.write_char('>')?;
        if VOID.contains(&self.name) {
            return Ok(());
        }
        // Space between elements means something where there is text beside them, and is for people elsewhere.
        let apart = !self.children.iter().any(|child| matches!(child, Child::Text(_)));
        for child in &self.children {
            if apart {
                f.write_char('\n')?;
            }
            match child {
                Child::Element(element) => write!(f, "{element}")?,
                Child::Text(text) => escape(f, text)?,
            }
        }
        if apart && !self.children.is_empty() {
            f.write_char('\n')?;
        }
        write!(f, "</{}>", self.name)
    }
}

fn escape(f: &mut Formatter<'_>, text: &str) -> fmt::Result {
    for sign in text.chars() {
        match sign {
            '&' => f.write_str("&amp;")?,
            '<' => f.write_str("&lt;")?,
            '>' => f.write_str("&gt;")?,
            '"' => f.write_str("&quot;")?,
            '\'' => f.write_str("&#39;")?,
            sign => f.write_char(seen(sign))?,
        }
    }
    Ok(())
}

/// Neither HTML nor XML has these at all.
fn seen(sign: char) -> char {
    if sign.is_control() && !matches!(sign, '\n' | '\t') { '\u{fffd}' } else { sign }
}

fn shown<S: Serializer>(text: &str, to: S) -> Result<S::Ok, S::Error> {
    to.collect_str(&text.chars().map(seen).collect::<String>())
}

#[cfg(test)]
mod tests {
    use super::el;

    #[test]
    fn what_goes_in_is_text() {
        let nasty = "<script>\"&'\u{0}";
        let escaped = "&lt;script&gt;&quot;&amp;&#39;\u{fffd}";
        assert_eq!(el("p").with("id", nasty).text(nasty).to_string(), format!("<p id=\"{escaped}\">{escaped}</p>"));
    }

    #[test]
    fn space_stands_where_it_means_nothing() {
        assert_eq!(el("ul").and([el("li").text("a"), el("li")]).to_string(), "<ul>\n<li>a</li>\n<li></li>\n</ul>");
        assert_eq!(el("p").text("a").and(el("b").text("c")).to_string(), "<p>a<b>c</b></p>");
        assert_eq!(el("br").to_string(), "<br>");
    }
}
