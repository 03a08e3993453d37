import type { TreatmentPathway } from 'treatment-pathway';
import 'treatment-pathway/define';

const tag: TreatmentPathway = document.createElement('treatment-pathway');
tag.innerHTML = '<p>Call 911 in an emergency.</p>';
Object.assign(tag, { src: '/pathways/failed-back/', lang: 'en' });
tag.country = 'us';
tag.headingLevel = '3';
tag.loading = 'eager';

const place = (id: string) => document.getElementById(id) as HTMLElement;
const button = (name: string, act: () => void) => {
  const made = document.createElement('button');
  made.textContent = name;
  made.addEventListener('click', act);
  place('app').before(made);
};
button('Move', () => place('elsewhere').append(tag));
button('Hide', () => tag.remove());
button('Show', () => place('app').append(tag));
button('Spanish', () => {
  tag.lang = 'es';
});

const output = document.createElement('output');
place('app').before(output);
tag.addEventListener('pathway-ready', (event) => {
  const detail: null = event.detail;
  output.textContent += `${event.type} ${detail}`;
});
tag.addEventListener('pathway-failed', ({ detail: { reason, stays } }) => {
  const said: [string, boolean] = [reason, stays];
  output.textContent += said.join();
});
place('app').append(tag);
export const answers: () => Promise<string | null> = () => tag.exportAnswers();
