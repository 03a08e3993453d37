// The picture that the engine hands over, as elements. Text in it stays text: nothing is read as markup.

/** @param {import('./handle').Drawn} drawn @returns {HTMLElement} */
export function element({ name, attributes, children }) {
  const made = document.createElement(name);
  for (const [key, value] of attributes) made.setAttribute(key, value);
  made.append(...children.map((child) => (typeof child === 'string' ? child : element(child))));
  return made;
}
