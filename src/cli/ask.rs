//! `pathway ask`: one question after the other, in a terminal.

use std::io::{BufRead, ErrorKind};
use std::path::Path;

use treatment_pathway::authoring::words::words;
use treatment_pathway::data::tree::Node;
use treatment_pathway::data::tree::{Kind, Text};
use treatment_pathway::presentation::session::Session;
use treatment_pathway::presentation::view::{Question, say, view};
use treatment_pathway::presentation::words::Words;

use super::number::{self, Bounds, Typed, Unfit};
use super::output::Stream;
use super::{Done, tell, walk};

pub fn run(dir: &Path, lang: Option<&str>) -> Done {
    let (pathway, diagrams, own) = match walk::sound(dir, None, false) {
        Ok(sound) => sound,
        Err(done) => return done,
    };
    match walk::language(&pathway, lang) {
        Ok(lang) => ask(walk::session(pathway, diagrams), &lang, &words(&lang, &own)),
        Err(refusal) => refusal.tell(false),
    }
}

fn ask(mut session: Session, lang: &str, words: &Words) -> Done {
    let mut lines = std::io::stdin().lock().lines();
    let mut asked: Vec<String> = Vec::new();
    out!(
        "{}\n",
        tell::fill(session.pathway().texts(lang).and_then(|t| t.get("pathway.scope")).unwrap_or_default(), words)
    );
    out!("{}", words.get("terminal-how"));
    loop {
        let now = view(&session, lang, words);
        let question = now
            .walk
            .ask
            .as_ref()
            .and_then(|ask| now.question.as_ref()?.facts.iter().find(|question| question.fact == *ask));
        let Some(question) = question else {
            out!("");
            tell::result(&now, words);
            return Done::Well;
        };
        put(question, words);
        // Nobody answers a question that cannot be seen.
        if !Stream::Out.is_open() {
            return Done::Well;
        }
        let line = match lines.next() {
            None => return left(words),
            Some(Ok(line)) => line,
            Some(Err(problem)) => {
                let text = problem.kind() == ErrorKind::InvalidData;
                let why = if text { "it is not UTF-8 text".to_owned() } else { problem.to_string() };
                err!("\nerror: what was typed cannot be read: {why}");
                return Done::Unusable;
            }
        };
        let pathway = session.pathway();
        let several = pathway.fact(&question.fact).is_some_and(|fact| pathway.facts[fact].domain.is_set());
        match read(question, several, line.trim(), words) {
            Said::Leave => return left(words),
            Said::Back => {
                if let Some(fact) = asked.pop() {
                    session.retract(&fact);
                }
            }
            Said::Unclear(why) => out!("  {why}"),
            Said::Answer(answer) => {
                let facts = Node::new(Kind::Table(vec![(Text::new(question.fact.clone()), answer)]));
                match session.answer(&facts) {
                    Ok(()) => {
                        said_back(&session, &question.fact, lang, words);
                        // Asked again, it is taken back once.
                        asked.retain(|fact| *fact != question.fact);
                        asked.push(question.fact.clone());
                    }
                    Err(_) => out!("  {}", refused(question, several, words)),
                }
            }
        }
    }
}

/// Whoever stops before the end is told that nothing came out.
fn left(words: &Words) -> Done {
    out!("\n{}", words.get("terminal-left"));
    Done::Well
}

/// Why an answer is none to this question, in its own words.
fn refused(question: &Question, several: bool, words: &Words) -> String {
    let alone: Vec<&str> =
        question.options.iter().filter(|option| option.exclusive).map(|option| option.label.as_str()).collect();
    let choose = words.get(if several { "terminal-choose-any" } else { "terminal-choose" });
    if several && !alone.is_empty() {
        let alone = alone.iter().map(|label| words.fill("quoted", &[("what", label)])).collect::<Vec<_>>().join(", ");
        return [choose, " ", &words.fill("terminal-alone", &[("what", &alone)])].concat();
    }
    choose.to_owned()
}

/// What was understood, to be seen before the next question.
fn said_back(session: &Session, fact: &str, lang: &str, words: &Words) {
    let answered = session.pathway().fact(fact);
    let answered = answered.and_then(|fact| Some((fact, session.answers().given(fact)?)));
    if let Some((fact, value)) = answered {
        let said = say(session, lang, words).value(fact, value);
        out!("  {}", words.fill("number-read", &[("number", &tell::fill(&said, words))]));
    }
}

fn put(question: &Question, words: &Words) {
    out!("\n{}", tell::fill(&question.question, words));
    if let Some(why) = &question.why {
        out!("  ({why})");
    }
    if let (Some(min), Some(max)) = (&question.min, &question.max) {
        out!("  {}", tell::range(min, max, question.unit.as_deref(), words));
    }
    let (before, after) = if has_digits(question) { ("#", "") } else { ("", ".") };
    for (number, (value, label)) in (1..).zip(options(question)) {
        out!("  {before}{number}{after} {label} [{value}]");
    }
    if options(question).any(|(value, _)| is_command(value)) {
        out!("  (Here `b` or `q` is an answer. `#b` goes back, `#q` leaves.)");
    }
    Stream::Out.write(format_args!("> "));
    Stream::Out.flush();
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

/// A value that is listed is that value; the number of a line stands for the value on it, and so do its words.
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
            None => labelled(question, line)
                .map_or_else(|| number(question, line, words), |value| Said::Answer(text(value))),
        };
    }
    let one = |piece: &str| {
        let piece = piece.trim();
        let said = || listed(question, piece).or_else(|| labelled(question, piece));
        text(if is_value(piece) { piece } else { said().unwrap_or(piece) })
    };
    // A label may have commas of its own.
    let whole = labelled(question, line).is_some();
    let many = || Node::new(Kind::List(if whole { vec![one(line)] } else { line.split(',').map(one).collect() }));
    Said::Answer(if several { many() } else { one(line) })
}

/// The value whose words were typed, whatever their case; none where two values have the same.
fn labelled<'a>(question: &'a Question, typed: &str) -> Option<&'a str> {
    let same = |label: &str| label.trim().to_lowercase() == typed.trim().to_lowercase();
    let mut values = options(question).filter(|(_, label)| same(label));
    let (value, _) = values.next()?;
    values.next().is_none().then_some(value)
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
    let shown = |part: &Option<Node>| part.as_ref().and_then(Node::word).map_or(String::new(), |word| word.text);
    let [min, max, step] = [&question.min, &question.max, &question.step].map(shown);
    let decimals = step.split_once('.').map_or(0, |(_, decimals)| decimals.len());
    let bounds = Bounds::read([&min, &max, &step], decimals);
    let unclear = |key: &str| Said::Unclear(words.get(key).to_owned());
    let example = words.number(&bounds.map(Bounds::example).unwrap_or_default());
    let [min, max, step] = [min, max, step].map(|number| words.number(&number));
    let between = || Said::Unclear(words.fill("error-step", &[("step", &step), ("example", &example)]));
    match number::typed(line, decimals) {
        Typed::Number(number) => match bounds.and_then(|bounds| bounds.unfit(&number)) {
            None => Said::Answer(Node::new(Kind::Number(number))),
            Some(Unfit::Range) => Said::Unclear(words.fill("error-range", &[("min", &min), ("max", &max)])),
            Some(Unfit::Step) => between(),
        },
        Typed::Nothing => unclear("error-number"),
        Typed::Words => Said::Unclear(words.fill("error-not-a-number", &[("example", &example)])),
        Typed::Whole => unclear("error-whole"),
        Typed::Places => between(),
        Typed::Grouped(number) => {
            let fits = bounds.is_some_and(|bounds| bounds.unfit(&number).is_none());
            let example = if fits { words.number(&number) } else { example };
            Said::Unclear(words.fill("error-grouped", &[("example", &example)]))
        }
    }
}
