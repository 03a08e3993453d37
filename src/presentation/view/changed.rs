//! What a changed answer changed: two screens, one after the other, side by side.

use super::{Changed, Ending, EntryObject, Named, View};

/// What stood on a screen, as far as news is made of it.
#[derive(Debug, Clone, Default)]
pub struct Stood {
    /// The conclusion, once nothing more is asked.
    ending: Option<Ending>,
    /// Treatments recommended or offered there.
    shown: Vec<Named>,
    /// What stands beside it.
    beside: Vec<Named>,
    /// Answers, and whether each is parked.
    answers: Vec<(Named, bool)>,
}

impl Stood {
    /// What stands on this screen. Behind a card it is the walk behind it that a person follows.
    pub fn on(view: &View) -> Stood {
        let followed = view.unlocked.as_deref().unwrap_or(view);
        let card = followed.card.as_ref().filter(|_| followed.question.is_none());
        let named = |entry: &EntryObject| Named { id: entry.id.clone(), name: entry.name.clone() };
        let shown = card.into_iter().flat_map(|card| card.recommend.iter().chain(&card.offer));
        Stood {
            ending: card.map(|card| Ending {
                id: card.id.clone(),
                urgency: card.urgency,
                heading: card.heading.clone(),
            }),
            shown: shown.map(named).collect(),
            beside: card.into_iter().flat_map(|card| &card.alongside).map(named).collect(),
            answers: view
                .answers
                .iter()
                .map(|answer| (Named { id: answer.fact.clone(), name: answer.short.clone() }, answer.parked))
                .collect(),
        }
    }

    /// Has a conclusion been reached?
    pub fn concludes(&self) -> bool {
        self.ending.is_some()
    }

    /// What is new against the screen before, and against the last that showed a conclusion: an answer that was changed
    /// may ask more before it concludes anew. Nothing where nothing is new.
    pub fn since(&self, before: &Stood, concluded: Option<&Stood>) -> Option<Changed> {
        let turned = |to: bool| -> Vec<Named> {
            let was = |named: &Named| before.answers.iter().any(|(other, parked)| other == named && *parked != to);
            self.answers.iter().filter(|(named, parked)| *parked == to && was(named)).map(|(n, _)| n.clone()).collect()
        };
        let missing = |here: &[Named], there: &[Named]| -> Vec<Named> {
            here.iter().filter(|named| !there.contains(named)).cloned().collect()
        };
        let concluded = concluded.filter(|_| self.concludes());
        let (from, to) = (concluded.and_then(|stood| stood.ending.clone()), self.ending.clone());
        let other = from.is_some() && from != to;
        // Much stands beside another conclusion that did not before: news is what a person can take in.
        let beside = |stood: &Stood| if other { Vec::new() } else { stood.beside.clone() };
        let all = |stood: &Stood| [stood.shown.clone(), beside(stood)].concat();
        let changed = Changed {
            from: from.filter(|_| other),
            to: to.filter(|_| other),
            added: concluded.map(|stood| missing(&all(self), &all(stood))).unwrap_or_default(),
            removed: concluded.map(|stood| missing(&all(stood), &all(self))).unwrap_or_default(),
            parked: turned(true),
            used: turned(false),
        };
        let Changed { from, added, removed, parked, used, .. } = &changed;
        let news = from.is_some() || [added, removed, parked, used].iter().any(|list| !list.is_empty());
        news.then_some(changed)
    }
}
