import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './root.mjs';

/**
 * @typedef {object} RunOptions
 * @property {Record<string, string>} [env] added to this process's own
 * @property {number} [timeout] milliseconds until the command and its children are ended
 * @property {boolean} [shell] needed on Windows for `.cmd` files
 */

/**
 * Runs a command in the repository's folder with its output on this terminal.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<number>} its exit code; 1 when it could not start, was ended or ran out of time
 */
export function run(command, args, { env = {}, timeout, shell = false } = {}) {
  return new Promise((resolve) => {
    // Only a group leader can be ended together with its children; without a limit, Ctrl+C must reach the child.
    const detached = timeout !== undefined && process.platform !== 'win32';
    const child = spawn(command, args, {
      cwd: root,
      stdio: 'inherit',
      shell,
      detached,
      env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...env },
    });
    const timer = timeout && setTimeout(() => endTree(child.pid), timeout);
    child.on('error', () => finish(1));
    child.on('exit', (code) => finish(code ?? 1));

    /** @param {number} code */
    function finish(code) {
      if (timer) clearTimeout(timer);
      resolve(code);
    }
  });
}

/**
 * Runs a script of an installed package with this Node, which needs no shell on any platform.
 * @param {string} script path inside `node_modules`
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 */
export function runModule(script, args, options) {
  return run(process.execPath, [join(root, 'node_modules', script), ...args], options);
}

/** @param {number | undefined} pid */
function endTree(pid) {
  if (pid === undefined) return;
  if (process.platform === 'win32') spawnSync('taskkill', ['/pid', String(pid), '/t', '/f']);
  else {
    try {
      process.kill(-pid, 'SIGKILL');
    } catch {
      // It ended between the clock and the call.
    }
  }
}
