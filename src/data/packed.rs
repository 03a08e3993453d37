//! A compiled value as a plain tree, and back: what makes a bundle small to read.
//!
//! A struct is a table of its fields, and what is one of several kinds is a list that begins with the kind's word. Bits
//! are lists of positions, because a page's numbers hold fifty-three of them.

use crate::data::tree::{Kind, Node, Text};

/// What can be packed. Unpacking gives `None` for whatever was never packed.
pub trait Packed: Sized {
    /// As a tree.
    fn pack(&self) -> Node;
    /// From a tree.
    fn unpack(node: Node) -> Option<Self>;
}

/// Says of structs that they are packed field by field; what stands `beside` is packed elsewhere.
macro_rules! packed {
    ($($name:ident { $($field:ident),* $(; beside $($beside:ident),*)? })*) => {$(
        impl $crate::data::packed::Packed for $name {
            fn pack(&self) -> $crate::data::tree::Node {
                $crate::data::packed::table([$((stringify!($field), self.$field.pack())),*])
            }
            #[inline(never)] // once, and not wherever one is a part of another
            fn unpack(mut node: $crate::data::tree::Node) -> Option<$name> {
                Some($name { $($field: $crate::data::packed::field(&mut node, stringify!($field))?,)* $($($beside: Default::default(),)*)? })
            }
        }
    )*};
}
pub(crate) use packed;

/// A table of fields.
pub fn table<const N: usize>(fields: [(&str, Node); N]) -> Node {
    Node::new(Kind::Table(fields.map(|(key, value)| (Text::new(key), value)).into()))
}

/// Unpacks one field; one that is absent is null.
pub fn field<T: Packed>(node: &mut Node, key: &str) -> Option<T> {
    T::unpack(node.take(key).unwrap_or(Node::new(Kind::Null)))
}

/// A kind's word and what follows it.
pub fn tagged<const N: usize>(word: &str, rest: [Node; N]) -> Node {
    list(word, rest.into_iter())
}

/// The same, of as many as there are.
pub fn list(word: &str, rest: impl Iterator<Item = Node>) -> Node {
    Node::new(Kind::List([Node::from(word)].into_iter().chain(rest).collect()))
}

/// A list being unpacked, item by item.
pub struct Items(std::vec::IntoIter<Node>);

impl Items {
    /// The items of a list.
    pub fn of(node: Node) -> Option<Items> {
        if let Kind::List(items) = node.kind { Some(Items(items.into_iter())) } else { None }
    }

    /// The kind's word and what follows it.
    pub fn tagged(node: Node) -> Option<(String, Items)> {
        let mut items = Items::of(node)?;
        Some((items.part()?, items))
    }

    /// The next item.
    pub fn part<T: Packed>(&mut self) -> Option<T> {
        T::unpack(self.0.next()?)
    }

    /// All that are left.
    pub fn rest<T: Packed>(self) -> Option<Vec<T>> {
        let mut all = Vec::new();
        for item in self.0 {
            all.push(T::unpack(item)?);
        }
        Some(all)
    }
}

impl Packed for bool {
    fn pack(&self) -> Node {
        Node::from(*self)
    }
    fn unpack(node: Node) -> Option<bool> {
        if let Kind::Bool(flag) = node.kind { Some(flag) } else { None }
    }
}

impl Packed for String {
    fn pack(&self) -> Node {
        Node::from(self.as_str())
    }
    fn unpack(node: Node) -> Option<String> {
        if let Kind::Text(text) = node.kind { Some(text) } else { None }
    }
}

/// Whole numbers. Beyond what a page's numbers hold exactly, their digits.
impl Packed for i64 {
    fn pack(&self) -> Node {
        if self.unsigned_abs() < 1 << 53 { Node::from(*self) } else { Node::from(self.to_string()) }
    }
    fn unpack(node: Node) -> Option<i64> {
        if let Kind::Number(digits) | Kind::Text(digits) = node.kind { digits.parse().ok() } else { None }
    }
}

impl Packed for usize {
    fn pack(&self) -> Node {
        Node::from(*self)
    }
    fn unpack(node: Node) -> Option<usize> {
        usize::try_from(i64::unpack(node)?).ok()
    }
}

impl Packed for u32 {
    fn pack(&self) -> Node {
        i64::from(*self).pack()
    }
    fn unpack(node: Node) -> Option<u32> {
        u32::try_from(i64::unpack(node)?).ok()
    }
}

/// Bits, as the positions of those that are set.
impl Packed for u64 {
    fn pack(&self) -> Node {
        (0..64usize).filter(|bit| self >> bit & 1 == 1).collect::<Vec<usize>>().pack()
    }
    fn unpack(node: Node) -> Option<u64> {
        let bits = Vec::<u32>::unpack(node)?;
        bits.into_iter().try_fold(0, |all, bit| Some(all | 1u64.checked_shl(bit)?))
    }
}

impl Packed for Text {
    fn pack(&self) -> Node {
        self.text.pack()
    }
    fn unpack(node: Node) -> Option<Text> {
        String::unpack(node).map(Text::new)
    }
}

impl<T: Packed> Packed for Option<T> {
    fn pack(&self) -> Node {
        self.as_ref().map_or(Node::new(Kind::Null), T::pack)
    }
    fn unpack(node: Node) -> Option<Option<T>> {
        if node.kind == Kind::Null { Some(None) } else { T::unpack(node).map(Some) }
    }
}

impl<T: Packed> Packed for Box<T> {
    fn pack(&self) -> Node {
        T::pack(self)
    }
    fn unpack(node: Node) -> Option<Box<T>> {
        T::unpack(node).map(Box::new)
    }
}

impl<T: Packed> Packed for Vec<T> {
    fn pack(&self) -> Node {
        Node::new(Kind::List(self.iter().map(T::pack).collect()))
    }
    fn unpack(node: Node) -> Option<Vec<T>> {
        Items::of(node)?.rest()
    }
}
