//! Structs that leave the engine as plain objects: each field under its own name, in the order written.

use super::tree::{Kind, Node, Text};

/// Declares such structs: how a field is called is said once, for the command's JSON and for the page.
macro_rules! objects {
    ($($(#[$about:meta])* pub struct $name:ident { $($(#[$of:meta])* pub $field:ident: $type:ty,)* })*) => {$(
        $(#[$about])*
        #[derive(Debug, Clone, PartialEq)]
        #[cfg_attr(feature = "cli", derive(serde::Serialize), serde(into = "crate::document::Node"))]
        pub struct $name { $($(#[$of])* pub $field: $type,)* }

        impl From<$name> for $crate::document::Node {
            #[inline(never)] // once, and not wherever one is a part of another
            fn from(object: $name) -> $crate::document::Node {
                let mut fields = Vec::new();
                $($crate::document::object::put(&mut fields, stringify!($field), object.$field.into());)*
                $crate::document::Node::new($crate::document::tree::Kind::Table(fields))
            }
        }
    )*};
}
pub(crate) use objects;

/// Adds a field.
pub fn put(fields: &mut Vec<(Text, Node)>, name: &str, value: Node) {
    fields.push((Text::new(name), value));
}

impl From<String> for Node {
    fn from(text: String) -> Node {
        Node::new(Kind::Text(text))
    }
}

impl From<&str> for Node {
    fn from(text: &str) -> Node {
        Node::new(Kind::Text(text.to_owned()))
    }
}

impl From<bool> for Node {
    fn from(flag: bool) -> Node {
        Node::new(Kind::Bool(flag))
    }
}

impl From<i64> for Node {
    fn from(number: i64) -> Node {
        Node::new(Kind::Number(number.to_string()))
    }
}

impl From<usize> for Node {
    fn from(number: usize) -> Node {
        Node::new(Kind::Number(number.to_string()))
    }
}

impl<T: Into<Node>> From<Option<T>> for Node {
    fn from(maybe: Option<T>) -> Node {
        maybe.map_or(Node::new(Kind::Null), Into::into)
    }
}

impl<T: Into<Node>> From<Box<T>> for Node {
    fn from(boxed: Box<T>) -> Node {
        (*boxed).into()
    }
}

impl<T: Into<Node>> From<Vec<T>> for Node {
    fn from(items: Vec<T>) -> Node {
        Node::new(Kind::List(items.into_iter().map(Into::into).collect()))
    }
}
