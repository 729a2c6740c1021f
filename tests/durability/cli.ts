import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuilt } from '../../lib/build/build.mjs';
import { findEngines } from '../../lib/build/engines-ready.mjs';
import { cases } from './cases/all';
import type { Case } from './cases/case';
import { enginesOf, type Places } from './engines/all';
import { type Engine, type EngineName, engineNames } from './engines/engine';
import { type Options, readOptions } from './options';
import { killAllPrograms } from './processes';
import { removeAllProfiles } from './profiles';
import { questionsIn } from './questions';
import { runCase } from './run';
import { serveSite } from './site/site';
import { type Cell, drawTable, tally } from './table';

const out = join(import.meta.dirname, '..', '..', 'out');

const cleanUp = (): void => {
  killAllPrograms();
  removeAllProfiles();
};

/** The engines to use: all that are named must be here, and in automatic runs all three. */
async function ready({ engines, short }: Options): Promise<readonly Engine[] | null> {
  const look = engines ?? engineNames;
  const must = engines ?? (process.env.CI || !short ? engineNames : ['chromium']);
  const found: Places | null = await findEngines({ look, need: must });
  return found && enginesOf(found);
}

function isWanted(one: Case, engine: EngineName, { cases: named, short }: Options): boolean {
  if (named) return named.includes(one.name);
  return !short || (one.counts.short > 0 && (one.shortIn?.includes(engine) ?? true));
}

async function main(): Promise<number> {
  const read = readOptions(process.argv.slice(2));
  if (!read.ok) {
    console.error(read.error);
    return 1;
  }
  const options = read.value;
  const fault: string | null = await ensureBuilt();
  if (fault !== null) {
    console.error(fault);
    return 1;
  }
  const engines = await ready(options);
  if (!engines) return 1;
  const site = await serveSite(out);
  const asked = { ...options, site, questions: questionsIn(out) };
  const wanted = ({ name }: Engine) => cases.filter((one) => isWanted(one, name, options));
  const lane = async (engine: Engine, some: readonly Case[]): Promise<readonly Cell[]> => {
    const cells: Cell[] = [];
    for (const one of some) {
      const cell = await runCase(one, engine, asked);
      cells.push(cell);
      console.log(drawTable([cell]).split('\n').slice(1).join('\n'));
    }
    return cells;
  };
  // Mostly they wait. The long form measures, and gives each engine the machine for itself.
  const lanes = engines.flatMap((engine) => [
    () =>
      lane(
        engine,
        wanted(engine).filter(({ shortIn }) => !shortIn),
      ),
    () =>
      lane(
        engine,
        wanted(engine).filter(({ shortIn }) => shortIn),
      ),
  ]);
  const cells: Cell[] = [];
  const next = lanes.values();
  const runSome = async (): Promise<void> => {
    for (const one of next) cells.push(...(await one()));
  };
  // Two browsers at once: a third that starts beside them may take longer than anybody waits.
  await Promise.all(options.short ? [runSome(), runSome()] : [runSome()]);
  await site.close();
  console.log(`\n${drawTable(cells)}`);
  const counts = tally(cells);
  if (options.json !== null)
    writeFileSync(options.json, `${JSON.stringify({ ...counts, cells }, null, 2)}\n`);
  return counts.failed === 0 && counts.passed > 0 ? 0 : 1;
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.once(signal, () => {
    cleanUp();
    process.exit(1);
  });
process.on('exit', cleanUp);
process.exit(await main());
