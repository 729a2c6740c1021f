import { findSharedRuns } from '../../essay-runs/find';
import { faultAt, type Fault } from '../../fault';
import type { Rule } from '../content';
import { dataReadings, lessonReadings, type FileReadings } from '../readings';

const faultsIn = (
  { readings, file }: FileReadings,
  hashes: ReadonlySet<string>,
): readonly Fault[] =>
  readings.flatMap((reading) =>
    findSharedRuns(reading.text, hashes).map(({ index, words }) => {
      const message = `eight words in a row are an essay's, expected words of our own: "${words}"`;
      return faultAt(file, reading.offsets[index] ?? 0, message);
    }),
  );

/** No eight words in a row come from an essay, in any text a reader or a later author may meet. */
export const essayRuns: Rule = ({ essayRuns: { value }, lessons, scenarios }) => {
  if (!value) return [];
  const hashes = new Set(value.hashes);
  return [...lessons.map(lessonReadings), ...scenarios.map(dataReadings)].flatMap((file) =>
    faultsIn(file, hashes),
  );
};
