import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const isText = /\.(html|txt|js|mjs|css|json|svg|xml|webmanifest|map)$/;

/** Below this many bytes a smaller copy saves nothing on the wire. */
const smallest = 512;

/** Node compresses on four threads of its own; more at once would only wait. */
const atOnce = 4;

/**
 * Writes a `.br` and a `.gz` copy beside every text file under a folder.
 * @param {string} folder
 * @returns {Promise<void>}
 */
export async function precompress(folder) {
  const names = await readdir(folder, { recursive: true });
  const waiting = names.filter((name) => isText.test(name)).map((name) => join(folder, name));
  await Promise.all(Array.from({ length: atOnce }, () => drain(waiting)));
}

/** @param {string[]} waiting */
async function drain(waiting) {
  for (let path = waiting.pop(); path; path = waiting.pop()) await compress(path);
}

/** @param {string} path */
async function compress(path) {
  const bytes = await readFile(path);
  if (bytes.length < smallest) return;
  const [brotli, gzipped] = await Promise.all([
    brotliOf(bytes),
    promisify(gzip)(bytes, { level: 9 }),
  ]);
  await writeFile(`${path}.br`, brotli);
  await writeFile(`${path}.gz`, gzipped);
}

/** @param {Buffer} bytes */
function brotliOf(bytes) {
  return promisify(brotliCompress)(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });
}
