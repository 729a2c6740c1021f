import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { everyday, letters, names } from './font-letters.mjs';
import { root } from './root.mjs';

/** Where the fonts the pages use are kept; they change only when this script runs. */
const target = join(root, 'app', 'fonts');

const fonts = [
  // Headings have one weight: held at it, the file is half the size.
  { id: 'bricolage-grotesque', weights: 640 },
  { id: 'atkinson-hyperlegible-next', weights: { min: 400, max: 700 } },
];

/**
 * @param {string} id of a Fontsource package
 * @param {string} part which of its files: `latin` or `latin-ext`
 * @param {string} text the characters to keep
 * @param {number | { min: number, max: number }} wght the weights to keep
 * @param {string} name of the file to write
 */
async function writeSubset(id, part, text, wght, name) {
  const file = join(
    root,
    'node_modules',
    '@fontsource-variable',
    id,
    'files',
    `${id}-${part}-wght-normal.woff2`,
  );
  const bytes = await subsetFont(await readFile(file), text, {
    targetFormat: 'woff2',
    variationAxes: { wght },
  });
  await writeFile(join(target, name), bytes);
  console.log(`${name}: ${(bytes.length / 1000).toFixed(1)} kB`);
}

await mkdir(target, { recursive: true });
for (const { id, weights } of fonts) {
  await writeSubset(id, 'latin', everyday, weights, `${id}.woff2`);
  await writeSubset(id, 'latin', letters, weights, `${id}-letters.woff2`);
  await writeSubset(id, 'latin-ext', names, weights, `${id}-names.woff2`);
  const licence = join(root, 'node_modules', '@fontsource-variable', id, 'LICENSE');
  await copyFile(licence, join(target, `${id}.OFL.txt`));
}
