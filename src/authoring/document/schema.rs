//! The published JSON Schema of the document format, made from [`super::format`], so that editors complete and check.

use crate::data::shape::{Holds, Shape};
use crate::data::tree::{Kind, Node, Text};

/// The schema of one authored file.
pub fn of(shape: &'static Shape, title: &str) -> Node {
    let Node { kind: Kind::Table(mut entries), .. } = table_schema(shape) else { return Node::table() };
    entries.insert(0, (Text::new("$schema"), text("https://json-schema.org/draft/2020-12/schema")));
    entries.insert(1, (Text::new("title"), text(title)));
    Node::new(Kind::Table(entries))
}

fn text(words: &str) -> Node {
    Node::new(Kind::Text(words.to_owned()))
}

fn table<const N: usize>(entries: [(&str, Node); N]) -> Node {
    Node::new(Kind::Table(entries.into_iter().map(|(key, node)| (Text::new(key), node)).collect()))
}

fn list(items: impl IntoIterator<Item = Node>) -> Node {
    Node::new(Kind::List(items.into_iter().collect()))
}

fn typed(kind: &str) -> Node {
    table([("type", text(kind))])
}

fn list_of(items: Node) -> Node {
    table([("type", text("array")), ("items", items)])
}

fn map_of(values: Node) -> Node {
    table([("type", text("object")), ("additionalProperties", values)])
}

fn one_of(words: &[&str]) -> Node {
    table([("enum", list(words.iter().map(|word| text(word))))])
}

fn any_of<const N: usize>(choices: [Node; N]) -> Node {
    table([("anyOf", list(choices))])
}

fn table_schema(shape: &'static Shape) -> Node {
    let properties = shape.keys.iter().map(|key| (Text::new(key.name), described(key.about, holds(key.holds))));
    let required = shape.keys.iter().filter(|key| key.required).map(|key| text(key.name));
    table([
        ("type", text("object")),
        ("additionalProperties", Node::new(Kind::Bool(false))),
        ("required", list(required)),
        ("properties", Node::new(Kind::Table(properties.collect()))),
    ])
}

fn described(about: &str, node: Node) -> Node {
    let mut entries = vec![(Text::new("description"), text(about))];
    entries.extend(node.entries().iter().cloned());
    Node::new(Kind::Table(entries))
}

fn holds(holds_what: Holds) -> Node {
    let word = || any_of([typed("string"), typed("number")]);
    match holds_what {
        Holds::Text | Holds::Guard | Holds::Date => typed("string"),
        Holds::Flag => typed("boolean"),
        Holds::Number => typed("number"),
        Holds::Word => word(),
        Holds::OneOf(words) => one_of(words),
        Holds::Words => list_of(word()),
        Holds::Chains => list_of(list_of(word())),
        Holds::Value => any_of([typed("string"), typed("number"), list_of(word())]),
        Holds::Table(shape) => table_schema(shape),
        Holds::Tables(shape) => list_of(table_schema(shape)),
        Holds::IdsOrTables(shape) => list_of(any_of([typed("string"), table_schema(shape)])),
        Holds::MapOf(shape) => map_of(table_schema(shape)),
        Holds::Signs(words) => map_of(any_of([one_of(words), list_of(one_of(words)), map_of(one_of(words))])),
        Holds::Guards => map_of(typed("string")),
        Holds::Values => map_of(holds(Holds::Value)),
        Holds::Numbers => map_of(typed("number")),
    }
}
