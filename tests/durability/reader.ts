import * as z from 'zod';
import keeping from '../../content/en/messages/keeping.json';
import status from '../../content/en/messages/status.json';
import type { Tab } from './engines/engine';
import type { Key } from './judge';
import { pause, until } from './waiting';

const spot = z.object({ x: z.number(), y: z.number() }).nullable();

/** Where the middle of an element is, once it is scrolled into sight; null when there is none. */
const placed = (element: string): string => `(() => {
  const element = ${element};
  if (!element) return null;
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const box = element.getBoundingClientRect();
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
})()`;

const field = (id: string): string => `document.getElementById(${JSON.stringify(id)})`;

const button = (name: string): string =>
  `[...document.querySelectorAll('button')].find((one) => one.checkVisibility() && one.innerText === ${JSON.stringify(name)})`;

async function clickOn(tab: Tab, element: string, what: string): Promise<void> {
  const place = await until(what, async () => {
    const found = spot.parse(await tab.ask(placed(element)));
    return found ?? undefined;
  });
  await tab.clickAt(place.x, place.y);
}

/** Waits for a button and presses it once, by the words on it. */
export const pressOnce = (tab: Tab, name: string): Promise<void> =>
  clickOn(tab, button(name), `the button "${name}"`);

/** The text of the file the page has handed out last, where `seeFile` has run; empty for none. */
export const fileGiven = async (tab: Tab): Promise<string> =>
  z.string().parse(await tab.ask("globalThis.givenFile ?? ''"));

/** Presses a button that goes away when it has worked, by the words on it. */
export async function pressButton(tab: Tab, name: string): Promise<void> {
  await pressOnce(tab, name);
  await until(`the button "${name}" to do its work`, async () => {
    await pause(400);
    const found = spot.parse(await tab.ask(placed(button(name))));
    // What appears above it may have moved it from under the mouse: then it is pressed again.
    if (found) await tab.clickAt(found.x, found.y);
    return found ? undefined : true;
  });
}

/** What is in a question's field now. */
export const textIn = async (tab: Tab, id: string): Promise<string> =>
  z.string().parse(await tab.ask(`${field(id)}?.value ?? ''`));

/** Whether the page shows these words anywhere. */
export const says = async (tab: Tab, words: string): Promise<boolean> =>
  z.boolean().parse(await tab.ask(`document.body.innerText.includes(${JSON.stringify(words)})`));

/** What the line under a question's field says of its keeping. */
export const statusOf = async (tab: Tab, id: string): Promise<string> =>
  z
    .string()
    .parse(
      await tab.ask(
        `[...document.querySelectorAll('span.screen-only')].find((line) => line.parentElement.parentElement.contains(${field(id)}))?.innerText ?? ''`,
      ),
    );

/** Puts the cursor at the end of a question's field, with the mouse. */
export async function focusField(tab: Tab, id: string): Promise<void> {
  await until(`the cursor to stand in ${id}`, async () => {
    await tab.front();
    await clickOn(tab, field(id), `the field ${id}`);
    await pause(50);
    return (await tab.ask('document.activeElement?.id')) === id ? true : undefined;
  });
  await tab.toEnd();
}

/** Types one text, a key after another with 15 to 105 ms between them; gives when the browser had each. */
export async function typeText(tab: Tab, text: string): Promise<readonly Key[]> {
  const keys: Key[] = [];
  for (const character of text) {
    if (keys.length > 0) await pause(15 + Math.random() * 90);
    await tab.key(character);
    keys.push({ character, at: Date.now() });
  }
  return keys;
}

const letters = 'etaoin shrdlu mwy';

/** A text nobody has typed before: letters and spaces, which every keyboard has. */
export const newText = (length: number): string =>
  Array.from({ length }, () => letters[Math.floor(Math.random() * letters.length)]).join('');

/** Types for so many milliseconds, then rests for a part of the pause before the next key. */
export async function typeFor(tab: Tab, ms: number): Promise<readonly Key[]> {
  const end = Date.now() + ms;
  const keys: Key[] = [];
  while (Date.now() < end || keys.length === 0) {
    if (keys.length > 0) await pause(15 + Math.random() * 90);
    keys.push(...(await typeText(tab, newText(1))));
  }
  await pause(Math.random() * 60);
  return keys;
}

/**
 * Waits until the page says that the device has the answer.
 * @throws {Error} with what it said instead
 */
export async function seeKept(tab: Tab, id: string): Promise<void> {
  let said = '';
  await until('the page to say that an answer is kept', async () => {
    said = await statusOf(tab, id);
    return said === status.device ? true : undefined;
  }).catch(async (error: unknown) => {
    const value = await textIn(tab, id);
    throw new Error(`${error} It said "${said}" below "…${value.slice(-20)}".`);
  });
}

/** Writes a first word and answers the question where notes may stay: on this device. Gives what was written. */
export async function keepOnDevice(tab: Tab, lesson: string, id: string): Promise<string> {
  await tab.open(lesson);
  await focusField(tab, id);
  await typeText(tab, 'so ');
  await pressButton(tab, keeping.device);
  await seeKept(tab, id);
  return textIn(tab, id);
}

/** Opens a lesson again and gives what stands in the field once the page says that it is kept. */
export async function openAgain(tab: Tab, lesson: string, id: string): Promise<string> {
  await tab.open(lesson);
  await seeKept(tab, id);
  return textIn(tab, id);
}
