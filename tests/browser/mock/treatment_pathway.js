// A stand-in for the engine: a small scripted pathway behind the same handle. It serves the states that a sound engine never
// gets into: an answer refused after the page accepted it, a call that throws, a bundle of another version.

/** fact, page, kind, options */
const FACTS = {
  numb: { page: 'flags', options: ['no', 'yes'] },
  fever: { page: 'flags', options: ['no', 'yes'] },
  // Asked only of those who are not sure about the first.
  device: { page: 'flags', options: ['no', 'yes'] },
  weeks: { kind: 'number', min: 0, max: 500, unit: 'weeks' },
  where: { kind: 'set', options: ['arm', 'leg', 'none'] },
  moved: { options: ['not_tried', 'no_help', 'good'] },
  // For a clinician to say; a patient is never asked.
  agreed: { options: ['no', 'yes'], clinician: true },
};
const claim = {
  id: 'C1',
  text: 'Of 100 people who moved, 40 felt better.',
  certainty: 'low',
  certainty_words: 'We are not sure',
  status: 'seen',
  status_words: 'We read the source',
  funding_words: 'Paid for by: A maker of braces',
  sources: ['S1'],
};
/** What a safety rule must show. */
const MUST = ['quit', 'none'];
const entry = (id) => ({
  id,
  name: `Name of ${id}`,
  text: `What ${id} is.\n\n- one point\n- another point`,
  claims: [claim],
  sources: ['S1'],
  tried: null,
  must: MUST.includes(id),
});

const disagreement = {
  id: 'd',
  question: 'Is a needle worth it?',
  positions: [
    { id: 'yes', text: 'Some say yes.', claims: [], sources: ['S1'] },
    { id: 'no', text: 'Others say no.', claims: [claim], sources: ['S1'] },
  ],
  here: 'This pathway offers it late, because it is safe to wait.',
  claims: [],
  sources: ['S3'],
};

/** What can be chosen, and the rows in which it says something. */
const CHOSEN = { moving: 'Moving', needle: 'Needle', pills: 'Pills', t3: 'Treatment 3', t4: 'Treatment 4', none: 'No new treatment now' };
const ROWS = ['what', 'chance', 'soon', 'harms', 'undo', 'recovery', 'life', 'cost'];
const unsaid = (id, row) => id === 'pills' && row === 'undo';
const rate = (more) => ({
  claim: 'C1',
  outcome: 'felt better',
  effect: 'benefit',
  of: 100,
  with: 40,
  without: 12,
  with_words: 'moving',
  without_words: 'resting',
  span: 'within six months',
  months: 6,
  certainty_words: 'We are not sure',
  status_words: 'We read the source',
  funding_words: null,
  sources: ['S3'],
  ...more,
});
const RATES = {
  moving: [rate({}), rate({ effect: 'harm', outcome: 'were sore', with: 18, without: null, without_words: null })],
  needle: [rate({ months: 12, span: 'within a year' })],
};
const SOURCES = [
  { id: 'S1', text: 'Somebody. A study. 2020.', url: 'https://example.org/1' },
  { id: 'S3', text: 'Cited by a detail only. 2021.', url: 'https://example.org/3' },
];

/** A walk is a list of questions until one of these is reached. */
function walk(a, behind) {
  const asks = [];
  const need = (fact) => (fact in a ? a[fact] : (asks.push(fact), undefined));
  if (!behind) {
    const numb = need('numb');
    const fever = need('fever');
    if (numb === 'not_sure') need('device');
    if (asks.length) return { asks };
    if (numb === 'yes')
      return { card: card('call', 'emergency', 'Call {emergency} now', 'after'), also: fever !== 'no' };
    if (fever !== 'no') return { card: card('today', 'same-day', 'See a doctor today', 'after') };
  }
  const weeks = need('weeks');
  if (asks.length) return { asks };
  if (weeks === 13) throw new Error('mock engine broke');
  if (weeks !== 'not_sure' && weeks < 12) return { card: card('early', 'routine', 'Heal first') };
  need('where');
  need('moved');
  if (asks.length) return { asks: asks.slice(0, 1) };
  return {
    card: card(
      a.moved === 'no_help' ? 'next' : 'plan',
      'routine',
      a.moved === 'no_help' ? 'Talk about the next step' : 'Start to move',
    ),
  };
}

function card(id, urgency, heading, after) {
  const routine = urgency === 'routine';
  return {
    id,
    urgency,
    heading,
    text: 'One line. In doubt call {emergency}, or talk to {crisis}.\n\n- first sign\n- second sign',
    clinical: 'The same for a clinician.',
    decision: routine ? 'The decision to talk about: move, or wait?' : null,
    disagreements: routine ? [disagreement] : [],
    also: [],
    recommend: routine ? [entry('moving')] : [],
    offer: routine ? [entry('needle'), entry('pills')] : [],
    alongside: [entry('quit'), entry('none')],
    review: id === 'plan' ? { after: '6-12 weeks', suppose: [{ treatment: 'moving', name: 'Moving' }] } : null,
    why: [
      {
        step: 's',
        title: 'Looking for danger',
        because: [{ fact: 'numb', short: 'Numbness', answer: 'no' }],
        words: 'No danger was found.',
        guard: null,
      },
      {
        step: 'weeks',
        title: 'How long has it been?',
        because: [{ fact: 'weeks', short: 'Weeks', answer: '40' }],
        words: 'Weeks: at least 12',
        guard: 'Weeks: at least 12',
      },
    ],
    claims: [claim],
    sources: ['S1'],
    can_unlock: Boolean(after),
    unlocked: false,
  };
}

const ending = ({ id, urgency, heading }) => ({ id, urgency, heading });

export class Explorer {
  #answers = {};
  #checked = false;
  constructor(bundle) {
    if (bundle.unsound) throw { findings: [{ code: 'gap', severity: 'error', message: 'Nobody knows what to do.' }] };
    this.bundle = bundle;
  }
  prove() {
    if (this.bundle.broken) throw { findings: [{ code: 'gap', severity: 'error', message: 'Nobody knows what to do.' }] };
    return { done: true, hash: '', patients: '12', patients_words: '12', safety_rules: 1, nodes: 3 };
  }
  view() {
    const view = this.#view(false);
    if (view.card?.can_unlock && this.#checked) {
      view.unlocked = this.#view(true);
      view.card.unlocked = true;
    }
    return view;
  }
  #view(behind) {
    const end = walk(this.#answers, behind);
    if (end.card && end.also)
      end.card.also = [{ id: 'also', urgency: 'same-day', heading: 'See a doctor today', text: 'Also this.' }];
    const routine = end.card?.urgency === 'routine';
    // Other treatments than usual, where a test asks for them.
    for (const [kind, ids] of Object.entries((routine && this.bundle.shown) || {})) end.card[kind] = ids.map(entry);
    const urgent = end.card && !routine;
    const asksFlags = end.asks?.some((fact) => FACTS[fact].page);
    const used = Object.keys(FACTS).filter((fact) => fact in this.#answers);
    const matters = (fact) => FACTS[fact].page || FACTS[fact].clinician || end.asks || (end.card.id === 'early' ? fact === 'weeks' : routine);
    return {
      walk: {
        status: end.asks ? 'asks' : 'concludes',
        ask: end.asks?.[0] ?? null,
        conclusion: end.card?.id ?? null,
        urgency: end.card?.urgency ?? null,
        steps: [...(behind ? [] : ['flags']), ...(urgent || asksFlags ? [] : ['weeks']), ...(end.card ? [end.card.id] : [])],
        met: end.card ? [urgent ? 'flags' : 'weeks'] : [],
        treatments: { t4: { standing: 'not-yet', because: null, facts: this.#answers.agreed === 'yes' ? [] : ['agreed'] } },
      },
      title: 'A mock pathway',
      lang: this.bundle.lang,
      question: end.asks ? this.#page(end.asks[0]) : null,
      card: end.card ?? null,
      unlocked: null,
      contradictions: this.#unfit(),
      answers: used
        .map((fact) => ({
          fact,
          short: `Short ${fact}`,
          answer: String(this.#answers[fact]),
          value: this.#answers[fact],
          page: FACTS[fact].page ?? null,
          parked: !matters(fact),
        }))
        .sort((x, y) => x.parked - y.parked),
      treatments: ['recommended', 'option', 'ruled-out', 'tried', 'not-yet'].map((standing, i) => ({
        id: ['moving', 'needle', 'pills', 't3', 't4'][i],
        name: ['Moving', 'Needle', 'Pills', 'Treatment 3', 'Treatment 4'][i],
        what: 'What it is.',
        rung: 'moving',
        change: i === 4 ? [{ fact: 'weeks', short: 'Short weeks', now: null, by: 'you' }] : [],
        standing: routine ? standing : end.asks ? 'unknown' : 'not-yet',
        standing_words: `Words for ${standing}`,
        because: 'Because of an answer.',
        parent: i === 4 ? 't3' : null,
      })),
      scores: [],
      sources: [
        { id: 'S1', text: 'Somebody. A study. 2020.', url: 'https://example.org/1' },
        { id: 'S2', text: 'No address.', url: 'javascript:alert(1)' },
      ],
      so_far: {
        certain: ['moving', 'none'],
        could_be_urgent: asksFlags
          ? [{ conclusion: 'call', urgency: 'emergency', heading: 'Call {emergency} now', facts: ['numb'] }]
          : [],
        possible: ['moving', 'needle', 'pills'],
        out: ['t3', 't4'],
        open_facts: end.asks ?? [],
      },
      left: (end.asks && this.bundle.left) ?? null,
      narrows: null,
      changed: null,
    };
  }
  /** So long after, and the arm: made up, as everything here. */
  #unfit() {
    const { weeks, where } = this.#answers;
    if (weeks !== 77 || !where?.includes('arm')) return [];
    const because = ['weeks', 'where'].map((fact) => ({ fact, short: `Short ${fact}`, answer: String(this.#answers[fact]) }));
    return [{ id: 'unfit', text: 'The arm is well after so long. Call {emergency} if it is not.', because }];
  }
  #page(fact) {
    const page = FACTS[fact].page;
    const applies = (f) => f !== 'device' || f in this.#answers || (this.#answers.numb ?? 'not_sure') === 'not_sure';
    const facts = page ? Object.keys(FACTS).filter((f) => FACTS[f].page === page && applies(f)) : [fact];
    return {
      id: page ?? fact,
      heading: page ? 'Do you have any of these now?' : null,
      text: page ? 'Think of the last two weeks.' : null,
      rows: null,
      facts: facts.map((f) => ({
        fact: f,
        kind: FACTS[f].kind ?? 'choice',
        question: `What about ${f}?`,
        short: `Short ${f}`,
        why: 'It decides what is safe.',
        find_out: 'Ask your doctor.',
        options: (FACTS[f].options ?? []).map((value) => ({
          value,
          label: `label ${value}`,
          exclusive: value === 'none',
        })),
        not_sure: f === 'moved' ? null : 'Not sure',
        unit: FACTS[f].unit ?? null,
        min: FACTS[f].min ?? null,
        max: FACTS[f].max ?? null,
        step: FACTS[f].kind === 'number' ? 1 : null,
        none: FACTS[f].options?.[0] ?? null,
        answer: this.#answers[f] ?? null,
      })),
    };
  }
  /** With what the step changed, as the engine tells it. */
  #next(before) {
    const view = this.view();
    const turned = (to) =>
      view.answers
        .filter((a) => a.parked === to && before.answers.some((b) => b.fact === a.fact && b.parked !== to))
        .map((a) => ({ id: a.fact, name: a.short }));
    const [from, to] = [before, view].map((v) => v.card && !v.question && ending(v.card));
    const other = from && to && from.id !== to.id;
    view.changed = {
      from: other ? from : null,
      to: other ? to : null,
      added: [],
      removed: [],
      parked: turned(true),
      used: turned(false),
    };
    return view;
  }
  answer(facts) {
    const bad = Object.entries(facts).filter(([fact, value]) => {
      const { options, kind } = FACTS[fact] ?? { options: [] };
      return kind !== 'number' && ![value].flat().every((one) => one === 'not_sure' || options?.includes(one));
    });
    if (bad.length > 0) {
      const refused = bad.map(([fact]) => ({ code: 'unknown-fact', severity: 'error', message: 'Not here.', fact }));
      return { view: this.view(), refused };
    }
    if (facts.weeks === 499)
      return {
        view: this.view(),
        refused: [{ code: 'out-of-range', severity: 'error', message: 'The engine refuses 499.', fact: 'weeks' }],
      };
    const before = this.view();
    Object.assign(this.#answers, facts);
    return { view: this.#next(before), refused: [] };
  }
  question(fact) {
    return this.#page(fact);
  }
  sheet() {
    return [this.#page('numb'), ...Object.keys(FACTS).slice(3).map((fact) => this.#page(fact))];
  }
  asked_anew() {
    return Object.keys(FACTS).filter((fact) => FACTS[fact].page === 'flags');
  }
  at_least() {
    return null;
  }
  peek(fact, facts, unanswered) {
    const kept = this.#answers;
    const others = Object.entries(kept).filter(([other]) => !unanswered.includes(other));
    this.#answers = { ...Object.fromEntries(others), ...facts };
    const asked = this.#page(fact).facts.map((question) => question.fact);
    this.#answers = kept;
    return asked;
  }
  detail(id) {
    if (!(id in CHOSEN)) return null;
    const rows = ROWS.filter((row) => !unsaid(id, row));
    return {
      id,
      name: CHOSEN[id],
      clinical: `Clinical ${id}`,
      parent: null,
      rows: rows.map((row) => ({ id: row, heading: `Row ${row}?`, text: `${row} of ${id}. Call {emergency}.` })),
      claims: [claim],
      sources: SOURCES,
      disagreements: id === 'needle' ? [disagreement] : [],
      rates: RATES[id] ?? [],
      reversible: null,
      test: false,
    };
  }
  explainer(id) {
    const part = (more) => ({ id: 'a', heading: 'Before', verdict: null, text: 'It is so.\n\n- one\n- two', claims: [claim], sources: ['S1'], ...more });
    if (id === 'causes') {
      const after = part({ id: 'b', heading: 'After', text: 'Call {emergency} if it is not.', claims: [], sources: ['S3'] });
      return { id, title: 'What causes it', intro: 'A word before.', parts: [part({}), after], sources: SOURCES };
    }
    if (id !== '') return null;
    const luck = part({ id: 'luck', heading: 'It is bad luck.', verdict: 'This is not so.' });
    return { id, title: 'You may have read …', intro: 'Much is said.', parts: [luck], sources: SOURCES.slice(0, 1) };
  }
  compare(ids) {
    const columns = [...ids.filter((id) => id in CHOSEN), 'none'];
    return {
      columns: columns.map((id) => ({ id, name: CHOSEN[id] })),
      rows: ROWS.map((row) => ({
        id: row,
        heading: `Row ${row}?`,
        cells: columns.map((id) => (unsaid(id, row) ? 'We do not know.' : `${row} of ${id}.`)),
      })),
      rates: columns.map((id) => RATES[id] ?? []),
      spans_differ: columns.includes('moving') && columns.includes('needle'),
      denominators_differ: false,
      sources: SOURCES,
    };
  }
  why_not(treatment) {
    const change = (short, who) => ({ fact: 'weeks', short, from: who === 'unanswered' ? null : 'Yes', to: 'No', who });
    return {
      treatment,
      name: treatment,
      standing: 'not-yet',
      standing_words: 'Not yet',
      because: null,
      facts: [],
      sources: [],
      fewest: [change('Short age', 'nobody')],
      open: treatment === 't4' ? null : [change('Short smoking', 'you'), change('Short weeks', 'unanswered')],
    };
  }
  steps_left() {
    const clear = this.#answers.numb === 'no' && this.#answers.fever === 'no';
    return ['flags', 'weeks', 'early', 'plan', 'next', ...(clear ? [] : ['call', 'today'])];
  }
  way_to(step) {
    const because = { fact: 'numb', short: 'Numbness', answer: 'no' };
    const change = { fact: 'numb', short: 'Numbness', from: 'no', to: 'yes', who: 'nobody' };
    const next = [{ step: 'call', when: 'Numbness: yes', rule: { words: 'Numbness: yes', condition: null, parts: [] }, checked: false }, { step: 'weeks', when: null, rule: null, checked: false }];
    return { step, away: step === 'call' ? [because] : [], fewest: [change], next: step === 'flags' ? next : [] };
  }
  retract(fact) {
    const before = this.view();
    delete this.#answers[fact];
    return this.#next(before);
  }
  suppose() {
    const before = this.view();
    this.#answers.moved = 'no_help';
    return this.#next(before);
  }
  checked(yes) {
    this.#checked = yes;
    return this.view();
  }
  restart() {
    this.#answers = {};
    this.#checked = false;
    return this.view();
  }
}

export default async function init({ module_or_path }) {
  // Compiled for real, so that a policy against WebAssembly bites here too.
  await WebAssembly.compileStreaming(module_or_path);
}
