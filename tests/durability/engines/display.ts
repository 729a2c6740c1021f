import { killTree, type Program, startProgram } from '../processes';
import { until } from '../waiting';

/** A screen nobody sees, for one browser alone: a shared one would die with whichever ended first. */
export type Display = { readonly name: string; readonly end: () => void };

/**
 * Starts an X server, which takes the first number that is free and says it on its error stream once it can be
 * reached.
 * @param path the program, `Xvfb`
 */
export async function startDisplay(path: string): Promise<Display> {
  let said = '';
  const program: Program = startProgram(
    path,
    ['-displayfd', '2', '-screen', '0', '1280x1000x24', '-nolisten', 'tcp', '-noreset'],
    {
      said: (line) => {
        said += line;
      },
    },
  );
  const number = await until('the X server', () => /^(\d+)\n/m.exec(said)?.[1]);
  return { name: `:${number}`, end: () => killTree(program) };
}
