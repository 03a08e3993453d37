//! The model: what a pathway is, what somebody answered, and where that leads.
//!
//! Only a checked document or an opened bundle becomes a [`pathway::Pathway`]. From then on nothing can fail.

pub mod amount;
pub mod answers;
pub mod domain;
pub mod evaluation;
pub mod evidence;
pub mod guard;
pub mod id;
pub mod pathway;
pub mod position;
pub mod rows;
pub mod score;
pub mod standing;
pub mod text;
pub mod value;
pub mod walk;
