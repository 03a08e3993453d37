//! The command: reads files, the clock and the terminal, which the engine does not, and prints what the engine says.

#[macro_use]
mod output;
mod args;
mod ask;
mod bundle;
mod check;
mod cohort;
mod compare;
mod cover;
mod diff;
mod draw;
mod export;
mod import;
mod export_sql;
mod listing;
mod load;
mod new;
mod number;
mod owned;
mod readability;
mod refusal;
mod render;
mod save;
mod schema;
mod serve;
mod sign;
mod standard;
mod status;
mod tell;
mod test;
mod tune;
mod walk;
mod why_not;
mod write_missing;

use std::process::ExitCode;

use args::{Args, Command};
use clap::Parser;
use output::Stream;
use treatment_pathway::data::hidden::hidden;

/// How a command ended.
pub enum Done {
    /// It did what was asked.
    Well,
    /// Findings of severity error, or a failed case.
    Findings,
    /// The input cannot be used.
    Unusable,
}

/// Runs the command that was typed.
pub fn run() -> ExitCode {
    output::exit_code(match Args::try_parse() {
        Ok(args) => run_command(args.command),
        Err(usage) => explain(&usage),
    })
}

/// Help that was asked for, or what is wrong with what was typed.
fn explain(usage: &clap::Error) -> Done {
    let stream = if usage.use_stderr() { Stream::Err } else { Stream::Out };
    let text = usage.render();
    // What was typed stands in it.
    if stream.takes_colours() && hidden(&text.to_string()).is_empty() {
        stream.write_drawn(&text.ansi().to_string())
    } else {
        stream.write(format_args!("{text}"))
    }
    if usage.use_stderr() { Done::Unusable } else { Done::Well }
}

fn run_command(command: Command) -> Done {
    match command {
        Command::New { dir, lang } => new::run(&dir, &lang),
        Command::Check(args) => check::run(&args),
        Command::Walk(args) => walk::run(&args),
        Command::Ask { dir, lang } => ask::run(&dir, lang.as_deref()),
        Command::Cohort(args) => cohort::run(&args),
        Command::Tune { dir } => tune::run(&dir),
        Command::Test(args) => test::run(&args),
        Command::Cover { dir, out } => cover::run(&dir, out.as_deref()),
        Command::Diff(args) => diff::run(&args),
        Command::Render(args) => draw::run(&args),
        Command::Export(args) => export::run(&args),
        Command::Import(args) => import::run(&args),
        Command::Bundle { dir, overlay, out } => bundle::run(&dir, overlay.as_deref(), &out),
        Command::Serve(args) => serve::run(&args),
        Command::Schema { file } => schema::run(file),
        Command::Compare(args) => compare::run(&args),
        Command::WhyNot(args) => why_not::run(&args),
    }
}
