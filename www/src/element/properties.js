// A property for each attribute, as frameworks set them, and what a page set before the element was there.

/** All that is written on the tag. A property is called as its attribute, `headingLevel` for `heading-level`; `lang` is every
 * element's own. */
export const ATTRIBUTES =
  'lang src loading theme reading country history share heading-level emergency-number crisis-number clinic clinic-name clinic-phone clinic-logo accent bundle-integrity'.split(' ');

const PROPERTIES = ATTRIBUTES.slice(1).map((attribute) => ({ attribute, name: attribute.replace(/-./g, ([, letter]) => letter.toUpperCase()) }));

/** @param {typeof HTMLElement} of */
export function defineProperties({ prototype }) {
  for (const { attribute, name } of PROPERTIES)
    Object.defineProperty(prototype, name, {
      get() {
        return this.getAttribute(attribute) ?? '';
      },
      set(value) {
        if (value == null) this.removeAttribute(attribute);
        else this.setAttribute(attribute, value);
      },
    });
}

/** What stands in the way of the property of its name. @param {any} tag */
export function takeOver(tag) {
  for (const { name } of PROPERTIES)
    if (Object.hasOwn(tag, name)) {
      const value = tag[name];
      delete tag[name];
      tag[name] = value;
    }
}
