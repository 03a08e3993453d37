// The plugin's sentences for administrators: collected from its sources for translators, and read back from their files.

/** Every call of WordPress's translation functions with our text domain, and what a translator should know. */
const CALL = /(?:\/\* translators: ([^*]+?) \*\/\s*[^\n]*?)?\b(?:esc_html__|esc_attr__|__)\(\s*'((?:[^'\\]|\\.)*)',\s*'treatment-pathway'/g;

/** @param {Map<string, string>} sources by path @returns {Map<string, { text: string, files: string[], note?: string }>} */
export function sentences(sources) {
  const found = new Map();
  for (const [path, source] of sources) {
    for (const [, note, raw] of source.matchAll(CALL)) {
      const text = raw.replaceAll("\\'", "'");
      const one = found.get(text) ?? { text, files: [], note };
      if (!one.files.includes(path)) one.files.push(path);
      found.set(text, one);
    }
  }
  return found;
}

const quoted = (text) => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;

/** The template of a translation. @param {ReturnType<typeof sentences>} all @param {string} version */
export function template(all, version) {
  const head = ['MIME-Version: 1.0', 'Content-Type: text/plain; charset=UTF-8', 'Content-Transfer-Encoding: 8bit', `Project-Id-Version: Treatment Pathway ${version}`, 'X-Domain: treatment-pathway'];
  const entries = [...all.values()].map(({ text, files, note }) => [note && `#. translators: ${note}`, `#: ${files.join(' ')}`, `msgid ${quoted(text)}`, 'msgstr ""'].filter(Boolean).join('\n'));
  return `${['msgid ""\nmsgstr ""', ...head.map((line) => quoted(line).replace(/"$/, '\\n"'))].join('\n')}\n\n${entries.join('\n\n')}\n`;
}

/** A translator's file: one line for each text. @param {string} po @returns {Map<string, string>} */
export function translated(po) {
  const found = new Map();
  for (const [, id, text] of po.matchAll(/^msgid ("(?:[^"\\]|\\.)+")\nmsgstr ("(?:[^"\\]|\\.)+")$/gm)) found.set(JSON.parse(id), JSON.parse(text));
  return found;
}

const php = (text) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;

/** As WordPress reads it on the server. @param {Map<string, string>} texts @param {string} locale */
export const serverSide = (texts, locale) =>
  `<?php\nreturn array( 'domain' => 'treatment-pathway', 'language' => '${locale}', 'plural-forms' => 'nplurals=2; plural=n != 1;', 'messages' => array(\n${[...texts].map(([id, text]) => `\t${php(id)} => ${php(text)},`).join('\n')}\n) );\n`;

/** As WordPress reads it in the editor. @param {Map<string, string>} texts @param {string} locale */
export const editorSide = (texts, locale) =>
  JSON.stringify({ domain: 'messages', locale_data: { messages: { '': { domain: 'messages', lang: locale, 'plural-forms': 'nplurals=2; plural=n != 1;' }, ...Object.fromEntries([...texts].map(([id, text]) => [id, [text]])) } } });
