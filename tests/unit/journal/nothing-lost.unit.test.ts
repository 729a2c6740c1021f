import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fakeBrowser } from '../storage/fake-browser';
import { quiet } from '../storage/fake-clock';
import { openCourse, openKept } from './reader';

type Course = ReturnType<typeof openCourse>;

const tab = fc.nat(2);
const prompt = fc.constantFrom('a', 'b');
const step = fc.oneof(
  { weight: 6, arbitrary: fc.record({ does: fc.constant('write' as const), tab, prompt }) },
  {
    weight: 4,
    arbitrary: fc.record({
      does: fc.constant('pass' as const),
      ms: fc.constantFrom(1, 50, 900, 3_000),
    }),
  },
  fc.record({
    does: fc.constantFrom('settle', 'hide', 'show', 'reload', 'crash', 'focus'),
    tab,
    prompt,
  }),
);

/** Every word below is typed once, at the end of what the tab shows then; a word lost is a word nobody can find. */
it('no confirmed word is ever lost, whatever three tabs do and however they end', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
      const browser = fakeBrowser();
      const tabs: Course[] = [await openKept(browser), openCourse(browser), openCourse(browser)];
      for (const course of tabs.slice(1)) await course.begin();
      const typed: { course: Course; prompt: string; word: string }[] = [];
      const kept = new Set<string>();
      const noteKept = () => {
        for (const { course, prompt: id, word } of typed) {
          if (course.mark(id) === 'kept' && course.text(id).includes(word))
            kept.add(`${id} ${word}`);
        }
      };
      for (const one of steps) {
        if (one.does === 'pass') await browser.clock.pass(one.ms);
        else {
          const course = tabs[one.tab] ?? tabs[0];
          if (!course) continue;
          if (one.does === 'write') {
            const word = `<${typed.length}>`;
            course.write(one.prompt, course.text(one.prompt) + word);
            typed.push({ course, prompt: one.prompt, word });
          }
          if (one.does === 'settle') void course.journal.settle();
          if (one.does === 'hide') course.hide();
          if (one.does === 'show') course.show();
          if (one.does === 'focus') course.journal.editing(`answer:${one.prompt}`);
          if (one.does === 'reload' || one.does === 'crash') {
            noteKept();
            if (one.does === 'reload') course.hide();
            course.crash();
            const next = openCourse(browser);
            await next.begin();
            tabs[one.tab] = next;
          }
        }
        noteKept();
      }
      await browser.clock.pass(20_000);
      noteKept();
      const later = openCourse(browser);
      await later.begin();
      const aside = JSON.stringify(later.asides());
      for (const id of ['a', 'b']) {
        const all = later.text(id) + aside;
        for (const name of kept) {
          const [of, word = ''] = name.split(' ');
          if (of === id) expect(all).toContain(word);
        }
      }
      await quiet();
    }),
    { numRuns: 60 },
  );
}, 60_000);
