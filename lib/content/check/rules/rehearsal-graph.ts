import { faultAt, type Fault } from '../../fault';
import { flawIf } from '../../rehearsal/flaw';
import type { ScenarioSource } from '../../rehearsal/read';
import { turnFlaws } from '../../rehearsal/turn-flaws';
import { wayFlaws } from '../../rehearsal/way-flaws';
import type { Rule } from '../content';

const scenarioFaults = ({ id, file, located, scene, faults }: ScenarioSource): readonly Fault[] => {
  if (!scene || !located) return faults;
  const misnamed = `\`id\` is \`${scene.id}\`, expected the name of the file, \`${id}\``;
  const flaws = [
    ...flawIf(scene.id !== id, ['id'], misnamed),
    ...turnFlaws(scene),
    ...wayFlaws(scene),
  ];
  return flaws.map(({ path, message }) => faultAt(file, located.offsetOf(path), message));
};

/** A rehearsal is a graph without dead ends, in which one may always pause and it comes to something good. */
export const rehearsalGraph: Rule = ({ scenarios }) => scenarios.flatMap(scenarioFaults);
