//! What can be typed.

use std::path::PathBuf;

use clap::builder::PossibleValuesParser;
use clap::{Parser, Subcommand, ValueEnum};
use treatment_pathway::authoring::export::FORMS;
use treatment_pathway::authoring::export::sql::DIALECTS;

/// Write, check, walk and serve treatment pathways.
///
/// A pathway is a folder: pathway.toml (logic), en.ftl (words), evidence.toml and sources.json (what it rests on),
/// cases/*.toml (patients and what must come out). Start with `pathway new my-pathway`, then `pathway serve my-pathway`.
///
/// Exit codes: 0 done (warnings and notes allowed), 1 findings that are errors, a failed case or an
/// urgency that falls, 2 unusable input, or output that cannot be written.
#[derive(Parser)]
#[command(name = "pathway", version, max_term_width = 100)]
pub struct Args {
    #[command(subcommand)]
    pub command: Command,
}

#[derive(Subcommand)]
pub enum Command {
    /// Make a small clean pathway to start from
    New {
        /// The folder to make; it must not exist yet
        dir: PathBuf,
        /// Language of its words, such as en; again for each further one. Words that there are none of become
        /// placeholders
        #[arg(long, value_name = "LANG")]
        lang: Vec<String>,
    },
    /// Find everything that is wrong with a pathway
    Check(CheckArgs),
    /// Walk one person through a pathway
    ///
    /// FACTS.json holds that person's answers: {"saddle": "no", "nrs": 7, "tried.exercise": "no_help"}. An answer may be
    /// "not_sure". Prints the next question, or the conclusion with its reasons.
    Walk(WalkArgs),
    /// Say why a treatment is not shown to somebody, and the fewest answers that would change it
    WhyNot(WhyNotArgs),
    /// Put treatments side by side, and no new treatment beside them
    Compare(CompareArgs),
    /// Walk a pathway in the terminal, question by question
    Ask {
        /// The pathway's folder
        dir: PathBuf,
        /// Language of the questions; without it the pathway's first
        #[arg(long)]
        lang: Option<String>,
    },
    /// Run a pathway's cases; list the branches and conditions that no signed case reaches
    Test(TestArgs),
    /// Who gets a different answer from two versions of a pathway
    ///
    /// Both must be sound. Prints regions: who they are, what they were told, what they are told now, how many they are
    /// and one of them. Exit code 1 when anybody's answer becomes less urgent.
    Diff(DiffArgs),
    /// Write the cases that are missing: patients for every branch and every condition, for a clinician to answer
    ///
    /// Every branch of every decision is taken, and every condition of every guard decides it both ways (masking MC/DC).
    /// What the cases here reach is not written again.
    Cover {
        /// The pathway's folder
        dir: PathBuf,
        /// Where to write them; without it the pathway's cases
        #[arg(long, value_name = "FOLDER")]
        out: Option<PathBuf>,
    },
    /// Draw a pathway, or write the booklet for its review
    ///
    /// `booklet` is one HTML file that prints: each step with its rule in words and as written, what is behind it, what is
    /// open, which cases come to it, and room to sign.
    Render(RenderArgs),
    /// Write the JSON a page loads, two files per language
    Bundle {
        /// The pathway's folder
        dir: PathBuf,
        /// A clinic's overlay: a folder with overlay.toml
        #[arg(long, value_name = "FOLDER")]
        overlay: Option<PathBuf>,
        /// Where to write en.json and its kin
        #[arg(long)]
        out: PathBuf,
    },
    /// Make a pathway from a GDL2 guideline or a decision table
    ///
    /// Writes a whole folder, whatever the source lacks: urgencies, typical answers and most words are placeholders, and
    /// whoever no rule is for ends at a conclusion that says so. What a pathway cannot say is listed. Then `pathway check`
    /// finds holes, rules that hold together and rules that never decide, each as a patient.
    Import(ImportArgs),
    /// Write the whole pathway in another form
    ///
    /// `html` is plain linked pages for readers without JavaScript, for search engines and for print: FOLDER/en/index.html and
    /// its kin, and one style sheet. What stands in FOLDER and was not written by this command is never changed.
    ///
    /// `sql` is one statement over a table `patients`, on standard output; with --out as FOLDER/pathway.sql, beside
    /// checks.sql (values that no column can have) and patients.sql (the table, empty).
    Export(ExportArgs),
    /// Answer everybody in a table
    ///
    /// FILE has a row a patient, as CSV, NDJSON or Parquet: `id`, and for each fact the columns that its id names, with `__`
    /// for a dot: a choice is its value or not_sure; a number stands beside FACT__not_sure; a set is FACT__MEMBER for
    /// each member, true or false. Empty is unanswered. Each row's conclusion, urgency, treatments, or the fact to ask next,
    /// go to OUT; what came of all of them is printed. A row with a value that its column cannot have is listed in
    /// OUT.bad.csv, and not answered; then the exit code is 1. A run that was stopped goes on where it was.
    Cohort(CohortArgs),
    /// Look for an order of facts in which the proof is small, and keep it in DIR/order.json
    ///
    /// It changes how quickly a pathway is proved, and never an answer. Worth some minutes when a large pathway has changed,
    /// or is too large to prove; whatever is better is kept at once.
    Tune {
        /// The pathway's folder
        dir: PathBuf,
    },
    /// Show a pathway in the browser; check and reload on every save
    Serve(ServeArgs),
    /// Print the JSON Schema of a pathway's files, for editors
    Schema {
        /// Which file
        #[arg(value_enum, default_value_t = SchemaOf::Pathway)]
        file: SchemaOf,
    },
}

#[derive(clap::Args)]
pub struct CheckArgs {
    /// The pathway's folder
    pub dir: PathBuf,
    /// A clinic's overlay: a folder with overlay.toml
    #[arg(long, value_name = "FOLDER")]
    pub overlay: Option<PathBuf>,
    /// How to print the findings, on standard output; without it as text on standard error
    #[arg(long, value_enum)]
    pub format: Option<Format>,
    /// Judge it by a decision-aid standard too, and print the scorecard (ipdas: International Patient Decision Aid
    /// Standards)
    #[arg(long, value_enum, value_name = "STANDARD")]
    pub standard: Option<Standard>,
    /// First write a placeholder for each text that is missing, so that the pathway can be proved and walked before it has
    /// words
    #[arg(long, conflicts_with = "overlay")]
    pub write_missing: bool,
    /// Print how hard every screen is to read
    #[arg(long)]
    pub readability: bool,
    /// The day the review date is held against, such as 2026-11-22; without it today
    #[arg(long, value_name = "DATE")]
    pub today: Option<String>,
}

#[derive(clap::Args)]
pub struct DiffArgs {
    /// The folder of the version in use
    pub old: PathBuf,
    /// The folder of the version to come
    pub new: PathBuf,
    /// A clinic's overlay on the version to come: a folder with overlay.toml
    #[arg(long, value_name = "FOLDER")]
    pub overlay: Option<PathBuf>,
    /// How to print the difference
    #[arg(long, value_enum, default_value_t = Format::Text)]
    pub format: Format,
}

#[derive(clap::Args)]
pub struct RenderArgs {
    /// The pathway's folder
    pub dir: PathBuf,
    /// What to write, to standard output
    #[arg(long, value_parser = PossibleValuesParser::new(FORMS.map(|form| form.name)))]
    pub to: String,
    /// A clinic's overlay: a folder with overlay.toml
    #[arg(long, value_name = "FOLDER")]
    pub overlay: Option<PathBuf>,
    /// Language of the words; without it the pathway's first
    #[arg(long)]
    pub lang: Option<String>,
}

#[derive(clap::Args)]
pub struct ExportArgs {
    /// The pathway's folder
    pub dir: PathBuf,
    /// In which form
    #[arg(long, value_enum)]
    pub to: ExportTo,
    /// Where to write the pages; without it SQL goes to standard output
    #[arg(long, value_name = "FOLDER", required_if_eq("to", "html"))]
    pub out: Option<PathBuf>,
    /// Whose SQL, where it must differ
    #[arg(long, value_parser = PossibleValuesParser::new(DIALECTS.map(|(name, _)| name)), default_value = "standard")]
    pub dialect: String,
    /// A clinic's overlay: a folder with overlay.toml
    #[arg(long, value_name = "FOLDER")]
    pub overlay: Option<PathBuf>,
    /// Language of the pages; again for each further one. Without it all that the pathway has
    #[arg(long, value_name = "LANG")]
    pub lang: Vec<String>,
    /// The number that reaches an ambulance where the readers are; without it the texts say so in words
    #[arg(long, value_name = "NUMBER")]
    pub emergency_number: Option<String>,
    /// The number of a crisis line there
    #[arg(long, value_name = "NUMBER")]
    pub crisis_number: Option<String>,
    /// Where FOLDER will stand on the web, such as `https://example.org/back-pain`: makes canonical links
    #[arg(long, value_name = "ADDRESS")]
    pub address: Option<String>,
    /// The bundle's status.json: of a version that it withdraws, every page says that and no more
    #[arg(long, value_name = "FILE")]
    pub status: Option<PathBuf>,
    /// The day the review date is held against, such as 2026-11-22; without it today
    #[arg(long, value_name = "DATE")]
    pub today: Option<String>,
}

#[derive(clap::Args)]
pub struct ImportArgs {
    /// What FILE is: `gdl2` a guideline (JSON), `table` a decision table with a row for each rule (CSV or xlsx)
    #[arg(long, value_enum)]
    pub from: ImportFrom,
    /// The file to read
    pub file: PathBuf,
    /// The guideline's published cases (YAML), which become cases of the pathway
    #[arg(long, value_name = "FILE")]
    pub cases: Option<PathBuf>,
    /// The folder to make; it must be empty, or not be there yet
    #[arg(long, value_name = "DIR")]
    pub out: PathBuf,
}

#[derive(clap::Args)]
pub struct CohortArgs {
    /// The pathway's folder
    pub dir: PathBuf,
    /// The table: .csv, .ndjson or .parquet
    #[arg(long, value_name = "FILE")]
    pub data: PathBuf,
    /// Where to write the answers: .csv, .ndjson or .parquet
    #[arg(long, value_name = "OUT")]
    pub out: PathBuf,
    /// Write what came of all of them as one page too
    #[arg(long, value_name = "FILE")]
    pub report: Option<PathBuf>,
    /// Which columns, words and units of the table are which of ours
    #[arg(long, value_name = "FILE")]
    pub map: Option<PathBuf>,
    /// A clinic's overlay: a folder with overlay.toml
    #[arg(long, value_name = "FOLDER")]
    pub overlay: Option<PathBuf>,
    /// How to print what came of all of them
    #[arg(long, value_enum, default_value_t = Format::Text)]
    pub format: Format,
}

#[derive(clap::Args)]
pub struct WalkArgs {
    /// The pathway's folder
    pub dir: PathBuf,
    /// A clinic's overlay: a folder with overlay.toml
    #[arg(long, value_name = "FOLDER")]
    pub overlay: Option<PathBuf>,
    /// A JSON file of answers
    #[arg(long, value_name = "FACTS.json")]
    pub facts: PathBuf,
    /// `view` prints everything a page would show
    #[arg(long, value_enum, default_value_t = WalkFormat::Text)]
    pub format: WalkFormat,
    /// Language of the words; without it the pathway's first
    #[arg(long)]
    pub lang: Option<String>,
}

#[derive(clap::Args)]
pub struct TestArgs {
    /// The pathway's folder
    pub dir: PathBuf,
    /// Instead of running them, print the line that signs a case as this person, to be written into its file
    #[arg(long, value_name = "NAME")]
    pub sign: Option<String>,
    /// The day of the signature, such as 2026-11-22; without it today
    #[arg(long, value_name = "DATE", requires = "sign")]
    pub on: Option<String>,
    /// The cases to sign; without any, all that are not
    #[arg(requires = "sign", value_name = "CASE")]
    pub cases: Vec<String>,
}

#[derive(clap::Args)]
pub struct WhyNotArgs {
    /// The pathway's folder
    pub dir: PathBuf,
    /// A JSON file of answers
    #[arg(long, value_name = "FACTS.json")]
    pub facts: PathBuf,
    /// The treatment's id
    #[arg(long, value_name = "ID")]
    pub treatment: String,
    /// How to print it
    #[arg(long, value_enum, default_value_t = Format::Text)]
    pub format: Format,
    /// Language of the words; without it the pathway's first
    #[arg(long)]
    pub lang: Option<String>,
}

#[derive(clap::Args)]
pub struct CompareArgs {
    /// The pathway's folder
    pub dir: PathBuf,
    /// Treatments or alongside entries; one alone is shown with all that is said of it
    #[arg(required = true, value_name = "ID")]
    pub ids: Vec<String>,
    /// A clinic's overlay: a folder with overlay.toml
    #[arg(long, value_name = "FOLDER")]
    pub overlay: Option<PathBuf>,
    /// How to print it
    #[arg(long, value_enum, default_value_t = Format::Text)]
    pub format: Format,
    /// Language of the words; without it the pathway's first
    #[arg(long)]
    pub lang: Option<String>,
}

#[derive(clap::Args)]
pub struct ServeArgs {
    /// The pathway's folder
    #[arg(default_value = "pathways/failed-back")]
    pub dir: PathBuf,
    /// A clinic's overlay: a folder with overlay.toml
    #[arg(long, value_name = "FOLDER")]
    pub overlay: Option<PathBuf>,
    /// Port on localhost; without it the first free one from 8000
    #[arg(long)]
    pub port: Option<u16>,
    /// The folder of the page
    #[arg(long, default_value = "www")]
    pub www: PathBuf,
    /// Do not open a browser
    #[arg(long)]
    pub no_open: bool,
}

#[derive(Clone, Copy, PartialEq, ValueEnum)]
pub enum Format {
    Text,
    Json,
}

#[derive(Clone, Copy, PartialEq, ValueEnum)]
pub enum ImportFrom {
    Gdl2,
    Table,
}

#[derive(Clone, Copy, PartialEq, ValueEnum)]
pub enum ExportTo {
    Html,
    Sql,
}

#[derive(Clone, Copy, PartialEq, ValueEnum)]
pub enum Standard {
    Ipdas,
}

#[derive(Clone, Copy, PartialEq, ValueEnum)]
pub enum WalkFormat {
    Text,
    Json,
    View,
}

#[derive(Clone, Copy, PartialEq, ValueEnum)]
pub enum SchemaOf {
    Pathway,
    Evidence,
    Case,
    Overlay,
}
