import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

type Locked = {
  version: string;
  resolved?: string;
  optional?: boolean;
  os?: string[];
  cpu?: string[];
};

const lock: { packages: Record<string, Locked> } = JSON.parse(
  readFileSync('package-lock.json', 'utf8'),
);

/** Packages whose speed comes from a program made for each platform. */
const families = [
  ['Next', /^@next\/swc-/],
  ['esbuild', /^@esbuild\//],
  ['Tailwind', /^@tailwindcss\/oxide-/],
  ['Lightning CSS', /^lightningcss-/],
  ['Biome', /^@biomejs\/cli-/],
  ['Rollup', /^@rollup\/rollup-/],
  ['sharp', /^@img\/sharp-(?!libvips|wasm)/],
] as const;

const platforms = [
  ['darwin', 'arm64'],
  ['darwin', 'x64'],
  ['win32', 'x64'],
  ['linux', 'x64'],
  ['linux', 'arm64'],
] as const;

const entries = Object.entries(lock.packages).map(([path, entry]) => ({
  name: path.replace(/^.*node_modules\//, ''),
  entry,
}));

describe('the lock file', () => {
  it.each(families)('holds %s for every platform', (_, family) => {
    const members = entries.filter(({ name }) => family.test(name));
    const missing = platforms.filter(
      ([os, cpu]) =>
        !members.some(({ entry }) => entry.os?.includes(os) && entry.cpu?.includes(cpu)),
    );
    expect(missing, 'Install a version whose programs are published for all of these.').toEqual([]);
  });

  it('names no place to fetch from, so that it works with whatever registry npm is set to', () => {
    const named = entries.filter(({ entry }) => entry.resolved !== undefined);
    expect(
      named.map(({ name }) => name),
      'Install with `npm install --omit-lockfile-registry-resolved`.',
    ).toEqual([]);
  });
});
