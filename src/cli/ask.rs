//! `pathway ask`: one question after the other, in a terminal.

use std::io::{BufRead, Write};
use std::path::Path;

use treatment_pathway::document::Node;
use treatment_pathway::document::tree::{Kind, Text};
use treatment_pathway::session::Session;
use treatment_pathway::view::{Question, view};
use treatment_pathway::words::Words;

use super::{Done, tell, walk, words};

pub fn run(dir: &Path, lang: Option<&str>) -> Done {
    let (pathway, diagrams) = match walk::sound(dir, None, false) {
        Ok(sound) => sound,
        Err(done) => return done,
    };
    match walk::language(&pathway, lang) {
        Ok(lang) => ask(walk::session(pathway, diagrams), &lang),
        Err(done) => done,
    }
}

fn ask(mut session: Session, lang: &str) -> Done {
    let words = words::words(lang);
    let mut lines = std::io::stdin().lock().lines();
    let mut asked: Vec<String> = Vec::new();
    out!(
        "{}\n",
        tell::fill(session.pathway().texts(lang).and_then(|t| t.get("pathway.scope")).unwrap_or_default(), &words)
    );
    out!("Answer with a word or its number; several with commas. `b` goes back, `q` leaves.");
    loop {
        let now = view(&session, lang, &words);
        let question = now
            .walk
            .ask
            .as_ref()
            .and_then(|ask| now.question.as_ref()?.facts.iter().find(|question| question.fact == *ask));
        let Some(question) = question else {
            out!("");
            tell::result(&now, &words);
            return Done::Well;
        };
        put(question, &words);
        let Some(Ok(line)) = lines.next() else { return Done::Well };
        match line.trim() {
            "q" => return Done::Well,
            "b" => {
                if let Some(fact) = asked.pop() {
                    session.retract(&fact);
                }
            }
            typed => {
                let facts = Node::new(Kind::Table(vec![(Text::new(question.fact.clone()), read(question, typed))]));
                match session.answer(&facts) {
                    Ok(()) => {
                        // Asked again, it is taken back once.
                        asked.retain(|fact| *fact != question.fact);
                        asked.push(question.fact.clone());
                    }
                    Err(findings) => findings.iter().for_each(|finding| {
                        out!("  {}", finding.message);
                        finding.help.iter().for_each(|help| out!("  {help}"));
                    }),
                }
            }
        }
    }
}

fn put(question: &Question, words: &Words) {
    out!("\n{}", tell::fill(&question.question, words));
    if let Some(why) = &question.why {
        out!("  ({why})");
    }
    for (number, (value, label)) in (1..).zip(options(question)) {
        out!("  {number}. {label} [{value}]");
    }
    print!("> ");
    // A prompt that cannot be shown is no reason to stop: the question above it was.
    let _ = std::io::stdout().flush();
}

fn options(question: &Question) -> impl Iterator<Item = (&str, &str)> {
    let words = question.options.iter().map(|option| (option.value.as_str(), option.label.as_str()));
    words.chain(question.not_sure.as_deref().map(|label| ("not_sure", label)))
}

/// What was typed, as an answer: the numbers shown stand for their values, unless the question wants a number.
fn read(question: &Question, typed: &str) -> Node {
    let one = |piece: &str| {
        let piece = piece.trim();
        let listed = piece.parse::<usize>().ok().filter(|_| question.kind != "number");
        let value = listed.and_then(|number| options(question).nth(number.checked_sub(1)?)).map(|(value, _)| value);
        let value = value.unwrap_or(if question.kind == "number" && piece == "1." { "not_sure" } else { piece });
        Node::new(Kind::Text(value.to_owned()))
    };
    if question.kind == "set" { Node::new(Kind::List(typed.split(',').map(one).collect())) } else { one(typed) }
}
