//! Structs that leave the engine as plain objects: each field under its own name, in the order written.

use crate::data::tree::{Kind, Node};

/// Declares such structs: how a field is called is said once, for the command's JSON, for the page and for the page's types.
macro_rules! objects {
    ($($(#[$about:meta])* pub struct $name:ident { $($(#[$of:meta])* pub $field:ident: $type:ty,)* })*) => {$(
        #[cfg_attr(test, derive(ts_rs::TS))]
        $(#[$about])*
        #[derive(Debug, Clone, PartialEq)]
        pub struct $name { $($(#[$of])* pub $field: $type,)* }

        impl serde::Serialize for $name {
            #[inline(never)] // once, and not wherever one is a part of another
            fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                let fields: &[&str] = &[$(stringify!($field)),*];
                let mut object = serde::Serializer::serialize_struct(to, stringify!($name), fields.len())?;
                $(serde::ser::SerializeStruct::serialize_field(&mut object, stringify!($field), &self.$field)?;)*
                serde::ser::SerializeStruct::end(object)
            }
        }
    )*};
}
pub(crate) use objects;

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

impl<T: Into<Node>> From<Vec<T>> for Node {
    fn from(items: Vec<T>) -> Node {
        Node::new(Kind::List(items.into_iter().map(Into::into).collect()))
    }
}
