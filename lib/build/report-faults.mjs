import { fork } from 'node:child_process';
import { join } from 'node:path';
import { root } from './root.mjs';

/**
 * Starts a process that prints the faults of the words on this terminal, whichever page is open.
 * @returns {{ look: () => void, stop: () => void }} `look` has it check again; `stop` ends it
 */
export function reportFaults() {
  const script = join(root, 'lib', 'content', 'writing', 'report.ts');
  const child = fork(script, { cwd: root, execArgv: ['--import', 'tsx'] });
  // The pages are served on without it.
  child.on('error', () => {});
  return {
    look: () => {
      if (child.connected) child.send('changed');
    },
    stop: () => {
      if (child.connected) child.disconnect();
    },
  };
}
