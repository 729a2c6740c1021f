import { AsyncLocalStorage } from 'node:async_hooks';
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** A program of this suite's own, at the head of its own group of processes. */
export type Program = { readonly pid: number; readonly process: ChildProcess };

type How = {
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Called with each line of its error output. */
  readonly said?: (line: string) => void;
};

const alive = new Set<number>();
const inScope = new AsyncLocalStorage<Set<number>>();

/** Runs work, then ends every program it has started and left, however it ended. */
export async function endingItsPrograms<Value>(work: () => Promise<Value>): Promise<Value> {
  const mine = new Set<number>();
  try {
    return await inScope.run(mine, work);
  } finally {
    for (const pid of mine) killGroup(pid);
  }
}

function killGroup(pid: number): void {
  if (!alive.delete(pid)) return;
  for (const row of treeOf(pid)) kill(row.pid);
  if (process.platform !== 'win32') kill(-pid);
}

/**
 * Starts a program at the head of its own group.
 * @throws {Error} when it cannot be started at all
 */
export function startProgram(command: string, args: readonly string[], how: How = {}): Program {
  const child = spawn(command, args, {
    detached: process.platform !== 'win32',
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, ...how.env },
  });
  child.on('error', () => undefined);
  child.stderr.on('data', (bytes: Buffer) => how.said?.(bytes.toString()));
  if (child.pid === undefined) throw new Error(`${command} could not be started.`);
  alive.add(child.pid);
  inScope.getStore()?.add(child.pid);
  return { pid: child.pid, process: child };
}

type Row = {
  readonly pid: number;
  readonly parent: number;
  /** What it calls itself, cut to fifteen characters by the system. */
  readonly name: string;
};

function rows(): readonly Row[] {
  if (process.platform !== 'linux') return [];
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
        const parent = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
        const own = stat.slice(stat.indexOf('(') + 1, stat.lastIndexOf(')'));
        return [{ pid: Number(name), parent, name: own }];
      } catch {
        // It ended while the list was read.
        return [];
      }
    });
}

/** A process and all that descend from it, the first one first. Only that one where there is no `/proc`. */
export function treeOf(pid: number): readonly Row[] {
  const all = rows();
  const found = all.filter((row) => row.pid === pid);
  for (const row of found) found.push(...all.filter(({ parent }) => parent === row.pid));
  return found.length > 0 ? found : [{ pid, parent: 0, name: '' }];
}

/** Kills one process without warning; nothing happens when it has ended. */
export function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It ended before.
  }
}

/**
 * Kills a program and everything it started, without warning.
 * @returns when the signals were sent, milliseconds since 1970
 */
export function killTree({ pid }: Program): number {
  alive.delete(pid);
  if (process.platform === 'win32') {
    spawnSync('taskkill', ['/pid', String(pid), '/t', '/f']);
    return Date.now();
  }
  const tree = treeOf(pid);
  const at = Date.now();
  kill(-pid);
  for (const row of tree) kill(row.pid);
  return at;
}

/** Resolves once a program has ended, or after so many milliseconds, then by force. */
export async function ended(program: Program, limit: number): Promise<void> {
  const { process: child } = program;
  if (child.exitCode === null && child.signalCode === null) {
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, limit);
      child.once('exit', () => {
        clearTimeout(timer);
        resolve();
      });
    });
  }
  killTree(program);
}

/** Kills every program still running: for the end of the suite, however it comes. */
export function killAllPrograms(): void {
  for (const pid of [...alive]) killGroup(pid);
}
