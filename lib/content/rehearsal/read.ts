import { join } from 'node:path';
import type { RehearsalScene } from '../../course/rehearsal';
import { shownPath } from '../content-root';
import { judge } from '../data/judge';
import { parseYaml, type Located } from '../data/located';
import { faultAt, type Fault, type SourceFile } from '../fault';
import { fileNames, readText } from '../text/read-text';
import { rehearsalShape } from './shape';

/** A scenario file as it was found. */
export type ScenarioSource = {
  /** The file's name, which is the scenario's id. */
  readonly id: string;
  readonly file: SourceFile;
  readonly located: Located | null;
  readonly scene: RehearsalScene | null;
  readonly faults: readonly Fault[];
};

const parseScenario = (id: string, file: SourceFile): ScenarioSource => {
  const located = parseYaml(file.text);
  if (!located.ok) {
    const faults = located.error.map(({ offset, message }) => faultAt(file, offset, message));
    return { id, file, located: null, scene: null, faults };
  }
  const scene = judge(rehearsalShape, located.value, file, 'a field of a rehearsal');
  if (!scene.ok) return { id, file, located: located.value, scene: null, faults: scene.error };
  return { id, file, located: located.value, scene: scene.value, faults: [] };
};

/** Reads every rehearsal of the course. */
export const readScenarios = async (root: string): Promise<readonly ScenarioSource[]> => {
  const folder = join(root, 'en', 'scenarios');
  const names = await fileNames(folder, '.yaml');
  return Promise.all(
    names.map(async (name) => {
      const path = join(folder, name);
      const file = { path: shownPath(path), text: '' };
      const text = await readText(path);
      const id = name.slice(0, -'.yaml'.length);
      if (text.ok) return parseScenario(id, { ...file, text: text.value });
      return {
        id,
        file,
        located: null,
        scene: null,
        faults: [faultAt(file, 0, `${text.error}, expected YAML`)],
      };
    }),
  );
};
