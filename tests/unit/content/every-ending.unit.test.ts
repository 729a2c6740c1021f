import { expect, test } from 'vitest';
import { readScenarios } from '../../../lib/content/rehearsal/read';
import type { RehearsalScene } from '../../../lib/course/rehearsal';
import { ownStep, walk } from '../../../lib/course/walk';

/** The shortest path of choices to each turn that can be reached, found by walking alone. */
const pathsThrough = (scene: RehearsalScene): ReadonlyMap<string, readonly string[]> => {
  const paths = new Map<string, readonly string[]>();
  const open: (readonly string[])[] = [[]];
  for (let path = open.shift(); path; path = open.shift()) {
    const turn = walk(scene, path).at(-1)?.turn;
    if (!turn || paths.has(turn.id)) continue;
    paths.set(turn.id, path);
    const ways = [...turn.choices.map(({ id }) => id), ...(turn.own ? [ownStep] : [])];
    open.push(...ways.map((way) => [...(path ?? []), way]));
  }
  return paths;
};

const scenarios = await readScenarios('content');

test('the course has rehearsals to walk through', () => {
  expect(scenarios.length).toBeGreaterThanOrEqual(4);
});

test.each(scenarios.map(({ id, scene }) => [id, scene] as const))(
  'every ending of %s can be walked to, one step a choice',
  (_, scene) => {
    const endings = scene?.turns.filter(({ ending }) => ending).map(({ id }) => id) ?? [];
    expect(endings.length).toBeGreaterThan(1);
    if (!scene) return;
    const paths = pathsThrough(scene);
    expect(endings.filter((id) => !paths.has(id))).toEqual([]);
    for (const id of endings) {
      const steps = walk(scene, paths.get(id) ?? []);
      expect(steps.at(-1)?.turn.id).toBe(id);
      expect(steps).toHaveLength((paths.get(id)?.length ?? 0) + 1);
    }
  },
);

test.each(scenarios.map(({ id, scene }) => [id, scene] as const))(
  'somebody who pauses in %s comes to an ending',
  (_, scene) => {
    const pauses =
      scene?.turns.flatMap(({ choices }) => choices.filter(({ pause }) => pause)) ?? [];
    expect(pauses.length).toBeGreaterThan(0);
    for (const { to } of pauses) {
      const from = scene && { ...scene, start: to };
      const reached = from ? [...pathsThrough(from).keys()] : [];
      expect(scene?.turns.some(({ id, ending }) => ending && reached.includes(id))).toBe(true);
    }
  },
);
