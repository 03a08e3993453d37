//! A sum of points as its author would write it.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::quote::{WIDEST, list, quoted, quoted_list};
use crate::authoring::import::cond::written;
use crate::authoring::import::draft::{DraftItem, DraftScore};

/// Choices whose values agree on their points stand in `of`; what disagrees is an item of its own.
pub(super) fn score(score: &DraftScore) -> String {
    let mut table: BTreeMap<&str, i64> = BTreeMap::new();
    let mut order: Vec<&str> = Vec::new();
    let (mut of, mut items) = (Vec::new(), Vec::new());
    for item in &score.items {
        match item {
            DraftItem::Points(fact, points) => {
                let fits =
                    points.iter().all(|(value, points)| table.get(value.as_str()).is_none_or(|own| own == points));
                if fits {
                    of.push(fact.as_str());
                    for (value, points) in points {
                        if table.insert(value, *points).is_none() {
                            order.push(value);
                        }
                    }
                } else {
                    items.extend(
                        points
                            .iter()
                            .filter(|(_, points)| *points != 0)
                            .map(|(value, points)| (format!("{fact} = {value}"), *points)),
                    );
                }
            }
            DraftItem::Own(fact) => of.push(fact),
            DraftItem::When(cond, points) => items.extend(cond.guard().map(|guard| (guard, *points))),
        }
    }
    let mut text = format!("\n[scores.{}]\n", score.id);
    if !of.is_empty() {
        let _ = writeln!(text, "of = {}", quoted_list(of));
    }
    if !order.is_empty() {
        let points: Vec<String> =
            order.iter().filter_map(|value| Some(format!("{value} = {}", written(*table.get(value)?)))).collect();
        let inline = list(&points, '{', '}');
        if inline.len() <= WIDEST {
            let _ = writeln!(text, "points = {inline}");
        } else {
            points.iter().for_each(|each| {
                let _ = writeln!(text, "points.{each}");
            });
        }
    }
    if !items.is_empty() {
        text.push_str("items = [\n");
        for (guard, points) in items {
            let _ = writeln!(text, "  {{ when = {}, points = {} }},", quoted(&guard), written(points));
        }
        text.push_str("]\n");
    }
    text
}
