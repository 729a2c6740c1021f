import type { Bench, Case, Figures } from './cases/case';
import { type Engine, hasVanished } from './engines/engine';
import { endingItsPrograms } from './processes';
import { makeProfile, removeProfile } from './profiles';
import type { Question } from './questions';
import type { Site } from './site/site';
import type { Cell } from './table';
import { within } from './waiting';

type Asked = {
  readonly site: Site;
  readonly questions: readonly [Question, ...Question[]];
  readonly short: boolean;
  readonly count: number | null;
};

const MOST_RETRIES = 1;

/** A case that broke off counts as broken: nobody knows what became of the words. */
const brokenOff = (tries: number, error: unknown): Figures => ({
  tries,
  breaches: [error instanceof Error ? error.message : String(error)],
  lostMs: [],
  lostCharacters: 0,
});

/** Runs one case in one engine. Whatever it started is ended and removed after it. */
export async function runCase(one: Case, engine: Engine, asked: Asked): Promise<Cell> {
  const started = Date.now();
  const { short, site, questions } = asked;
  const count = asked.count ?? (short ? one.counts.short : one.counts.long);
  const named = { case: one.name, title: one.title, engine: engine.name };
  const impossible = one.cannot(engine.name);
  if (impossible !== null) return { ...named, seconds: 0, retries: 0, impossible };
  const attempt = async (): Promise<Figures> => {
    const profiles: string[] = [];
    const profile = (): string => {
      const made = makeProfile();
      profiles.push(made);
      return made;
    };
    const bench: Bench = { engine, site, questions, count, short, profile };
    const work = () => within(60_000 + one.limit * count, `The case ${one.name}`, one.run(bench));
    return endingItsPrograms(work).finally(() => profiles.forEach(removeProfile));
  };
  let retries = 0;
  for (;;) {
    try {
      const figures = await attempt();
      return { ...named, figures, retries, seconds: Math.round((Date.now() - started) / 1_000) };
    } catch (error) {
      if (hasVanished(error) && retries < MOST_RETRIES) {
        retries += 1;
        continue;
      }
      const figures = brokenOff(count, error);
      return { ...named, figures, retries, seconds: Math.round((Date.now() - started) / 1_000) };
    }
  }
}
