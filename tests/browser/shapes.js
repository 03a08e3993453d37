// Reads the small part of TypeScript that view.d.ts is written in, and says where a value differs from its type.
import { readFile } from 'node:fs/promises';

const TOKEN = /'[^']*'|[A-Za-z_]\w*|\d+|=>|[{}[\]<>|?:;,()=]/g;

/** Every interface and type of a file: name to type. */
export async function shapes(file) {
  const text = (await readFile(file, 'utf8')).replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
  const types = {};
  for (const [, name, body] of text.matchAll(/export interface (\w+) (\{[\s\S]*?\n\})/g)) {
    // Methods are not data.
    if (!body.includes('(')) types[name] = parse(body.match(TOKEN));
  }
  for (const [, name, body] of text.matchAll(/export type (\w+) = ([^;]*);/g)) types[name] = parse(body.match(TOKEN));
  return types;
}

/** One type from a list of tokens, which it uses up. */
function parse(tokens) {
  const options = [one(tokens)];
  while (tokens[0] === '|') options.push((tokens.shift(), one(tokens)));
  return options.length > 1 ? { options } : options[0];
}

function one(tokens) {
  const token = tokens.shift();
  let type = { name: token };
  if (token === '{') {
    type = { fields: {} };
    while (tokens[0] !== '}') {
      const name = tokens.shift();
      const optional = tokens[0] === '?' && Boolean(tokens.shift());
      tokens.shift();
      type.fields[name] = { type: parse(tokens), optional };
      if (tokens[0] === ';') tokens.shift();
    }
    tokens.shift();
  } else if (token === 'Record') {
    tokens.splice(0, 3);
    type = { record: parse(tokens) };
    tokens.shift();
  } else if (token.startsWith("'")) type = { literal: token.slice(1, -1) };
  while (tokens[0] === '[') {
    tokens.splice(0, 2);
    type = { list: type };
  }
  return type;
}

/** Where `value` is not of `type`: one line each, empty when it is. */
export function differences(value, type, types, path) {
  const wrong = (expected) => [`${path}: ${JSON.stringify(value)?.slice(0, 60)} is not ${expected}`];
  const deeper = (next, of, name) => differences(next, of, types, `${path}${name}`);
  if (type.options) {
    const tries = type.options.map((option) => differences(value, option, types, path));
    return tries.sort((a, b) => a.length - b.length)[0];
  }
  if ('literal' in type) return value === type.literal ? [] : wrong(type.literal);
  if (type.list)
    return Array.isArray(value) ? value.flatMap((item, i) => deeper(item, type.list, `[${i}]`)) : wrong('a list');
  if (type.name === 'null') return value === null ? [] : wrong('null');
  if (type.name === 'unknown') return [];
  if (['string', 'number', 'boolean'].includes(type.name)) return typeof value === type.name ? [] : wrong(type.name);
  if (type.name)
    return types[type.name] ? differences(value, types[type.name], types, path) : wrong(`known: ${type.name}`);
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return wrong('an object');
  if (type.record) return Object.entries(value).flatMap(([key, item]) => deeper(item, type.record, `.${key}`));
  return [
    ...Object.keys(value)
      .filter((key) => !(key in type.fields))
      .map((key) => `${path}.${key} is not described`),
    ...Object.entries(type.fields).flatMap(([key, { type: of, optional }]) => {
      if (!(key in value)) return optional ? [] : [`${path}.${key} is missing`];
      return deeper(value[key], of, `.${key}`);
    }),
  ];
}
