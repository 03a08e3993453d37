//! The command: reads files, the clock and the terminal, which the engine does not, and prints what the engine says.

/// Prints a line. When whoever reads has gone (`pathway check … | head`), there is nobody left to tell.
macro_rules! out {
    ($($line:tt)*) => {
        if std::io::Write::write_fmt(&mut std::io::stdout().lock(), format_args!("{}\n", format_args!($($line)*))).is_err() {
            std::process::exit(0);
        }
    };
}

mod args;
mod ask;
mod bundle;
mod check;
mod compare;
mod cover;
mod diff;
mod draw;
mod load;
mod new;
mod number;
mod readability;
mod render;
mod schema;
mod serve;
mod sign;
mod standard;
mod tell;
mod test;
mod tune;
mod walk;
mod why_not;
mod words;

use std::process::ExitCode;

use args::{Args, Command};
use clap::Parser;

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
    let done = match Args::parse().command {
        Command::New { dir } => new::run(&dir),
        Command::Check(args) => check::run(&args),
        Command::Walk(args) => walk::run(&args),
        Command::Ask { dir, lang } => ask::run(&dir, lang.as_deref()),
        Command::Tune { dir } => tune::run(&dir),
        Command::Test(args) => test::run(&args),
        Command::Cover { dir, out } => cover::run(&dir, out.as_deref()),
        Command::Diff(args) => diff::run(&args),
        Command::Render(args) => draw::run(&args),
        Command::Bundle { dir, overlay, out } => bundle::run(&dir, overlay.as_deref(), &out),
        Command::Serve(args) => serve::run(&args),
        Command::Schema { file } => schema::run(file),
        Command::Compare(args) => compare::run(&args),
        Command::WhyNot(args) => why_not::run(&args),
    };
    ExitCode::from(match done {
        Done::Well => 0,
        Done::Findings => 1,
        Done::Unusable => 2,
    })
}
