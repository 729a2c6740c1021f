import {
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  visit,
  type Document,
  type Node,
  type Pair,
} from 'yaml';
import { err, ok, type Result } from '../../result';

/** A string value and the part of the file it was written in. */
export type LocatedText = { readonly value: string; readonly from: number; readonly to: number };

/** A value read from YAML or JSON that still knows where each of its parts was written. */
export type Located = {
  readonly value: unknown;
  /** The offset of the key or item at a path; of the nearest thing around it where there is none. */
  readonly offsetOf: (path: readonly PropertyKey[]) => number;
  /** Every string that is not a key. */
  readonly texts: readonly LocatedText[];
};

/** Why a text is not YAML, and the offset where that shows. */
export type ParseFault = { readonly offset: number; readonly message: string };

type Part = { readonly node: unknown; readonly offset: number };

const keyOf = (pair: Pair): string => String(isScalar(pair.key) ? pair.key.value : pair.key);
const startOf = (node: unknown): number | undefined =>
  isMap(node) || isSeq(node) || isScalar(node) ? node.range?.[0] : undefined;

const stepInto = (node: unknown, step: PropertyKey): Part | null => {
  if (isMap(node)) {
    const pair = node.items.find((item) => keyOf(item) === String(step));
    return pair ? { node: pair.value, offset: startOf(pair.key) ?? 0 } : null;
  }
  if (!isSeq(node) || typeof step !== 'number') return null;
  const item = node.items[step];
  return item === undefined ? null : { node: item, offset: startOf(item) ?? 0 };
};

const follow = (root: Part, path: readonly PropertyKey[]): Part => {
  const [step, ...rest] = path;
  const next = step === undefined ? null : stepInto(root.node, step);
  return next ? follow(next, rest) : root;
};

const textsIn = (document: Document, base: number): readonly LocatedText[] => {
  const texts: LocatedText[] = [];
  visit(document, {
    Scalar(role, { value, range }) {
      if (role === 'key' || typeof value !== 'string' || !range) return;
      texts.push({ value, from: base + range[0], to: base + range[1] });
    },
  });
  return texts;
};

const aliasesIn = (document: Document, base: number): readonly ParseFault[] => {
  const aliases: ParseFault[] = [];
  const message = 'an alias (`*name`) is not allowed here, expected the value itself';
  visit(document, {
    Alias(_, node) {
      aliases.push({ offset: base + (node.range?.[0] ?? 0), message });
    },
  });
  return aliases;
};

/**
 * Reads YAML and remembers places. `base` is the offset of the text in its file,
 * `whole` the offset that stands for all of it (where a missing field is reported).
 * Fails with every syntax fault found, duplicate keys among them.
 */
export const parseYaml = (
  text: string,
  base = 0,
  whole = base,
): Result<Located, readonly ParseFault[]> => {
  const document: Document<Node> = parseDocument(text, { prettyErrors: false });
  const broken = document.errors.map((error) => ({
    offset: base + error.pos[0],
    message: `the YAML is broken: ${error.message}`,
  }));
  const faults = [...broken, ...aliasesIn(document, base)];
  if (faults.length > 0) return err(faults);
  return ok({
    value: document.toJS(),
    offsetOf: (path) =>
      base + follow({ node: document.contents, offset: whole - base }, path).offset,
    texts: textsIn(document, base),
  });
};
