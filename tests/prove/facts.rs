//! What a fact says by itself, and what its order says of urgency, is held for everybody.

use crate::found::{broken, decision, finds, found, of_fact, word};
use crate::support::files;
use treatment_pathway::authoring::proof::prove;

#[test]
fn urgency_does_not_fall_along_an_order() {
    let steps = decision(r#"{ when = "fever = not_sure", go = "now" }, { otherwise = "rest" }"#);
    let order = "[[safety]]\nid = \"M\"\nmonotone = { fact = \"fever\", order = [\"no\", \"not_sure\", \"yes\"] }\n";
    finds(&format!("{steps}{order}"), "safety-rule-broken", "fever", &word("yes"));
    let both = "with `fever` = not_sure it was emergency, with `fever` = yes only routine";
    assert_eq!(
        broken(&format!("{steps}{order}")),
        [format!("safety rule `M`: urgency falls when `fever` gets worse (no, not_sure, yes): {both}")]
    );
    let steps = decision(r#"{ when = "possibly(fever = yes)", go = "now" }, { otherwise = "rest" }"#);
    assert_eq!(found(&format!("{steps}{order}")), []);
}

/// The rule counts for the first and the last of the order, and not for whoever stands between them.
#[test]
fn urgency_does_not_fall_from_one_end_of_an_order_to_the_other() {
    let steps = decision(r#"{ when = "fever = no", go = "now" }, { otherwise = "rest", doubt = "tested" }"#);
    let rule = "[[safety]]\nid = \"M\"\nwhen = \"fever = yes and fever != not_sure\"\n\
                monotone = { fact = \"fever\", order = [\"no\", \"not_sure\", \"yes\"] }\n";
    let facts = "[facts.fever]\ntype = \"choice\"\nof = [\"no\", \"yes\"]\ntypical = \"no\"\n";
    let both = "with `fever` = no it was emergency, with `fever` = yes only routine";
    assert_eq!(
        broken(&format!("{facts}{steps}{rule}")),
        [format!("safety rule `M`: urgency falls when `fever` gets worse (no, not_sure, yes): {both}")]
    );
}

#[test]
fn a_set_that_grows_makes_nobody_less_urgent() {
    let facts =
        "[facts.signs]\ntype = \"set\"\nof = [\"none\", \"rash\", \"cough\"]\nexclusive = [\"none\"]\ntypical = []\n";
    let ways =
        r#"{ when = "signs = rash and not possibly(signs = cough)", go = "now" }, { otherwise = "rest", doubt = "d" }"#;
    let rule = "[[safety]]\nid = \"M\"\nmonotone = { fact = \"signs\", order = [] }\n";
    let both = "with `signs` = { rash } it was emergency, with `signs` = { rash, cough } only routine";
    assert_eq!(
        broken(&format!("{facts}{}{rule}", decision(ways))),
        [format!("safety rule `M`: urgency falls when `signs` gets worse: {both}")]
    );
}

/// Whatever a fact raises is held for everybody, and told like a rule.
#[test]
fn each_chain_of_a_fact_is_a_safety_rule() {
    let choice =
        |chains: &str| format!("type = \"choice\"\nof = [\"no\", \"a\", \"b\"]\ntypical = \"no\"\nraises = {chains}");
    let now = |when: &str| format!("{{ when = \"{when}\", go = \"now\" }}, {{ otherwise = \"rest\", doubt = \"d\" }}");
    let told = |chains: &str, when: &str| broken(&of_fact(&choice(chains), &now(when)));
    assert_eq!(told("[[\"no\", \"not_sure\", \"b\"], [\"no\", \"a\", \"b\"]]", "possibly(x = b)"), [""; 0]);
    assert_eq!(
        told("[[\"no\", \"b\"], [\"no\", \"not_sure\", \"a\"]]", "possibly(x = b)"),
        ["safety rule `raises:x.2`: urgency falls when `x` gets worse (no, not_sure, a): \
          with `x` = not_sure it was emergency, with `x` = a only routine"]
    );
    let set = |chains: &str| {
        format!(
            "type = \"set\"\nof = [\"none\", \"a\", \"b\"]\nexclusive = [\"none\"]\ntypical = []\nraises = {chains}"
        )
    };
    let told = |chains: &str, when: &str| broken(&of_fact(&set(chains), &now(when)));
    assert_eq!(told("[[\"a\", \"b\"]]", "possibly(x in { a, b })"), [""; 0]);
    assert_eq!(
        told("[[\"a\"]]", "x != b"),
        ["safety rule `raises:x`: urgency falls when one of { a, not_sure } is added to `x`: \
         with `x` = { none } it was emergency, with `x` = not_sure only routine"],
        "not sure about one is not sure about the other"
    );
    assert_eq!(told("[[\"a\"]]", "possibly(x != b)"), [""; 0], "the other may lower it");
    assert_eq!(
        told("[[\"a\", \"b\"]]", "possibly(x != b)"),
        ["safety rule `raises:x`: urgency falls when one of { a, b, not_sure } is added to `x`: \
         with `x` = { none } it was emergency, with `x` = { b } only routine"]
    );
    let lines = of_fact(&set("[[\"a\"], [\"b\"]]"), &now("possibly(x in { a, b })"));
    let files = files(&lines);
    assert_eq!(prove(files.pathway(), &files.read().document).proof.expect("small").safety_rules, 2);
}

/// What a value means by itself is held of whoever gives that answer, and not of who is unsure.
#[test]
fn each_sign_of_a_fact_is_a_safety_rule() {
    let yes = "{ when = \"x = yes\", go = \"now\" }, { otherwise = \"rest\", doubt = \"d\" }";
    let choice = |signs: &str| {
        let fact = "type = \"choice\"\nof = [\"no\", \"yes\"]\ntypical = \"no\"";
        broken(&of_fact(&format!("{fact}\nsigns = {{ {signs} }}"), yes))
    };
    assert_eq!(choice("yes = { one = \"emergency\", two = \"emergency\" }, no = \"routine\""), [""; 0]);
    assert_eq!(choice("no = \"same-day\""), ["safety rule `signs:x.no`: somebody ends below `same-day`"]);
    assert_eq!(choice("not_sure = [\"same-day\"]"), ["safety rule `signs:x.not_sure`: somebody ends below `same-day`"]);
    let set = |signs: &str| {
        let fact = "type = \"set\"\nof = [\"none\", \"yes\", \"b\"]\nexclusive = [\"none\"]\ntypical = []";
        broken(&of_fact(&format!("{fact}\nsigns = {{ {signs} }}"), yes))
    };
    assert_eq!(set("yes = \"emergency\""), [""; 0]);
    assert_eq!(set("b = \"same-day\""), ["safety rule `signs:x.b`: somebody ends below `same-day`"]);
    let broken =
        "[facts.x]\ntype = \"choice\"\nof = [\"no\", \"yes\"]\ntypical = \"no\"\nsigns = { no = \"same-day\" }\n";
    finds(&format!("{broken}{}", decision(yes)), "safety-rule-broken", "x", &word("no"));
}

/// With a `when`, neither the pairs between the two people nor what stands between them in a set hide that it falls.
#[test]
fn a_rule_for_some_compares_everybody_it_speaks_of() {
    let some = |order: &str, when: &str| {
        format!("[[safety]]\nid = \"M\"\nwhen = \"{when}\"\nmonotone = {{ fact = \"x\"{order} }}")
    };
    let choice = "type = \"choice\"\nof = [\"v0\", \"v1\", \"v2\", \"v3\"]\ntypical = \"v0\"\ncertain = true";
    let ways = r#"{ when = "x in { v0, v1 }", go = "now" }, { when = "x in { v2, v3 }", go = "rest" }"#;
    let order = ", order = [\"v0\", \"v1\", \"v2\", \"v3\"]";
    let far = broken(&(of_fact(choice, ways) + &some(order, "x in { v0, v3 }")));
    let both = "with `x` = v0 it was emergency, with `x` = v2 only routine";
    assert_eq!(far, [format!("safety rule `M`: urgency falls when `x` gets worse (v0, v1, v2, v3): {both}")]);
    let nobody = broken(&(of_fact(choice, ways) + &some(", order = [\"v0\", \"v1\"]", "x in { v0, v3 }")));
    assert_eq!(nobody, [""; 0]);
    // Three members lie between those of whom the rule speaks, and it falls in the midst.
    let set = "type = \"set\"\nof = [\"a\", \"b\", \"c\"]\ntypical = []\ncertain = true";
    let ways =
        r#"{ when = "x = b and x = c or x = c and x = a or x = a and x = b", go = "rest" }, { otherwise = "now" }"#;
    let all = "x = a and x = b and x = c or not (x in { a, b, c })";
    assert_eq!(broken(&(of_fact(set, ways) + &some("", all))).len(), 1);
    let same = r#"{ when = "x = a and x = b and x = c", go = "now" }, { otherwise = "rest" }"#;
    assert_eq!(broken(&(of_fact(set, same) + &some("", all))), [""; 0]);
}

#[test]
fn any_response_on_record_counts_as_what_came_before() {
    let breaks = |enough: &str| {
        let facts = "[facts.tea]\ntype = \"choice\"\nof = [\"not_tried\", \"no\", \"some\", \"yes\"]\n\
                     typical = \"not_tried\"\n";
        let ways = format!(
            "[[steps]]\nid = \"first\"\nkind = \"decision\"\nbranches = [{{ when = \"{enough}\", go = \"next\" }}, \
             {{ otherwise = \"base\", doubt = \"tested\" }}]\n"
        );
        let end = |id: &str| {
            format!("[[steps]]\nid = \"{id}\"\nkind = \"conclusion\"\nurgency = \"routine\"\nsources = [\"S\"]\n")
        };
        let records = "[steps.review]\nafter = \"a week\"\n\
                       records = [{ fact = \"tea\", helped = \"yes\", not_helped = \"no\" }]\n";
        let pill = "offer = [\"pill\"]\n[treatments.pill]\nsources = [\"S\"]\n";
        let rule = "[[safety]]\nid = \"R\"\nmust_precede = { step = \"base\", treatment = \"pill\" }\n";
        broken(&format!("{facts}{ways}{}{records}{}{pill}{rule}", end("base"), end("next"))).len()
    };
    assert_eq!(breaks("tea in { no, some, yes }"), 0);
    assert_eq!(breaks("tea in { not_tried, some }"), 1, "not tried is no response");
    assert_eq!(breaks("possibly(tea = some)"), 1, "not sure is no response");
}

#[test]
fn the_largest_number_is_not_cut_off() {
    let facts = "[facts.many]\ntype = \"number\"\nmin = 0\nmax = 9223372036854775807\ntypical = 3\ncertain = true\n";
    let ways = decision(r#"{ when = "many >= 5", go = "now" }, { otherwise = "rest" }"#);
    let files = files(&format!("{facts}{ways}"));
    let proved = prove(files.pathway(), &files.read().document);
    assert_eq!(proved.proof.expect("small").patients, "2");
}
