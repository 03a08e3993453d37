// What matters to me: a few statements, each rated with radios. Nothing is chosen beforehand, and none has to be rated.
import { RATINGS, ratingWords } from '../state/matters.js';
import { button, el, heading } from '../components/dom.js';
import { option } from '../components/option.js';

/** @param {import('./scene.js').Scene} scene */
export function values({ matters, words, level, ratings, rate }) {
  const rated = matters.map(({ id, text }) => {
    const radios = RATINGS.map((rating) => option('radio', `v-${id}`, rating, ratingWords(rating, words), ratings[id] === rating));
    return {
      id,
      radios,
      node: el(
        'div',
        { class: 'field' },
        el(
          'fieldset',
          null,
          el('legend', null, el(`h${level + 1}`, null, text)),
          el('div', { class: 'options row' }, ...radios.map(({ node }) => node)),
        ),
      ),
    };
  });
  const done = () => {
    const chosen = rated.map(({ id, radios }) => [id, radios.find(({ input }) => input.checked)?.input.value]);
    rate(Object.fromEntries(chosen.filter(([, rating]) => rating)));
  };
  return el(
    'section',
    { class: 'page', part: 'values' },
    heading(level, words('values-heading')),
    el('p', null, words('values-lead')),
    rated.map(({ node }) => node),
    button('main', words('continue'), done, { part: 'continue' }),
  );
}
