//! What is the same on every page: whom to call, the links to all others, what this is, of which version.

use std::collections::BTreeSet;

use super::{Page, STYLE_NAME, Site};
use crate::authoring::export::amounts::day;
use crate::authoring::export::blocks::prose;
use crate::authoring::words;
use crate::data::markup::{Element, el};

/// A page as a file. `around` are the pages before and after it; `others` the languages, each with the names of its pages.
pub fn frame(
    site: &Site<'_>,
    page: &Page,
    around: [Option<&Page>; 2],
    others: &[(&Site<'_>, BTreeSet<String>)],
) -> String {
    let whole = &site.whole;
    let html = el("html")
        .with("lang", whole.say.lang)
        .with("dir", if whole.mirrored { "rtl" } else { "ltr" })
        .with("itemscope", "")
        .with("itemtype", "https://schema.org/MedicalWebPage");
    let main = el("main").with("id", "text").and(el("h1").text(page.title.clone()));
    let main = match site.withdrawn {
        Some(why) => main.and(withdrawn(site, why)),
        None => main.and(overdue(site)).and(page.body.clone()).and(neighbours(site, around)),
    };
    let body = el("body")
        .and(el("a").with("class", "skip").with("href", "#text").text(site.word("pages-skip")))
        .and(header(site, page, others))
        .and(main)
        .and(site.withdrawn.is_none().then(|| menu(site, page)))
        .and(footer(site));
    format!("<!doctype html>\n{}\n", html.and(head(site, page, around, others)).and(body))
}

fn head(site: &Site<'_>, page: &Page, around: [Option<&Page>; 2], others: &[(&Site<'_>, BTreeSet<String>)]) -> Element {
    let pathway = site.whole.say.pathway;
    let meta = |name: &'static str, content: &str| el("meta").with("name", name).with("content", content);
    let about = |name: &'static str, content: &str| el("meta").with("itemprop", name).with("content", content);
    let link = |rel: &'static str, href: String| el("link").with("rel", rel).with("href", href);
    let title = whole_title(site, page);
    let other = |site: &Site<'_>| {
        let lang = site.whole.say.lang;
        link("alternate", address(site, lang, &page.name)).with("hreflang", lang)
    };
    let several = others.iter().filter(|(_, names)| names.contains(&page.name)).map(|(other, _)| *other);
    let several: Vec<Element> = several.map(other).collect();
    let beside = ["prev", "next"].into_iter().zip(around);
    let beside = beside.filter_map(|(rel, page)| Some(link(rel, format!("{}.html", page?.name))));
    let head = el("head")
        .and(el("meta").with("charset", "utf-8"))
        .and(meta("viewport", "width=device-width, initial-scale=1"))
        .and(el("title").with("itemprop", "name").text(title))
        .and(meta("description", &page.description))
        .and(about("description", &page.description))
        .and(meta("generator", &format!("pathway export {}", pathway.id)))
        .and(meta("color-scheme", "light dark"))
        .and(about("inLanguage", site.whole.say.lang))
        .and(about("version", &pathway.version))
        .and(about("lastReviewed", &pathway.reviewed))
        .and(pathway.published.iter().map(|day| about("datePublished", day)));
    let head = match site.withdrawn {
        Some(_) => head.and(meta("robots", "noindex")),
        None => head.and(site.address.map(|_| link("canonical", address(site, site.whole.say.lang, &page.name)))),
    };
    head.and((several.len() > 1).then_some(several).into_iter().flatten())
        .and(beside.collect::<Vec<_>>())
        .and(link("stylesheet", format!("../{STYLE_NAME}")))
}

/// The heading and whose it is; of the first page it is the same.
fn whole_title(site: &Site<'_>, page: &Page) -> String {
    let pathway = site.whole.title();
    if page.title == pathway { pathway } else { format!("{} · {pathway}", page.title) }
}

/// Where a page stands: an address of the site, or else the way from another language's folder.
fn address(site: &Site<'_>, lang: &str, name: &str) -> String {
    let root = site.address.map_or("..", |address| address.trim_end_matches('/'));
    format!("{root}/{lang}/{name}.html")
}

fn header(site: &Site<'_>, page: &Page, others: &[(&Site<'_>, BTreeSet<String>)]) -> Element {
    let whole = &site.whole;
    let signs = whole.about("signs").or_else(|| whole.about("emergency"));
    let danger = el("p").and(page_link(page, "danger-signs", site.word("pages-danger-all")));
    let urgent = el("section")
        .with("class", "urgent")
        .with("aria-label", site.word("emergency-heading"))
        .and(el("p").and(el("strong").text(site.word("pages-emergency"))))
        .and(dial(site))
        .and(signs.iter().flat_map(|text| prose(text)))
        .and(site.withdrawn.is_none().then_some(danger));
    let bar = el("div").with("class", "bar").and(page_link(page, "index", whole.title()));
    let bar = bar.and(languages(site, page, others));
    el("header").and(urgent).and(bar)
}

/// The number as something to press, where it is known.
fn dial(site: &Site<'_>) -> Option<Element> {
    let number = site.numbers.emergency.as_ref()?;
    let words = site.whole.words("call", &[("number", number)]);
    Some(el("p").and(el("a").with("class", "dial").with("href", dialled(number)).text(words)))
}

/// A number as an address.
pub fn dialled(number: &str) -> String {
    let digits: String = number.chars().filter(|sign| sign.is_ascii_digit() || *sign == '+').collect();
    format!("tel:{digits}")
}

/// The links to all others stand below the text: on a small screen they would push it out of sight.
fn menu(site: &Site<'_>, page: &Page) -> Element {
    let pathway = site.whole.say.pathway;
    let corrects = (!pathway.corrections.is_empty()).then_some(("corrections", "corrections-heading"));
    let all = [
        Some(("danger-signs", "pages-danger")),
        Some(("ladder", "ladder-heading")),
        Some(("questions", "questions")),
        Some(("results", "pages-results")),
        corrects,
        Some(("sources", "booklet-sources")),
        Some(("about", "pages-about")),
    ];
    let links = all.into_iter().flatten().map(|(name, key)| el("li").and(page_link(page, name, site.word(key))));
    let list = el("nav").with("class", "menu").with("aria-label", site.word("pages-menu"));
    list.and(el("ul").and(links.collect::<Vec<_>>()))
}

/// A link to a page, which says so when it is the one that is open.
fn page_link(page: &Page, name: &str, words: String) -> Element {
    let link = el("a").with("href", format!("{name}.html"));
    if page.name == name { link.with("aria-current", "page").text(words) } else { link.text(words) }
}

/// The same page in other languages, each named in itself.
fn languages(site: &Site<'_>, page: &Page, others: &[(&Site<'_>, BTreeSet<String>)]) -> Option<Element> {
    let link = |other: &Site<'_>, names: &BTreeSet<String>| {
        let lang = other.whole.say.lang;
        let name = if names.contains(&page.name) { page.name.as_str() } else { "index" };
        let own = words::has(lang) || other.whole.document.words.iter().any(|words| words.lang == lang);
        let said = if own { other.word("pages-language") } else { lang.to_owned() };
        let link = el("a").with("href", format!("../{lang}/{name}.html")).with("hreflang", lang).with("lang", lang);
        el("li").and(link.with("dir", "auto").text(said))
    };
    let links = others.iter().filter(|(other, _)| other.whole.say.lang != site.whole.say.lang);
    let links: Vec<Element> = links.map(|(other, names)| link(other, names)).collect();
    let list = el("nav").with("class", "languages").with("aria-label", site.word("language"));
    (!links.is_empty()).then(|| list.and(el("ul").and(links)))
}

fn overdue(site: &Site<'_>) -> Option<Element> {
    let due = day(&site.whole, &site.whole.say.pathway.review_due);
    site.overdue.then(|| el("p").with("class", "note").text(site.whole.words("review-overdue", &[("due", &due)])))
}

fn withdrawn(site: &Site<'_>, why: &str) -> Vec<Element> {
    let said = el("p").with("class", "note").and(el("strong").text(site.word("pages-withdrawn")));
    let why = (!why.trim().is_empty()).then(|| el("p").text(why));
    let emergency = site.whole.about("emergency").map(|text| prose(&text));
    [said].into_iter().chain(why).chain(emergency.into_iter().flatten()).collect()
}

fn neighbours(site: &Site<'_>, around: [Option<&Page>; 2]) -> Option<Element> {
    let link = |(key, page): (&str, Option<&Page>)| {
        let page = page?;
        let words = site.whole.words(key, &[("title", &page.title)]);
        Some(el("li").and(el("a").with("href", format!("{}.html", page.name)).text(words)))
    };
    let links: Vec<Element> = ["pages-before", "pages-after"].into_iter().zip(around).filter_map(link).collect();
    let list = el("nav").with("class", "around").with("aria-label", site.word("pages-around"));
    (!links.is_empty()).then(|| list.and(el("ul").and(links)))
}

fn footer(site: &Site<'_>) -> Element {
    let whole = &site.whole;
    let pathway = whole.say.pathway;
    let (reviewed, due) = (day(whole, &pathway.reviewed), day(whole, &pathway.review_due));
    let version = whole.words("version", &[("version", &pathway.version), ("reviewed", &reviewed)]);
    let due = whole.words("review-due", &[("due", &due)]);
    el("footer")
        .and(el("p").and(el("strong").text(site.word("pages-education"))))
        .and(el("p").text(format!("{version} {due}")))
        .and(el("p").text(site.word("pages-plain")))
}
