import { createJournal } from '../../../lib/journal/journal';
import { markOf } from '../../../lib/journal/status';
import { allAsides } from '../../../lib/notebook/asides';
import { textFor } from '../../../lib/notebook/selectors';
import { createNotebook } from '../../../lib/notebook/store';
import type { Browser } from '../../../lib/storage/doors';
import { crash, type FakeStorage, fakeBrowser } from '../storage/fake-browser';
import { quiet } from '../storage/fake-clock';

/** Words a prompt was asked in. */
export const asked = (id: string) => ({ id, lesson: 'one', question: `What of ${id}?` });

/** Opens the course in a tab of this browser, as a reader would. */
export function openCourse(
  browser: ReturnType<typeof fakeBrowser>,
  parts: Partial<Browser> = {},
  session?: FakeStorage,
) {
  const { clock } = browser;
  const tab = browser.openTab(parts, session);
  const notebook = createNotebook({ now: clock.now });
  const journal = createJournal({ notebook, doors: tab.doors, now: clock.now });
  const status = () => journal.status.getState();
  return {
    ...tab,
    notebook,
    journal,
    status,
    write: (id: string, text: string) => notebook.getState().writeText(asked(id), text),
    text: (id: string) => textFor(notebook.getState(), id),
    mark: (id: string) => markOf(status(), `answer:${id}`),
    /** How many records have a mark. */
    marked: () => status().marks.size,
    /** Answers beside those that stand. */
    asides: () => allAsides(notebook.getState().aside).map(({ answer }) => answer),
    /** Starts and waits until that is over. */
    begin: async () => {
      const started = journal.start();
      await quiet();
      return started;
    },
    /** The page is gone without having been told. */
    crash: () => {
      const { id } = tab.doors.tabs;
      tab.doors.device.close();
      journal.stop();
      crash(browser, id);
    },
  };
}

/** Opens the course and chooses a place at once. */
export async function openKept(
  browser: ReturnType<typeof fakeBrowser>,
  mode: 'device' | 'tab' = 'device',
  parts: Partial<Browser> = {},
) {
  const course = openCourse(browser, parts);
  await course.begin();
  const chosen = await course.journal.choose(mode);
  if (!chosen.ok) throw new Error(chosen.error);
  return course;
}

/** A browser in which these answers were kept on the device, and no tab is open. */
export async function browserWith(texts: Readonly<Record<string, string>>) {
  const browser = fakeBrowser();
  const course = await openKept(browser);
  for (const [id, text] of Object.entries(texts)) course.write(id, text);
  await browser.clock.pass(1_000);
  course.journal.stop();
  return browser;
}
