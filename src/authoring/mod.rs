//! For authors: reading and checking a document, its cases, what two versions differ in, what leaves as a file.

/// A position of a table of authoring's own, as those of [`crate::model::position`] are of the pathway's.
macro_rules! position {
    ($(#[$about:meta])* $visible:vis $name:ident) => {
        $(#[$about])*
        #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
        $visible struct $name(u32);

        impl crate::model::position::Position for $name {
            fn at(number: usize) -> $name {
                $name(u32::try_from(number).unwrap_or(u32::MAX))
            }
            fn number(self) -> usize {
                self.0 as usize
            }
        }
    };
}

pub mod case;
pub mod check;
pub mod cover;
pub mod diff;
pub mod document;
pub mod export;
pub mod layout;
pub mod map;
pub mod proof;
pub mod standard;
