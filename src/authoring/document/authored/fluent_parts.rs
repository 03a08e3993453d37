//! What a Fluent file is made of: each text by its name, what stands in its braces, and the text with all of that put in.

use std::collections::BTreeMap;

use fluent_syntax::ast::{Attribute, Entry, Expression, InlineExpression, Pattern, PatternElement, Resource};
use fluent_syntax::unicode::unescape_unicode;

/// How often texts may be put in for one text, whatever they stand for.
const MOST_PARTS: usize = 1_000;
/// How many terms may be named one in another.
const DEEPEST: usize = 32;

/// A text and its name, as another text would name it: `step-rest`, `step-rest.text`, `-net`.
pub(super) struct Named<'r, 'a> {
    pub name: String,
    /// The name as it stands in the file; of an attribute, its own.
    pub written: &'a str,
    pub pattern: &'r Pattern<&'a str>,
}

impl Named<'_, '_> {
    /// Is it put into others, and shown nowhere else?
    pub fn is_term(&self) -> bool {
        self.name.starts_with('-')
    }
}

/// Every text in the order of the file; a name may stand there twice.
pub(super) fn named<'r, 'a>(resource: &'r Resource<&'a str>) -> Vec<Named<'r, 'a>> {
    let mut all = Vec::new();
    for entry in &resource.body {
        let (name, written, value, attributes) = match entry {
            Entry::Message(message) => {
                (message.id.name.to_owned(), message.id.name, message.value.as_ref(), &message.attributes)
            }
            Entry::Term(term) => (format!("-{}", term.id.name), term.id.name, Some(&term.value), &term.attributes),
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) | Entry::Junk { .. } => continue,
        };
        let of = |Attribute { id, value }: &'r Attribute<&'a str>| {
            let name = format!("{name}.{}", id.name);
            Named { name, written: id.name, pattern: value }
        };
        let attributes: Vec<Named<'r, 'a>> = attributes.iter().map(of).collect();
        all.extend(value.map(|pattern| Named { name, written, pattern }));
        all.extend(attributes);
    }
    all
}

/// What stands in braces, and as what it is written.
pub(super) enum Part<'r, 'a> {
    /// A choice between texts, by what comes before its arrow.
    Select(&'a str),
    /// Whatever is put in.
    Inline(&'r InlineExpression<&'a str>),
}

/// Every part of a text, those inside other parts too.
pub(super) fn visit<'r, 'a>(pattern: &'r Pattern<&'a str>, see: &mut dyn FnMut(Part<'r, 'a>)) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            in_expression(expression, see);
        }
    }
}

fn in_expression<'r, 'a>(expression: &'r Expression<&'a str>, see: &mut dyn FnMut(Part<'r, 'a>)) {
    match expression {
        Expression::Select { selector, variants } => {
            see(Part::Select(written(selector)));
            in_inline(selector, see);
            variants.iter().for_each(|variant| visit(&variant.value, see));
        }
        Expression::Inline(inline) => in_inline(inline, see),
    }
}

fn in_inline<'r, 'a>(inline: &'r InlineExpression<&'a str>, see: &mut dyn FnMut(Part<'r, 'a>)) {
    see(Part::Inline(inline));
    let arguments = match inline {
        InlineExpression::TermReference { arguments, .. } => arguments.as_ref(),
        InlineExpression::FunctionReference { arguments, .. } => Some(arguments),
        InlineExpression::Placeable { expression } => return in_expression(expression, see),
        InlineExpression::StringLiteral { .. }
        | InlineExpression::NumberLiteral { .. }
        | InlineExpression::MessageReference { .. }
        | InlineExpression::VariableReference { .. } => None,
    };
    if let Some(arguments) = arguments {
        arguments.positional.iter().for_each(|argument| in_inline(argument, see));
        arguments.named.iter().for_each(|argument| in_inline(&argument.value, see));
    }
}

/// The name or the literal as it stands in the file, without what is around it.
pub(super) fn written<'a>(inline: &InlineExpression<&'a str>) -> &'a str {
    match inline {
        InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => value,
        InlineExpression::FunctionReference { id, .. }
        | InlineExpression::MessageReference { id, .. }
        | InlineExpression::TermReference { id, .. }
        | InlineExpression::VariableReference { id } => id.name,
        InlineExpression::Placeable { expression } => match expression.as_ref() {
            Expression::Select { selector: inline, .. } | Expression::Inline(inline) => written(inline),
        },
    }
}

/// The text that a part names, where it names one.
pub(super) fn names(inline: &InlineExpression<&str>) -> Option<String> {
    let of = |id: &str, attribute: Option<&str>| match attribute {
        Some(attribute) => format!("{id}.{attribute}"),
        None => id.to_owned(),
    };
    match inline {
        InlineExpression::TermReference { id, .. } => Some(format!("-{}", id.name)),
        InlineExpression::MessageReference { id, attribute } => {
            Some(of(id.name, attribute.as_ref().map(|attribute| attribute.name)))
        }
        InlineExpression::StringLiteral { .. }
        | InlineExpression::NumberLiteral { .. }
        | InlineExpression::FunctionReference { .. }
        | InlineExpression::VariableReference { .. }
        | InlineExpression::Placeable { .. } => None,
    }
}

/// The texts of a file by their names; of two with one name the first counts.
pub(super) struct Patterns<'r, 'a>(BTreeMap<&'r str, &'r Pattern<&'a str>>);

impl<'r, 'a> Patterns<'r, 'a> {
    pub fn of(all: &'r [Named<'r, 'a>]) -> Patterns<'r, 'a> {
        Patterns(all.iter().rev().map(|one| (one.name.as_str(), one.pattern)).collect())
    }

    /// A text with what it names put in, and `{ $name }` as `{name}`, for the page to fill; none where that never ends.
    pub fn text(&self, pattern: &Pattern<&str>) -> Option<String> {
        let (mut text, mut left) = (String::new(), MOST_PARTS);
        self.put(pattern, DEEPEST, &mut left, &mut text)?;
        Some(text)
    }

    fn put(&self, pattern: &Pattern<&str>, depth: usize, left: &mut usize, into: &mut String) -> Option<()> {
        let depth = depth.checked_sub(1)?;
        for element in &pattern.elements {
            *left = left.checked_sub(1)?;
            match element {
                PatternElement::TextElement { value } => into.push_str(value),
                PatternElement::Placeable { expression } => self.put_expression(expression, depth, left, into)?,
            }
        }
        Some(())
    }

    fn put_expression(
        &self,
        expression: &Expression<&str>,
        depth: usize,
        left: &mut usize,
        into: &mut String,
    ) -> Option<()> {
        let inline = match expression {
            // No text may have one; so that nothing else is said of it, it reads as the variant for everybody.
            Expression::Select { variants, .. } => {
                let otherwise = variants.iter().find(|variant| variant.default);
                return otherwise.map_or(Some(()), |variant| self.put(&variant.value, depth, left, into));
            }
            Expression::Inline(inline) => inline,
        };
        match inline {
            // Writing to a text cannot fail.
            InlineExpression::StringLiteral { value } => unescape_unicode(into, value).ok()?,
            InlineExpression::NumberLiteral { value } => into.push_str(value),
            InlineExpression::VariableReference { id } => into.extend(["{", id.name, "}"]),
            InlineExpression::Placeable { expression } => self.put_expression(expression, depth, left, into)?,
            InlineExpression::TermReference { .. } | InlineExpression::MessageReference { .. } => {
                let name = names(inline).unwrap_or_default();
                match self.0.get(name.as_str()) {
                    Some(pattern) => self.put(pattern, depth, left, into)?,
                    None => into.extend(["{", &name, "}"]),
                }
            }
            InlineExpression::FunctionReference { id, .. } => into.extend(["{", id.name, "}"]),
        }
        Some(())
    }
}
