//! Treatment Pathway
