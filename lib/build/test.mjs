import { requireNode } from './node-version.mjs';
import { setUp } from './setup.mjs';

requireNode();
await setUp();
// The steps import packages, which are there only after the set-up.
const { steps } = await import('./test-steps.mjs');

const wanted = process.argv.slice(2);
const names = steps.map(({ name }) => name);
const unknown = wanted.filter((name) => !names.includes(name));
if (unknown.length > 0) {
  console.error(
    `There is no step named ${unknown.join(' or ')}. The steps are ${names.join(', ')}.`,
  );
  process.exit(1);
}

let passed = 0;
let failed = 0;
const failing = [];
for (const { name, title, run } of steps.filter(
  (step) => wanted.length === 0 || wanted.includes(step.name),
)) {
  console.log(`\n== ${name}: ${title}`);
  const outcome = await run();
  passed += outcome.passed;
  failed += outcome.failed;
  if (outcome.failed > 0) failing.push(name);
}
if (failing.length > 0) console.log(`\nFailed: ${failing.join(', ')}.`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
