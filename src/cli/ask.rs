//! `pathway ask`: one question after the other, in a terminal.

use std::io::{BufRead, Write};
use std::path::Path;

use treatment_pathway::data::tree::Node;
use treatment_pathway::data::tree::{Kind, Text};
use treatment_pathway::presentation::session::Session;
use treatment_pathway::presentation::view::{Question, view};
use treatment_pathway::presentation::words::Words;

use super::number::{self, Typed};
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
    out!("Answer with a word or what stands before it; several with commas. `b` goes back, `q` leaves.");
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
        let pathway = session.pathway();
        let several = pathway.fact(&question.fact).is_some_and(|fact| pathway.facts[fact].domain.is_set());
        match read(question, several, line.trim(), &words) {
            Said::Leave => return Done::Well,
            Said::Back => {
                if let Some(fact) = asked.pop() {
                    session.retract(&fact);
                }
            }
            Said::Unclear(why) => out!("  {why}"),
            Said::Answer(answer) => {
                let understood = matches!(&answer.kind, Kind::Number(_));
                let number = answer.word().map(|word| word.text).filter(|_| understood);
                let facts = Node::new(Kind::Table(vec![(Text::new(question.fact.clone()), answer)]));
                match session.answer(&facts) {
                    Ok(()) => {
                        if let Some(number) = number {
                            out!("  {}", understood_as(question, &number, &words));
                        }
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
    let (before, after) = if has_digits(question) { ("#", "") } else { ("", ".") };
    for (number, (value, label)) in (1..).zip(options(question)) {
        out!("  {before}{number}{after} {label} [{value}]");
    }
    if options(question).any(|(value, _)| is_command(value)) {
        out!("  (Here `b` or `q` is an answer. `#b` goes back, `#q` leaves.)");
    }
    print!("> ");
    // A prompt that cannot be shown is no reason to stop: the question above it was.
    let _ = std::io::stdout().flush();
}

fn options(question: &Question) -> impl Iterator<Item = (&str, &str)> {
    let words = question.options.iter().map(|option| (option.value.as_str(), option.label.as_str()));
    words.chain(question.not_sure.as_deref().map(|label| ("not_sure", label)))
}

/// Where digits are answers, what is listed is numbered `#1`, `#2`: nothing typed can then mean two things.
fn has_digits(question: &Question) -> bool {
    is_number(question) || options(question).any(|(value, _)| value.bytes().all(|byte| byte.is_ascii_digit()))
}

fn is_number(question: &Question) -> bool {
    question.step.as_ref().is_some_and(|step| matches!(step.kind, Kind::Number(_)))
}

fn is_command(value: &str) -> bool {
    value == "b" || value == "q"
}

/// What somebody typed.
enum Said {
    Leave,
    Back,
    Unclear(String),
    Answer(Node),
}

/// A value that is listed is that value; the number of a line stands for the value on it.
fn read(question: &Question, several: bool, line: &str, words: &Words) -> Said {
    let is_value = |line: &str| options(question).any(|(value, _)| value == line);
    match line {
        "#q" => return Said::Leave,
        "#b" => return Said::Back,
        "q" if !is_value(line) => return Said::Leave,
        "b" if !is_value(line) => return Said::Back,
        _ => {}
    }
    let text = |value: &str| Node::new(Kind::Text(value.to_owned()));
    if is_number(question) {
        return match listed(question, line) {
            Some(value) => Said::Answer(text(value)),
            None if is_value(line) => Said::Answer(text(line)),
            None => number(question, line, words),
        };
    }
    let one = |piece: &str| {
        let piece = piece.trim();
        text(if is_value(piece) { piece } else { listed(question, piece).unwrap_or(piece) })
    };
    let many = || Node::new(Kind::List(line.split(',').map(one).collect()));
    Said::Answer(if several { many() } else { one(line) })
}

/// The value on the line of this number, written as it is listed.
fn listed<'a>(question: &'a Question, typed: &str) -> Option<&'a str> {
    let number = match typed.strip_prefix('#') {
        Some(number) => number,
        None if has_digits(question) => return None,
        None => typed.strip_suffix('.').unwrap_or(typed),
    };
    let Typed::Number(number) = number::typed(number, 0) else { return None };
    let position = number.parse::<usize>().ok()?.checked_sub(1)?;
    options(question).nth(position).map(|(value, _)| value)
}

fn number(question: &Question, line: &str, words: &Words) -> Said {
    let shown = |part: &Option<Node>| part.as_ref().and_then(Node::word).map(|word| word.text);
    let step = shown(&question.step).unwrap_or_default();
    let decimals = step.split_once('.').map_or(0, |(_, decimals)| decimals.len());
    let unclear = |key: &str| Said::Unclear(words.get(key).to_owned());
    match number::typed(line, decimals) {
        Typed::Number(number) => Said::Answer(Node::new(Kind::Number(number))),
        Typed::Nothing => unclear("error-number"),
        Typed::Words => unclear("error-not-a-number"),
        Typed::Whole => unclear("error-whole"),
        Typed::Places => Said::Unclear(words.fill("error-step", &[("step", &step)])),
        Typed::Grouped(example) => Said::Unclear(words.fill("error-grouped", &[("example", &example)])),
    }
}

/// What was understood of a number, to be seen before the next question.
fn understood_as(question: &Question, number: &str, words: &Words) -> String {
    let unit = question.unit.as_ref().map(|unit| format!("{number} {unit}"));
    words.fill("number-read", &[("number", unit.as_deref().unwrap_or(number))])
}
