import { readFile } from 'node:fs/promises';
import { hashRuns, runLength, runWords } from './hash';

/* Writes content/essay-runs.json from the essays, which are not in the repository:
   tsx lib/content/essay-runs/make.ts essay.txt … > content/essay-runs.json */
const essays = await Promise.all(process.argv.slice(2).map((path) => readFile(path, 'utf8')));
const hashes = new Set(essays.flatMap((essay) => hashRuns(runWords(essay))));
process.stdout.write(
  `${JSON.stringify({ words: runLength, hashes: [...hashes].sort() }, null, 1)}\n`,
);
