import { readData } from '../data/read-data';
import { factsShape, glossaryShape, type Facts, type Glossary } from '../data/shapes';
import { ok, type Result } from '../../result';
import { readScenarios } from '../rehearsal/read';
import { soundScenes } from '../rehearsal/scenes';
import type { References } from './body';
import { soundData } from './course';

/** The glossary at `root`. Fails with the first fault of its file. */
const readGlossaryAt = async (root: string): Promise<Result<Glossary>> =>
  soundData(await readData(root, 'en/glossary.json', glossaryShape));

/** The facts at `root`. Fails with the first fault of their file. */
const readFactsAt = async (root: string): Promise<Result<Facts>> =>
  soundData(await readData(root, 'en/facts.json', factsShape));

/** Everything the lessons at `root` refer to. A rehearsal that is not sound is left out. */
export const readReferencesAt = async (root: string): Promise<Result<References>> => {
  const [glossary, facts, scenarios] = await Promise.all([
    readGlossaryAt(root),
    readFactsAt(root),
    readScenarios(root),
  ]);
  if (!glossary.ok) return glossary;
  if (!facts.ok) return facts;
  return ok({ glossary: glossary.value, facts: facts.value, scenes: soundScenes(scenarios) });
};
