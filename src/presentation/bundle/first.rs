//! The first file of a bundle: what a page shows and answers before the engine and the bundle are there. It is the screen of
//! somebody who has answered nothing, and what a single answer to its questions makes certain.

use crate::data::object::objects;
use crate::data::tree::{Kind, Node, Text};
use crate::model::answers::Answers;
use crate::model::id::message_id;
use crate::model::pathway::Urgency;
use crate::model::text::Texts;
use crate::presentation::bundle::page::PageTable;
use crate::presentation::bundle::{Bundle, FORMAT};
use crate::presentation::session::Session;
use crate::presentation::view::{Question, QuestionPage, View, view};
use crate::presentation::words::Words;

objects! {
    /// Written beside the bundle, as `en.first.json`; a few kilobytes.
    pub struct FirstFile {
        /// [`FORMAT`].
        #[cfg_attr(test, ts(type = "number"))]
        pub format: i64,
        /// Language tag.
        pub lang: String,
        /// `ltr` or `rtl`.
        #[cfg_attr(test, ts(type = "'ltr' | 'rtl'"))]
        pub dir: String,
        /// Every language that there is a bundle in.
        pub languages: Vec<String>,
        /// That of the bundle.
        pub hash: String,
        /// The engine's and the page's words.
        #[cfg_attr(test, ts(type = "Record<string, string>"))]
        pub words: Words,
        /// The pathway's words, those of its first screen.
        #[cfg_attr(test, ts(type = "Record<string, string>"))]
        pub texts: Texts,
        /// What a page reads of the pathway by itself.
        #[cfg_attr(test, ts(type = "PageTable"))]
        pub page: Option<PageTable>,
        /// What the engine shows before an answer.
        pub view: View,
        /// Answers to the first questions that make an urgency certain.
        pub means: Vec<Meaning>,
    }

    /// Whatever else is answered, of this question too, somebody who answers this has to be seen as soon as that.
    pub struct Meaning {
        /// The fact.
        pub fact: String,
        /// A value of a choice, a member of a set (with whichever others), or `not_sure`.
        pub value: String,
        /// Every conclusion that is left is this urgent or more.
        #[cfg_attr(test, ts(type = "Urgency"))]
        pub at_least: &'static str,
    }
}

/// The first file of a bundle. The session has answered nothing and knows the diagrams of the proof.
pub fn first_file(bundle: &Bundle, words: &Words, session: &Session) -> FirstFile {
    // The page's engine has not proved anything yet when it shows this.
    let unproved = Session::new(session.pathway().clone()).waiting();
    let view = view(&unproved, &bundle.lang, words);
    let ladder = bundle.page.iter().flat_map(|page| &page.ladder).flat_map(|rung| &rung.entries);
    let beside: Vec<_> = ladder.filter(|entry| entry.beside).map(|entry| text_key(&entry.id)).collect();
    let shown = |key: &str| {
        let (message, _) = key.split_once('.').unwrap_or((key, ""));
        message == "pathway" || beside.iter().any(|own| own == message)
    };
    FirstFile {
        format: FORMAT,
        lang: bundle.lang.clone(),
        dir: bundle.dir.clone(),
        languages: bundle.languages.clone(),
        hash: bundle.hash.clone(),
        words: bundle.words.but(LATER),
        texts: bundle.texts.only(shown),
        // A code of answers waits for the bundle, and so does what it is read by.
        page: bundle.page.clone().map(|page| PageTable { facts: Vec::new(), usual: Vec::new(), ..page }),
        means: view.question.as_ref().map(|page| means(page, session)).unwrap_or_default(),
        view,
    }
}

fn text_key(entry: &str) -> String {
    format!("alongside-{}", message_id(entry))
}

/// Words of screens that come with the bundle: the map, the form, what matters, a result and what stands behind it, answers that
/// were opened, what is taken along; and those that only the engine says. `tests/browser/early.test.js` compares them with what
/// the page's code names.
const LATER: &[&str] = &[
    "about-row",
    "always-open",
    "answers-short",
    "because-",
    "behind-this",
    "certainty-",
    "change-nobody",
    "change-team",
    "change-un",
    "change-you",
    "checked-short",
    "clinical-heading",
    "code-",
    "compare-go",
    "compare-heading",
    "compare-lead",
    "compare-more",
    "compare-others",
    "compare-question",
    "confirm",
    "copied",
    "copy-failed",
    "corrections-lead",
    "count-of",
    "decided",
    "denominators",
    "differ",
    "disagreement",
    "do-not-know",
    "does-not-apply",
    "effect-",
    "every-",
    "evidence",
    "form-",
    "funding-",
    "gives-",
    "interim-",
    "keep-",
    "kept-",
    "map-",
    "narrows",
    "no-more-numbers",
    "no-numbers",
    "not-sure-heading",
    "numbers-",
    "offer-",
    "open-any",
    "open-code",
    "open-file",
    "open-heading",
    "open-not",
    "open-other",
    "opened-",
    "opens-",
    "path-heading",
    "print",
    "proof",
    "questions-heading",
    "quoted",
    "rate",
    "recommend-",
    "review-after",
    "review-heading",
    "same-day-advice",
    "say-",
    "source",
    "spans-differ",
    "standing-",
    "status-",
    "suppose",
    "take-",
    "tools",
    "treatments-",
    "tried-before",
    "unanswered",
    "urgency-",
    "urgent-clinic-advice",
    "values-",
    "verdict-",
    "why-heading",
    "why-many",
    "why-otherwise",
    "why-passed",
    "why-said",
    "why-two",
    "worth",
    "would-",
];

/// Members of a set that may be looked at in every combination.
const MEMBERS: usize = 8;

/// Of every answer to a page's questions by itself.
fn means(page: &QuestionPage, session: &Session) -> Vec<Meaning> {
    page.facts.iter().flat_map(|question| of_question(question, session)).collect()
}

fn of_question(question: &Question, session: &Session) -> Vec<Meaning> {
    let least = |answer: Node| {
        let answer = Node::new(Kind::Table(vec![(Text::new(question.fact.clone()), answer)]));
        session.at_least(&Answers::read(session.pathway(), &answer).ok()?)
    };
    let values = question.options.iter().map(|option| option.value.as_str());
    let unsure = question.not_sure.as_ref().map(|_| "not_sure");
    let certain: Vec<(&str, Option<Urgency>)> = match question.kind {
        "choice" => values.chain(unsure).map(|value| (value, least(Node::from(value)))).collect(),
        "set" => {
            let members: Vec<_> = question.options.iter().filter(|option| !option.exclusive).collect();
            let sets = subsets(&members.iter().map(|option| option.value.as_str()).collect::<Vec<_>>(), unsure);
            let with = |member: &str| {
                let those = sets.iter().filter(|set| set.contains(&member));
                those
                    .map(|set| least(Node::from(set.iter().map(|member| Node::from(*member)).collect::<Vec<_>>())))
                    .min()
            };
            let each = members.iter().map(|option| (option.value.as_str(), with(&option.value).flatten()));
            each.chain(unsure.map(|value| (value, with(value).flatten()))).collect()
        }
        _ => Vec::new(),
    };
    let urgent = certain
        .into_iter()
        .filter_map(|(value, least)| Some((value, least.filter(|least| *least > Urgency::Routine)?)));
    let meaning = |(value, least): (&str, Urgency)| Meaning {
        fact: question.fact.clone(),
        value: value.to_owned(),
        at_least: least.word(),
    };
    urgent.map(meaning).collect()
}

/// Every set of these, and each with a doubt about the others; none where there would be too many.
fn subsets<'a>(members: &[&'a str], unsure: Option<&'a str>) -> Vec<Vec<&'a str>> {
    if members.len() > MEMBERS {
        return Vec::new();
    }
    members.iter().copied().chain(unsure).fold(vec![Vec::new()], |sets, member| {
        let with = sets.iter().map(|set: &Vec<&str>| [set.as_slice(), &[member]].concat());
        sets.iter().cloned().chain(with).collect()
    })
}
