import { contentRoot } from '../content-root';
import { newLesson } from './new-lesson';
import { readWish } from './wish';

const wish = readWish(process.argv.slice(2));
const made = wish.ok ? await newLesson(contentRoot(), wish.value) : wish;

if (wish.ok && made.ok) {
  const lines = [
    `Written, in the part “${made.value.part}”:`,
    ...made.value.paths.map((path) => `  ${path}`),
    'Next:',
    `  npm run dev             and open /en/lessons/${wish.value.id}/`,
    '  npm run check:content   as often as you like; it has no new fault now',
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
} else if (!made.ok) {
  process.stderr.write(`${made.error}\n`);
  process.exitCode = 1;
}
