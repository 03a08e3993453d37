//! A document to [`Contents`]: every name becomes a position, every guard a typed rule.

mod contradiction;
mod evidence;
mod promise;

use super::guards::{self, Names};
use super::{bad_checklist, bad_domain, bad_score, question_order, type_mismatch, unknown_id};
use crate::authoring::document::{self, Document};
use crate::data::finding::Report;
use crate::data::tree::Text;
use crate::model::pathway::{
    Alongside, Branch, Conclusion, Condition, Contents, Decision, Demand, Entry, Fact, Record, Review, Rung, Safety,
    Sooner, Step, StepKind, Treatment, Urgency,
};
use crate::model::position::{AlongsideId, FactId, Position, Rows, RungId, SafetyId, StepId, TreatmentId};

/// Builds the contents where every name is one that exists and every guard makes sense; whatever is found beside is
/// reported. A position is made from a name that was found, and from nothing else: what names nothing is left out, and a
/// pathway that lacks something never leaves here. What leads back to itself does: it has findings of its own.
pub fn build(document: &Document, report: &mut Report) -> Option<Contents> {
    let before = report.findings.len();
    let facts: Rows<FactId, Fact> = document.facts.iter().map(|fact| bad_domain::fact(fact, report)).collect();
    let (scores, scores_are_whole) = bad_score::read(document, &facts, report);
    let names = Names::new(document, &facts, &scores);
    let mut maker = Maker { document, facts: &facts, names, report, whole: scores_are_whole };
    let asked_when: Rows<FactId, _> = document.facts.iter().map(|fact| maker.maybe(fact.asked_when.as_ref())).collect();
    let conditions = document
        .conditions
        .iter()
        .map(|condition| Condition { name: condition.name.text.clone(), rule: maker.rule(&condition.guard) })
        .collect();
    let mut steps: Rows<StepId, Step> = document.steps.iter().map(|step| maker.step(step)).collect();
    let start = match &document.about.start {
        Some(start) => maker.step_named(start),
        None => document.steps.positions().next(),
    };
    document.about.lanes.iter().for_each(|lane| maker.lane(lane));
    let alongside = document.alongside.iter().map(|entry| maker.alongside(entry)).collect();
    let treatments = document.treatments.iter().map(|treatment| maker.treatment(treatment)).collect();
    let claims = document.claims.iter().map(|claim| maker.claim(claim)).collect();
    let disagreements = document.disagreements.iter().map(|disagreement| maker.disagreement(disagreement)).collect();
    let no_treatment = document.about.no_treatment.as_ref().and_then(|name| maker.alongside_named(name));
    let values = document.values.iter().map(|matter| maker.matter(matter)).collect();
    let explainers = document.explainers.iter().map(|explainer| maker.explainer(explainer)).collect();
    let corrections = document.corrections.iter().map(|correction| maker.correction(correction)).collect();
    let mut contradictions: Rows<_, _> = document.contradictions.iter().map(|each| maker.contradiction(each)).collect();
    let mut safety: Rows<SafetyId, Safety> = document.safety.iter().map(|rule| maker.safety(rule)).collect();
    safety.extend(document.promises().map(|promise| maker.promise(promise)));
    for (authored, made) in document.contradictions.iter().zip(&contradictions) {
        safety.extend(maker.meanwhile(authored, made));
    }
    let impossible: Vec<_> = document.impossible.iter().map(|patient| maker.rule(&patient.when)).collect();
    maker.excluded(&impossible, &mut steps, &mut contradictions);
    let mut sooner: Vec<Sooner> = Vec::new();
    for authored in &document.sooner {
        let facts = authored.ask.iter().filter_map(|name| maker.fact_named(name)).collect();
        sooner.push(Sooner { facts, when: maker.rule(&authored.when), place: authored.place });
    }
    let whole = maker.whole;
    let errors_before =
        report.findings.iter().take(before).any(|f| f.severity == crate::data::finding::Severity::Error);
    let mut facts = facts;
    let (questions, places) = question_order::read(document, &mut facts, report);
    for sooner in &mut sooner {
        sooner.place = places.get(sooner.place).copied().unwrap_or(questions.len());
    }
    for (fact, applies) in facts.iter_mut().zip(asked_when) {
        fact.asked_when = applies;
    }
    let names = Names::new(document, &facts, &scores);
    let checklists = bad_checklist::read(document, names, report);
    if !whole || errors_before {
        return None;
    }
    let text = |text: &Text| text.text.clone();
    let about = &document.about;
    Some(Contents {
        id: text(&about.id),
        version: text(&about.version),
        published: about.published.as_ref().map(text),
        reviewed: text(&about.reviewed),
        review_due: text(&about.review_due),
        facts,
        conditions,
        scores,
        steps,
        start: start?,
        alongside,
        rungs: document.rungs.iter().map(rung).collect(),
        treatments,
        safety,
        impossible,
        order: document.order.iter().filter_map(|id| document.facts.find(|fact| fact.id == *id)).collect(),
        questions,
        sooner,
        checklists,
        no_treatment,
        disagreements,
        values,
        explainers,
        corrections,
        contradictions,
        claims,
        sources: document.sources.clone(),
        texts: in_order_of_languages(document),
    })
}

fn in_order_of_languages(document: &Document) -> Vec<crate::model::text::Texts> {
    let (mut texts, mut rest) = (Vec::new(), document.texts.clone());
    for language in &document.about.languages {
        let (listed, others) = rest.into_iter().partition(|texts| texts.lang == language.text);
        texts.extend::<Vec<_>>(listed);
        rest = others;
    }
    texts.extend(rest);
    texts
}

fn rung(authored: &document::AuthoredRung) -> Rung {
    Rung { id: authored.id.text.clone(), icon: authored.icon.text.clone(), beside: authored.beside }
}

struct Maker<'a> {
    document: &'a Document,
    facts: &'a Rows<FactId, Fact>,
    names: Names<'a>,
    report: &'a mut Report,
    whole: bool,
}

impl<'a> Maker<'a> {
    /// Without a rule, nobody: it never leaves here.
    fn rule(&mut self, authored: &document::AuthoredGuard) -> crate::model::guard::Rule {
        let made = guards::rule(authored, self.names, self.report);
        self.whole &= made.is_some();
        made.unwrap_or(crate::model::guard::Rule::Or(Vec::new()))
    }

    fn maybe(&mut self, authored: Option<&document::AuthoredGuard>) -> Option<crate::model::guard::Rule> {
        authored.map(|authored| self.rule(authored))
    }

    /// The row of this name. Without one there is a finding, and no pathway.
    fn named<P: Position, T>(
        &mut self,
        name: &Text,
        what: &str,
        rows: &Rows<P, T>,
        id: impl Fn(&T) -> &Text,
    ) -> Option<P> {
        let found = rows.find(|row| id(row).text == name.text);
        if found.is_none() {
            self.unknown(name, what, rows.iter().map(|row| id(row).text.as_str()));
        }
        found
    }

    fn unknown<'n>(&mut self, name: &Text, what: &str, known: impl Iterator<Item = &'n str>) {
        // What was left out stands nowhere, and is a missing key already.
        if name.at.is_some() || !name.text.is_empty() {
            self.report.push(unknown_id::finding(name, what, known));
        }
        self.whole = false;
    }

    fn step_named(&mut self, name: &Text) -> Option<StepId> {
        self.named(name, "step", &self.document.steps, |step| &step.id)
    }

    fn treatment_named(&mut self, name: &Text) -> Option<TreatmentId> {
        self.named(name, "treatment", &self.document.treatments, |treatment| &treatment.id)
    }

    fn alongside_named(&mut self, name: &Text) -> Option<AlongsideId> {
        self.named(name, "alongside entry", &self.document.alongside, |entry| &entry.id)
    }

    fn fact_named(&mut self, name: &Text) -> Option<FactId> {
        self.named(name, "fact", &self.document.facts, |fact| &fact.id)
    }

    /// A lane is one that some step stands in.
    fn lane(&mut self, name: &Text) {
        let lanes = self.document.steps.iter().filter_map(|step| step.lane.as_ref()).map(|lane| lane.text.as_str());
        if !lanes.clone().any(|lane| lane == name.text) {
            self.unknown(name, "lane", lanes);
        }
    }

    fn urgency(&mut self, name: &Text) -> Urgency {
        Urgency::of(&name.text).unwrap_or_else(|| {
            // Where the form of a key lists them, reading has said so.
            if !self.report.findings.iter().any(|finding| finding.at == name.at) {
                self.report.push(unknown_id::finding(name, "urgency", document::format::URGENCIES.iter().copied()));
            }
            self.whole = false;
            Urgency::Emergency
        })
    }

    fn entries(&mut self, entries: &[document::AuthoredEntry]) -> Vec<Entry> {
        let made = entries.iter().filter_map(|entry| {
            let (treatment, when) = (self.treatment_named(&entry.treatment), self.maybe(entry.when.as_ref()));
            Some(Entry { treatment: treatment?, when })
        });
        made.collect()
    }

    fn step(&mut self, step: &document::AuthoredStep) -> Step {
        let kind = if step.is_conclusion {
            StepKind::Conclusion(Conclusion {
                urgency: step.urgency.as_ref().map_or(Urgency::Emergency, |name| self.urgency(name)),
                recommend: self.entries(&step.recommend),
                offer: self.entries(&step.offer),
                alone: step.alone,
                after: step.after.as_ref().and_then(|name| self.step_named(name)),
                review: step.review.as_ref().map(|review| Review {
                    after: review.after.text.clone(),
                    records: review.records.iter().filter_map(|record| self.record(record)).collect(),
                }),
            })
        } else {
            StepKind::Decision(Decision {
                first: step.hit_first,
                also: step.also,
                branches: step.branches.iter().filter_map(|branch| self.branch(branch)).collect(),
            })
        };
        let lane = step.lane.as_ref().map(|lane| lane.text.clone());
        Step { id: step.id.text.clone(), lane, kind, cites: self.cites(&step.cites) }
    }

    fn branch(&mut self, branch: &document::AuthoredBranch) -> Option<Branch> {
        let when = match &branch.otherwise {
            Some(_) => None,
            None => branch.when.as_ref().map(|guard| self.rule(guard)),
        };
        let go = branch.otherwise.as_ref().or(branch.go.as_ref()).and_then(|name| self.step_named(name));
        self.whole &= go.is_some();
        Some(Branch { when, go: go?, doubt: branch.doubt.as_ref().map(|doubt| doubt.text.clone()) })
    }

    fn record(&mut self, record: &document::AuthoredRecord) -> Option<Record> {
        let fact = self.fact_named(&record.fact);
        let mut value = |node: Option<&crate::data::tree::Node>| match self.facts[fact?].read(node?) {
            Ok(value) => value,
            Err(finding) => {
                self.report.push(finding);
                None
            }
        };
        let (helped, not_helped) = (value(record.helped.as_ref()), value(record.not_helped.as_ref()));
        self.whole &= helped.is_some() && not_helped.is_some();
        let treatment = record.treatment.as_ref().and_then(|name| self.treatment_named(name));
        Some(Record { fact: fact?, helped: helped?, not_helped: not_helped?, treatment })
    }

    fn alongside(&mut self, entry: &document::AuthoredAlongside) -> Alongside {
        Alongside {
            id: entry.id.text.clone(),
            when: self.maybe(entry.when.as_ref()),
            with: entry.with.iter().map(|name| self.urgency(name)).collect(),
            rung: entry.rung.as_ref().and_then(|name| self.rung_named(name)),
            test: entry.test,
            cites: self.cites(&entry.cites),
        }
    }

    /// Its own rung, or else that of the treatment that it is a kind of.
    fn rung(&mut self, treatment: &document::AuthoredTreatment) -> Option<RungId> {
        let above = |id: &str| self.document.treatments.iter().find(|other| other.id.text == id);
        let mut here = treatment;
        while here.rung.is_none() {
            here = crate::model::id::parent(&here.id.text).and_then(above)?;
        }
        let name = here.rung.as_ref()?;
        // What a parent names wrongly is told of the parent.
        if here.id == treatment.id { self.rung_named(name) } else { self.document.rungs.find(|rung| rung.id == *name) }
    }

    fn rung_named(&mut self, name: &Text) -> Option<RungId> {
        self.named(name, "rung", &self.document.rungs, |rung| &rung.id)
    }

    fn response(&mut self, name: &Text) -> Option<FactId> {
        let fact = self.fact_named(name)?;
        self.report.findings.extend(type_mismatch::response(name, &self.facts[fact]));
        Some(fact)
    }

    fn treatment(&mut self, treatment: &document::AuthoredTreatment) -> Treatment {
        let parent =
            crate::model::id::parent(&treatment.id.text).map(|id| Text { text: id.to_owned(), at: treatment.id.at });
        Treatment {
            id: treatment.id.text.clone(),
            parent: parent.and_then(|parent| self.treatment_named(&parent)),
            tried_as: treatment.tried_as.as_ref().and_then(|name| self.response(name)),
            applies_when: self.maybe(treatment.applies_when.as_ref()),
            requires: self.maybe(treatment.requires.as_ref()),
            never: self.maybe(treatment.never.as_ref()),
            reversible: treatment.reversible.as_ref().map(|word| word.text.clone()),
            rung: self.rung(treatment),
            test: treatment.test,
            cites: self.cites(&treatment.cites),
        }
    }

    fn safety(&mut self, rule: &document::AuthoredSafety) -> Safety {
        let mut demands = Vec::new();
        if let Some(urgency) = &rule.urgency_at_least {
            demands.push(Demand::UrgencyAtLeast(self.urgency(urgency)));
        }
        demands.extend(rule.never_show.iter().flat_map(|name| {
            let (treatment, alongside) = self.shown_named(name);
            treatment.map(Demand::NeverShow).into_iter().chain(alongside.map(Demand::NeverBeside))
        }));
        demands.extend(rule.must_show.iter().map(|name| {
            let (treatment, alongside) = self.shown_named(name);
            Demand::MustShow { treatment, alongside }
        }));
        demands.extend(rule.never_conclude.iter().filter_map(|name| self.step_named(name)).map(Demand::NeverConclude));
        if let Some((fact, order)) = &rule.monotone {
            let fact = self.fact_named(fact);
            demands.extend(fact.map(|fact| Demand::Monotone { fact, order: self.order(fact, order) }));
        }
        if let Some((step, treatment)) = &rule.must_precede {
            let both = self.step_named(step).zip(self.treatment_named(treatment));
            demands.extend(both.map(|(step, treatment)| Demand::MustPrecede { step, treatment }));
        }
        let with = rule.with.iter().map(|name| self.urgency(name)).collect();
        Safety { id: rule.id.text.clone(), when: self.maybe(rule.when.as_ref()), with, demands }
    }

    /// What a conclusion may show under this id: as a treatment, beside itself, or both.
    fn shown_named(&mut self, name: &Text) -> (Option<TreatmentId>, Option<AlongsideId>) {
        let document = self.document;
        let treatment = document.treatments.find(|treatment| treatment.id == *name);
        let alongside = document.alongside.find(|entry| entry.id == *name);
        if treatment.is_none() && alongside.is_none() {
            let known = document.treatments.iter().map(|treatment| treatment.id.text.as_str());
            let known = known.chain(document.alongside.iter().map(|entry| entry.id.text.as_str()));
            self.unknown(name, "treatment or alongside entry", known);
        }
        (treatment, alongside)
    }

    fn order(&mut self, fact: FactId, words: &[Text]) -> Vec<crate::model::value::Value> {
        let mut order = Vec::new();
        for word in words {
            let node = crate::data::tree::Node { kind: crate::data::tree::Kind::Text(word.text.clone()), at: word.at };
            match self.facts[fact].read(&node) {
                Ok(value) => order.extend(value),
                Err(finding) => {
                    self.report.push(finding);
                    self.whole = false;
                }
            }
        }
        order
    }
}
