//! A tree, as TOML or a bundle gives it, to the parts of a [`Document`].
//!
//! The tree was [`fit`] against the format first, so whatever is missing or mistyped here is a finding already and is
//! simply left out.

use super::fit::fit;
use super::{
    About, AuthoredAlongside, AuthoredBranch, AuthoredCites, AuthoredClaim, AuthoredCondition, AuthoredContradiction,
    AuthoredCorrection, AuthoredDisagreement, AuthoredEntry, AuthoredExplainer, AuthoredFact, AuthoredGuard,
    AuthoredItem, AuthoredMatter, AuthoredNumber, AuthoredPage, AuthoredPart, AuthoredPosition, AuthoredRate,
    AuthoredRecord, AuthoredReview, AuthoredRung, AuthoredSafety, AuthoredScore, AuthoredSooner, AuthoredStep,
    AuthoredTreatment, Chain, Document, Impossible, Node, Phrases, Signs, Text, Wording, bad_id, format, guard_syntax,
};
use crate::data::finding::Report;
use crate::model::guard;

/// Reads `pathway.toml`'s tree into the document.
pub fn pathway(tree: &Node, document: &mut Document, report: &mut Report) {
    fit(tree, &format::PATHWAY, report);
    let table = |key: &str| tree.get(key).map(Node::entries).unwrap_or_default();
    let list = |key: &str| tree.get(key).map(Node::items).unwrap_or_default();
    if let Some(about) = tree.get("pathway") {
        document.about = read_about(about);
        let days = [("published", about.get("published")), ("reviewed", about.get("reviewed"))];
        let days = days.into_iter().filter_map(|(key, day)| Some((key, day?.text()?)));
        document.past.extend(days);
    }
    document.facts = table("facts").iter().map(|(id, fact)| read_fact(id, fact, report)).collect();
    document.conditions = table("conditions")
        .iter()
        .map(|(name, node)| AuthoredCondition { name: name.clone(), guard: authored(node, report) })
        .collect();
    document.scores = table("scores").iter().map(|(id, node)| read_score(id, node, report)).collect();
    document.numbers =
        table("numbers").iter().map(|(id, node)| AuthoredNumber { id: id.clone(), is: text(node, "is") }).collect();
    document.steps = list("steps").iter().map(|node| read_step(node, report)).collect();
    document.alongside = list("alongside").iter().map(|node| read_alongside(node, report)).collect();
    document.rungs = list("rungs")
        .iter()
        .map(|node| AuthoredRung { id: text(node, "id"), icon: text(node, "icon"), beside: node.flag("beside") })
        .collect();
    document.treatments = table("treatments").iter().map(|(id, node)| read_treatment(id, node, report)).collect();
    document.safety = list("safety").iter().map(|node| read_safety(node, report)).collect();
    document.impossible = list("impossible")
        .iter()
        .map(|node| Impossible {
            when: guard_of(node, "when", report).unwrap_or_default(),
            why: text(node, "why"),
            id: maybe(node, "id"),
            go: maybe(node, "go"),
        })
        .collect();
    document.disagreements = list("disagreements").iter().map(read_disagreement).collect();
    document.values =
        list("values").iter().map(|node| AuthoredMatter { id: text(node, "id"), rows: words(node, "rows") }).collect();
    let order = tree.get("questions").and_then(|questions| questions.get("order")).map(Node::items).unwrap_or_default();
    for item in order {
        match item.word() {
            Some(name) => document.questions.push(name),
            None => document.sooner.push(AuthoredSooner {
                ask: words(item, "ask"),
                when: guard_of(item, "when", report).unwrap_or_default(),
                place: document.questions.len(),
            }),
        }
    }
    document.pages = table("pages")
        .iter()
        .map(|(id, node)| {
            let rows = node.get("rows").map(Node::items).unwrap_or_default();
            AuthoredPage { id: id.clone(), rows: rows.iter().map(|row| authored(row, report)).collect() }
        })
        .collect();
    document.wording = list("wording").iter().map(read_wording).collect();
    document.explainers = list("explainers").iter().map(read_explainer).collect();
    document.corrections = list("corrections")
        .iter()
        .map(|node| AuthoredCorrection { id: text(node, "id"), verdict: text(node, "verdict"), cites: cites(node) })
        .collect();
    document.contradictions = list("contradictions").iter().map(|node| read_contradiction(node, report)).collect();
    document.facts.iter().for_each(|fact| bad_id::check_values(fact, report));
    let ids = document.facts.iter().map(|fact| &fact.id);
    let ids = ids.chain(document.conditions.iter().map(|condition| &condition.name));
    let ids = ids.chain(document.scores.iter().map(|score| &score.id));
    let ids = ids.chain(document.numbers.iter().map(|number| &number.id));
    let ids = ids.chain(document.steps.iter().map(|step| &step.id));
    let ids = ids.chain(document.alongside.iter().map(|entry| &entry.id));
    let ids = ids.chain(document.rungs.iter().map(|rung| &rung.id));
    let ids = ids.chain(document.treatments.iter().map(|treatment| &treatment.id));
    let ids = ids.chain(document.safety.iter().map(|rule| &rule.id));
    let ids = ids.chain(document.disagreements.iter().map(|disagreement| &disagreement.id));
    let positions = document.disagreements.iter().flat_map(|disagreement| &disagreement.positions);
    let ids = ids.chain(positions.map(|position| &position.id));
    let ids = ids.chain(document.values.iter().map(|matter| &matter.id));
    let ids = ids.chain(document.wording.iter().filter_map(|rule| rule.id.as_ref()));
    let ids = ids.chain(document.contradictions.iter().map(|contradiction| &contradiction.id));
    let ids = ids.chain(document.corrections.iter().map(|correction| &correction.id));
    let ids = ids.chain(
        document
            .explainers
            .iter()
            .flat_map(|explainer| [&explainer.id].into_iter().chain(explainer.parts.iter().map(|part| &part.id))),
    );
    let ids = ids.chain(document.facts.iter().filter_map(|fact| fact.page.as_ref()));
    let ids = ids.chain(document.steps.iter().filter_map(|step| step.lane.as_ref()));
    bad_id::check(ids.chain([&document.about.id]), report);
}

/// Reads `evidence.toml`'s tree into the document.
pub fn evidence(tree: &Node, document: &mut Document, report: &mut Report) {
    fit(tree, &format::EVIDENCE, report);
    let claims = tree.get("claims").map(Node::entries).unwrap_or_default();
    document.claims = claims
        .iter()
        .map(|(id, node)| AuthoredClaim {
            id: id.clone(),
            population: maybe(node, "population"),
            comparator: maybe(node, "comparator"),
            funding: maybe(node, "funding"),
            certainty: maybe(node, "certainty"),
            status: text(node, "status"),
            sources: words(node, "source"),
            rate: node.get("rate").map(|rate| AuthoredRate {
                of: text(rate, "of"),
                with: text(rate, "with"),
                without: maybe(rate, "without"),
            }),
            effect: maybe(node, "effect"),
            months: maybe(node, "months"),
        })
        .collect();
    bad_id::check(document.claims.iter().map(|claim| &claim.id), report);
}

fn maybe(node: &Node, key: &str) -> Option<Text> {
    node.get(key).and_then(Node::word)
}

fn text(node: &Node, key: &str) -> Text {
    maybe(node, key).unwrap_or_default()
}

fn words(node: &Node, key: &str) -> Vec<Text> {
    node.get(key).map(Node::words).unwrap_or_default()
}

fn chain(node: &Node) -> Chain {
    Chain { words: node.words(), at: node.at }
}

/// One urgency, a list of them, or a table that names each.
fn signs((value, node): &(Text, Node)) -> Signs {
    let named = node.entries().iter().filter_map(|(name, urgency)| Some((Some(name.clone()), urgency.word()?)));
    Signs { value: value.clone(), of: named.chain(node.words().into_iter().map(|urgency| (None, urgency))).collect() }
}

fn authored(node: &Node, report: &mut Report) -> AuthoredGuard {
    let text = node.text().unwrap_or_default();
    let guard = match guard::parse(&text.text) {
        Ok(guard) => Some(guard),
        Err(problem) => {
            if node.text().is_some() {
                report.push(guard_syntax::finding(&text, problem));
            }
            None
        }
    };
    AuthoredGuard { text, guard }
}

fn guard_of(node: &Node, key: &str, report: &mut Report) -> Option<AuthoredGuard> {
    node.get(key).map(|guard| authored(guard, report))
}

/// The languages that `[pathway]` lists; without any, English.
pub fn languages(about: &Node) -> Vec<Text> {
    match words(about, "languages") {
        none if none.is_empty() => vec![Text::new("en")],
        some => some,
    }
}

fn read_about(node: &Node) -> About {
    About {
        id: text(node, "id"),
        version: text(node, "version"),
        published: maybe(node, "published"),
        reviewed: text(node, "reviewed"),
        review_due: text(node, "review_due"),
        start: maybe(node, "start"),
        lanes: words(node, "lanes"),
        languages: languages(node),
        decision_aid: node.flag("decision_aid"),
        no_treatment: maybe(node, "no_treatment"),
    }
}

fn read_fact(id: &Text, node: &Node, report: &mut Report) -> AuthoredFact {
    AuthoredFact {
        id: id.clone(),
        kind: text(node, "type"),
        of: words(node, "of"),
        certain: node.flag("certain"),
        typical: node.get("typical").cloned(),
        page: maybe(node, "page"),
        asked_when: guard_of(node, "asked_when", report),
        unasked: node.get("unasked").cloned(),
        asked_of_clinician: text(node, "asked_of").text == "clinician",
        default: node.get("default").cloned(),
        changeable: node.flag("changeable"),
        past: node.flag("past"),
        raises: node.get("raises").map(Node::items).unwrap_or_default().iter().map(chain).collect(),
        no_raises: maybe(node, "no_raises"),
        signs: node.get("signs").map(Node::entries).unwrap_or_default().iter().map(signs).collect(),
        unit: maybe(node, "unit"),
        keys: node.clone(),
    }
}

fn read_score(id: &Text, node: &Node, report: &mut Report) -> AuthoredScore {
    let points = node.get("points").map(Node::entries).unwrap_or_default();
    let items = node.get("items").map(Node::items).unwrap_or_default();
    let item = |node: &Node| AuthoredItem {
        when: guard_of(node, "when", report).unwrap_or_default(),
        points: text(node, "points"),
    };
    AuthoredScore {
        id: id.clone(),
        of: words(node, "of"),
        points: points.iter().filter_map(|(value, number)| Some((value.clone(), number.word()?))).collect(),
        items: items.iter().map(item).collect(),
        may_miss: maybe(node, "may_miss"),
        out_of: maybe(node, "out_of"),
    }
}

fn read_step(node: &Node, report: &mut Report) -> AuthoredStep {
    AuthoredStep {
        id: text(node, "id"),
        is_conclusion: text(node, "kind").text == "conclusion",
        lane: maybe(node, "lane"),
        refs: words(node, "ref"),
        hit_first: node.get("hit").is_some(),
        also: node.flag("also"),
        why: maybe(node, "why"),
        branches: node
            .get("branches")
            .map(Node::items)
            .unwrap_or_default()
            .iter()
            .map(|branch| AuthoredBranch {
                when: guard_of(branch, "when", report),
                go: maybe(branch, "go"),
                otherwise: maybe(branch, "otherwise"),
                doubt: maybe(branch, "doubt"),
                at: branch.at,
            })
            .collect(),
        urgency: maybe(node, "urgency"),
        recommend: entries(node, "recommend", report),
        offer: entries(node, "offer", report),
        alone: node.flag("alone"),
        no_rule: node.flag("no_rule"),
        after: maybe(node, "after"),
        review: node.get("review").map(|review| AuthoredReview {
            after: text(review, "after"),
            records: review
                .get("records")
                .map(Node::items)
                .unwrap_or_default()
                .iter()
                .map(|record| AuthoredRecord {
                    fact: text(record, "fact"),
                    helped: record.get("helped").cloned(),
                    not_helped: record.get("not_helped").cloned(),
                    treatment: maybe(record, "treatment"),
                })
                .collect(),
        }),
        cites: cites(node),
        at: node.at,
    }
}

fn entries(node: &Node, key: &str, report: &mut Report) -> Vec<AuthoredEntry> {
    let items = node.get(key).map(Node::items).unwrap_or_default();
    items
        .iter()
        .map(|item| match item.text() {
            Some(treatment) => AuthoredEntry { treatment, when: None },
            None => AuthoredEntry { treatment: text(item, "treatment"), when: guard_of(item, "when", report) },
        })
        .collect()
}

fn cites(node: &Node) -> AuthoredCites {
    AuthoredCites { claims: words(node, "claims"), sources: words(node, "sources") }
}

fn read_alongside(node: &Node, report: &mut Report) -> AuthoredAlongside {
    AuthoredAlongside {
        id: text(node, "id"),
        when: guard_of(node, "when", report),
        with: words(node, "with"),
        rung: maybe(node, "rung"),
        test: node.flag("test"),
        cites: cites(node),
    }
}

fn read_treatment(id: &Text, node: &Node, report: &mut Report) -> AuthoredTreatment {
    AuthoredTreatment {
        id: id.clone(),
        tried_as: maybe(node, "tried_as"),
        applies_when: guard_of(node, "applies_when", report),
        requires: guard_of(node, "requires", report),
        never: guard_of(node, "never", report),
        reversible: maybe(node, "reversible"),
        rung: maybe(node, "rung"),
        test: node.flag("test"),
        cites: cites(node),
    }
}

fn read_disagreement(node: &Node) -> AuthoredDisagreement {
    let positions = node.get("positions").map(Node::items).unwrap_or_default();
    AuthoredDisagreement {
        id: text(node, "id"),
        steps: words(node, "steps"),
        treatments: words(node, "treatments"),
        alongside: words(node, "alongside"),
        positions: positions.iter().map(|node| AuthoredPosition { id: text(node, "id"), cites: cites(node) }).collect(),
        cites: cites(node),
    }
}

fn read_wording(node: &Node) -> Wording {
    let phrases = |key: &str| {
        let languages = node.get(key).map(Node::entries).unwrap_or_default().iter();
        languages.map(|(lang, phrases)| Phrases { lang: lang.clone(), of: phrases.words() }).collect()
    };
    Wording {
        id: maybe(node, "id"),
        texts: words(node, "where"),
        must_say: phrases("must_say"),
        must_not_say: phrases("must_not_say"),
        unless: phrases("unless"),
        why: maybe(node, "why"),
        at: node.at,
    }
}

fn read_explainer(node: &Node) -> AuthoredExplainer {
    let parts = node.get("parts").map(Node::items).unwrap_or_default();
    AuthoredExplainer {
        id: text(node, "id"),
        parts: parts.iter().map(|node| AuthoredPart { id: text(node, "id"), cites: cites(node) }).collect(),
    }
}

fn read_contradiction(node: &Node, report: &mut Report) -> AuthoredContradiction {
    AuthoredContradiction {
        id: text(node, "id"),
        when: guard_of(node, "when", report).unwrap_or_default(),
        shows: maybe(node, "shows"),
        never_show: words(node, "never_show"),
    }
}

fn read_safety(node: &Node, report: &mut Report) -> AuthoredSafety {
    AuthoredSafety {
        id: text(node, "id"),
        when: guard_of(node, "when", report),
        with: words(node, "with"),
        urgency_at_least: maybe(node, "urgency_at_least"),
        never_show: words(node, "never_show"),
        must_show: words(node, "must_show"),
        never_conclude: words(node, "never_conclude"),
        monotone: node.get("monotone").map(|rule| (text(rule, "fact"), words(rule, "order"))),
        must_precede: node.get("must_precede").map(|rule| (text(rule, "step"), text(rule, "treatment"))),
    }
}
