import 'treatment-pathway/define';

const tag = document.createElement('treatment-pathway');
tag.loading = 'later'; // wrong: TS2322
tag.exportAnswer(); // wrong: TS2551
tag.addEventListener('pathway-failed', ({ detail }) => detail.answers); // wrong: TS2339
tag.ready = Promise.resolve(); // wrong: TS2540
