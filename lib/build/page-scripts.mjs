import { createHash } from 'node:crypto';
import { parse } from 'parse5';

/** @typedef {import('parse5').DefaultTreeAdapterTypes.Node} Node */
/** @typedef {import('parse5').DefaultTreeAdapterTypes.Element} Element */

const head = (/** @type {Element} */ element) => element.tagName === 'head';

/**
 * What a content policy needs to know of a page.
 * @param {string} html
 * @returns {{ hashes: string[], faults: string[], at: number }}
 *   the hash of each inline script; what no policy here allows, as `line:column reason`; and the offset
 *   after `<head>` and its charset, where the policy goes
 */
export function readPage(html) {
  // Without scripting, parse5 reads what `<noscript>` holds, as a browser without script would.
  const page = parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: false });
  const elements = [...elementsIn(page)];
  const at = placeFor(elements.find(head));
  const inline = elements.filter(
    (element) => element.tagName === 'script' && attribute(element, 'src') === null,
  );
  const faults = elements.flatMap(faultsOf);
  if (at === null)
    faults.push('1:1 The page has no <head>, so its policy has no place. Give it one.');
  return { hashes: inline.map((script) => hashOf(textOf(script))), faults, at: at ?? 0 };
}

/**
 * The hash a policy names a script by.
 * @param {string} text
 */
export function hashOf(text) {
  return `sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}`;
}

/**
 * After the charset, which must come early, unless a script comes earlier still.
 * @param {Element | undefined} element the head
 */
function placeFor(element) {
  const start = element?.sourceCodeLocation?.startTag;
  if (!element || !start) return null;
  for (const child of element.childNodes) {
    if (!('tagName' in child)) continue;
    if (child.tagName === 'script') break;
    const isCharset = child.tagName === 'meta' && attribute(child, 'charset') !== null;
    if (isCharset && child.sourceCodeLocation) return child.sourceCodeLocation.endOffset;
  }
  return start.endOffset;
}

/** @param {Element} element */
function faultsOf(element) {
  const faults = [];
  const name = element.tagName;
  if (name === 'style') faults.push('A <style> element. Put its rules in a style sheet.');
  if (
    name === 'meta' &&
    /^content-security-policy$/i.test(attribute(element, 'http-equiv') ?? '')
  ) {
    faults.push('The page already carries a policy. Only the build writes one; take it out.');
  }
  for (const { name: key, value } of element.attrs) {
    if (key === 'style') faults.push(`A style attribute on <${name}>: "${value}". Use a class.`);
    if (key.startsWith('on'))
      faults.push(`The inline handler ${key} on <${name}>. Listen from a script file.`);
    if (/^\s*javascript:/i.test(value))
      faults.push(`A javascript: address in ${key} of <${name}>. Use a button.`);
  }
  return faults.map((fault) => `${place(element)} ${fault}`);
}

/** @param {Element} element */
function place(element) {
  const at = element.sourceCodeLocation;
  return `${at?.startLine ?? 1}:${at?.startCol ?? 1}`;
}

/**
 * @param {Element} element
 * @param {string} name
 */
function attribute(element, name) {
  return element.attrs.find((each) => each.name === name)?.value ?? null;
}

/** @param {Element} element */
function textOf(element) {
  return element.childNodes.map((node) => ('value' in node ? node.value : '')).join('');
}

/**
 * @param {Node} node
 * @returns {Generator<Element>}
 */
function* elementsIn(node) {
  if ('tagName' in node) yield node;
  if ('content' in node) yield* elementsIn(node.content);
  if ('childNodes' in node) for (const child of node.childNodes) yield* elementsIn(child);
}
