import type { Refusal } from './refusal';

/** How deep the values of a file may lie in each other; a file as written has eight levels. */
const DEEPEST = 16;

const FORBIDDEN: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** The place of the quotation mark that ends the string which begins here. */
function endOfString(json: string, start: number): number {
  let at = start + 1;
  while (at < json.length && json[at] !== '"') at += json[at] === '\\' ? 2 : 1;
  return at;
}

const nameIn = (json: string, start: number, end: number): string => {
  const name: unknown = JSON.parse(json.slice(start, end + 1));
  return String(name);
};

/**
 * Looks in a JSON text for what `JSON.parse` passes over in silence: one name twice in one object, a name
 * that could reach the prototype of objects, and values too deep in each other.
 * @param json text that `JSON.parse` has accepted
 * @returns the first fault, or null
 */
export function faultIn(
  json: string,
): Extract<Refusal, 'doubled' | 'forbidden-name' | 'too-deep'> | null {
  /** The names seen in each object that is open here; null for a list. */
  const open: (Set<string> | null)[] = [];
  let namesNext = false;
  for (let at = 0; at < json.length; at++) {
    const sign = json[at];
    if (sign === '"') {
      const end = endOfString(json, at);
      const seen = open.at(-1);
      if (namesNext && seen) {
        const name = nameIn(json, at, end);
        if (FORBIDDEN.has(name)) return 'forbidden-name';
        if (seen.has(name)) return 'doubled';
        seen.add(name);
        namesNext = false;
      }
      at = end;
    } else if (sign === '{' || sign === '[') {
      open.push(sign === '{' ? new Set() : null);
      if (open.length > DEEPEST) return 'too-deep';
      namesNext = sign === '{';
    } else if (sign === '}' || sign === ']') {
      open.pop();
      namesNext = false;
    } else if (sign === ',') namesNext = Boolean(open.at(-1));
  }
  return null;
}
