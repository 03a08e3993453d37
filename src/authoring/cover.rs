//! Cases for free: a small set of patients who take every branch of every decision, and for whom every condition of
//! every guard decides it both ways.
//!
//! Which patients that needs is *modified condition/decision coverage* in its masking form (Chilenski, "An
//! investigation of three forms of the modified condition decision coverage (MCDC) criterion", DOT/FAA/AR-01/18, 2001):
//! for each condition two patients who come to the guard, one for whom the condition holds and one for whom it does
//! not, and for whom nothing else in the guard hides it, so that the guard follows it both times. The other facts of
//! the two may differ. Doubt is no third value here: what stands in a guard is read either as "certain" or as "certain
//! or in doubt", and `not` and `possibly` say which (`guards`).
//!
//! Patients are found in the diagrams (`who`) and judged by the walk (`met`); that no patient can be found is
//! proved, and said.
//!
//! Where only somebody comes who has been checked, the patient has been. Not covered: `asked_when` and safety rules.

pub mod file;
mod goals;
mod guards;
mod met;
mod patients;
mod who;
mod words;

pub use goals::{Coverage, Goal, GoalId, Goals};
pub use guards::{Atom, AtomId, Counts, CoveredGuard, GuardId, GuardPlace};
pub use patients::{Patient, patients};
pub use who::Who;
