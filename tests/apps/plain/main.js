const tag = document.querySelector('treatment-pathway');
const [app, elsewhere] = ['app', 'elsewhere'].map((id) => document.getElementById(id));
const on = (id, act) => document.getElementById(id).addEventListener('click', act);

on('move', () => elsewhere.append(tag));
on('hide', () => tag.remove());
on('show', () => app.append(tag));
on('spanish', () => (tag.lang = 'es'));
tag.addEventListener('pathway-ready', ({ type, detail }) => (document.querySelector('output').textContent += `${type} ${detail}`));
