import { existsSync, rmSync } from 'node:fs';
import { killTree, type Program, startProgram } from '../processes';
import { until } from '../waiting';

/** A screen nobody sees, for one browser alone: a shared one would die with whichever ended first. */
export type Display = { readonly name: string; readonly end: () => void };

let last = 4_700 + (process.pid % 200) * 10;

/**
 * Starts an X server.
 * @param path the program, `Xvfb`
 */
export async function startDisplay(path: string): Promise<Display> {
  last += 1;
  while (existsSync(`/tmp/.X${last}-lock`)) last += 1;
  const number = last;
  const program: Program = startProgram(path, [
    `:${number}`,
    ...['-screen', '0', '1280x1000x24', '-nolisten', 'tcp', '-noreset'],
  ]);
  const socket = `/tmp/.X11-unix/X${number}`;
  await until('the X server', () => existsSync(socket) || undefined);
  return {
    name: `:${number}`,
    end: () => {
      killTree(program);
      for (const file of [socket, `/tmp/.X${number}-lock`]) rmSync(file, { force: true });
    },
  };
}
