import * as z from 'zod';
import type { Tab, Visit } from './engines/engine';
import type { Site } from './site/site';

const answered = z.object({ value: z.unknown().optional(), error: z.string().optional() });

const shape = z.object({
  databases: z.array(z.object({ name: z.string(), version: z.number() })),
  /** Rows by `database/store`. */
  stores: z.record(z.string(), z.array(z.unknown())),
  /** What could not be opened or read. */
  failures: z.array(z.string()),
  local: z.record(z.string(), z.string()),
});

/** Everything the site stores in a browser, as a page of its origin reads it. */
export type Stored = z.infer<typeof shape>;

/**
 * Runs one of the suite's pages and gives its value.
 * @throws {Error} when the page could not do its work
 */
export const workIn = async (site: Site, visit: Visit, name: string): Promise<unknown> =>
  valueIn(await site.work(visit, name), name);

/** The same, and leaves the page open. */
export async function workAndStay(site: Site, visit: Visit, name: string): Promise<Tab> {
  const [said, tab] = await site.workAndStay(visit, name);
  valueIn(said, name);
  return tab;
}

function valueIn(answer: unknown, name: string): unknown {
  const said = answered.parse(answer);
  if (said.error !== undefined) throw new Error(`The page "${name}": ${said.error}`);
  return said.value;
}

/** Reads back everything stored. */
export const readBack = async (site: Site, visit: Visit): Promise<Stored> =>
  shape.parse(await workIn(site, visit, 'read-back'));

/** The same, for when the storage may be stuck: then there is nothing but the failure. */
export const readBackOrSay = (site: Site, visit: Visit): Promise<Stored> =>
  readBack(site, visit).catch((error: unknown) => ({
    ...{ databases: [], stores: {}, local: {} },
    failures: [String(error)],
  }));

const textAnswer = z.object({
  body: z.object({
    record: z.object({
      kind: z.literal('answer'),
      id: z.string(),
      value: z.object({ type: z.literal('text'), text: z.string() }),
    }),
  }),
});

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

/**
 * Every text stored for one question, wherever it stands: at rest, as a draft, set aside, in a second copy, or
 * among a page's last words.
 * @param id the question's
 */
export function textsOf({ stores, local }: Stored, id: string): readonly string[] {
  const copies = Object.values(local).flatMap((text) => {
    const rows = parsed(text);
    return Array.isArray(rows) ? rows : [];
  });
  return [...Object.values(stores).flat(), ...copies].flatMap((row) => {
    const read = textAnswer.safeParse(row);
    return read.success && read.data.body.record.id === id
      ? [read.data.body.record.value.text]
      : [];
  });
}
