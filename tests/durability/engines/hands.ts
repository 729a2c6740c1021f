import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Hands at the keyboard and the mouse of one display. */
export type Hands = {
  /** Does what xdotool calls these; resolves when the display has it. */
  do(...words: readonly string[]): Promise<string>;
};

/**
 * Makes the hands.
 * @param path the program, `xdotool`
 * @param display its name, as `:4701`
 */
export const handsOn = (path: string, display: string): Hands => ({
  do: async (...words) => {
    const { stdout } = await run(path, [...words], {
      env: { ...process.env, DISPLAY: display },
      timeout: 10_000,
    });
    return stdout.trim();
  },
});
