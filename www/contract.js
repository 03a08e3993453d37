// What an editor, a type checker and a catalogue of elements read of the element, all made of the comment on its class.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { create, ts } from '@custom-elements-manifest/analyzer/index.js';

const SOURCE = fileURLToPath(new URL('src/treatment-pathway.js', import.meta.url));

/** The manifest of the Custom Elements Manifest's own shape. @param {string} path of the file that a site loads */
export function manifest(path) {
  const source = ts.createSourceFile(SOURCE, readFileSync(SOURCE, 'utf8'), ts.ScriptTarget.ES2022, true);
  const made = create({ modules: [source], plugins: [], context: { dev: false } });
  const [module] = made.modules;
  return { ...made, modules: [{ ...module, path }] };
}

const declared = (made) => made.modules[0].declarations.find(({ name }) => name === 'TreatmentPathway');
/** Literals of a type, where it is a choice of them. */
const choices = ({ type }) => [...(type?.text ?? '').matchAll(/'([^']+)'/g)].map(([, value]) => value);

/** What VS Code shows while somebody types the tag. */
export const htmlData = (made) => ({
  version: 1.1,
  tags: [
    {
      name: 'treatment-pathway',
      description: declared(made).description,
      attributes: declared(made).attributes.map((each) => ({
        name: each.name,
        description: each.description,
        ...(choices(each).length > 0 && { values: choices(each).map((name) => ({ name })) }),
      })),
    },
  ],
});

/** The same for its style. */
export const cssData = (made) => ({
  version: 1.1,
  properties: declared(made).cssProperties.map(({ name, description }) => ({ name, description })),
  pseudoElements: [{ name: '::part()', description: declared(made).cssParts.map(({ name, description }) => `${name}: ${description}`).join('\n') }],
});

/** Types for TypeScript, and of the tag in React, Vue and Svelte. */
export function types(made) {
  const { members, attributes, events } = declared(made);
  const comment = (text) => (text ? `  /** ${text} */\n` : '');
  const fields = members.filter(({ kind, static: own }) => kind === 'field' && !own);
  const methods = members.filter(({ kind }) => kind === 'method');
  return `export class TreatmentPathway extends HTMLElement {
  /** Of the element, not of the pathway. */
  static readonly version: string;
  /** Fulfilled once all is there; refused where it cannot be had. */
  readonly ready: Promise<void>;
${fields.map(({ name, type, description }) => `${comment(description)}  ${name}: ${type.text};`).join('\n')}
${methods.map(({ name, parameters = [], return: gives, description }) => `${comment(description)}  ${name}(${parameters.map((p) => `${p.name}: ${p.type.text}`).join(', ')}): ${gives.type.text};`).join('\n')}
}

export interface TreatmentPathwayAttributes {
${attributes.map(({ name, type, description }) => `${comment(description)}  '${name}'?: ${type.text};`).join('\n')}
}

/** The same by the names of its properties, as frameworks set them. */
export type TreatmentPathwayProperties = Partial<Pick<TreatmentPathway, ${fields.map(({ name }) => `'${name}'`).join(' | ')}>>;

export interface TreatmentPathwayEvents {
${events.map(({ name, type, description }) => `${comment(description)}  '${name}': ${type.text};`).join('\n')}
}

/** What a template hears of it. */
export type TreatmentPathwayListeners = { [name in keyof TreatmentPathwayEvents as \`on\${name}\`]?: (event: TreatmentPathwayEvents[name]) => void };

declare global {
  interface HTMLElementTagNameMap {
    'treatment-pathway': TreatmentPathway;
  }
  interface HTMLElementEventMap extends TreatmentPathwayEvents {}
}
`;
}

/** The tag in a framework's templates, each in a file that only its users load. */
export const FRAMEWORKS = {
  'react.d.ts': `import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { TreatmentPathway, TreatmentPathwayAttributes, TreatmentPathwayListeners, TreatmentPathwayProperties } from './treatment-pathway.js';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'treatment-pathway': DetailedHTMLProps<HTMLAttributes<TreatmentPathway>, TreatmentPathway> & TreatmentPathwayAttributes & TreatmentPathwayProperties & TreatmentPathwayListeners;
    }
  }
}
`,
  'vue.d.ts': `import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';
import type { TreatmentPathway, TreatmentPathwayAttributes, TreatmentPathwayEvents, TreatmentPathwayProperties } from './treatment-pathway.js';

declare module 'vue' {
  interface GlobalComponents {
    'treatment-pathway': new () => TreatmentPathway & {
      $props: HTMLAttributes & PublicProps & TreatmentPathwayAttributes & TreatmentPathwayProperties;
      $emit: EmitFn<{ [name in keyof TreatmentPathwayEvents]: (event: TreatmentPathwayEvents[name]) => void }>;
    };
  }
}
`,
  'svelte.d.ts': `import type { HTMLAttributes } from 'svelte/elements';
import type { TreatmentPathway, TreatmentPathwayAttributes, TreatmentPathwayListeners, TreatmentPathwayProperties } from './treatment-pathway.js';

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    'treatment-pathway': HTMLAttributes<TreatmentPathway> & TreatmentPathwayAttributes & TreatmentPathwayProperties & TreatmentPathwayListeners;
  }
}
`,
};
