import type { RehearsalScene } from '../../course/rehearsal';
import type { ScenarioSource } from './read';

/** Every rehearsal of the course by its id. */
export type Scenes = ReadonlyMap<string, RehearsalScene>;

/** The rehearsals that have their shape, by the name of their file. */
export const soundScenes = (scenarios: readonly ScenarioSource[]): Scenes =>
  new Map(scenarios.flatMap(({ id, scene }) => (scene ? [[id, scene] as const] : [])));
