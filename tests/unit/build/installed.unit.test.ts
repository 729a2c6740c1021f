import { describe, expect, it } from 'vitest';
import { isInstalled } from '../../../lib/build/installed.mjs';
import { isSupportedNode } from '../../../lib/build/node-version.mjs';

const next = { version: '16.4.5', integrity: 'sha512-a' };
const wanted = {
  packages: {
    '': {},
    'node_modules/next': next,
    'node_modules/other-platform': { optional: true },
  },
};

describe('what counts as installed', () => {
  it('is a record with every package, those of other platforms aside', () => {
    expect(isInstalled(wanted, { packages: { 'node_modules/next': next } })).toBe(true);
  });

  it.each([
    ['nothing was ever installed', null],
    ['a package is missing', { packages: {} }],
    ['a version differs', { packages: { 'node_modules/next': { ...next, version: '16.4.4' } } }],
    ['its bytes differ', { packages: { 'node_modules/next': { ...next, integrity: 'sha512-b' } } }],
  ])('is not so when %s', (_, found) => {
    expect(isInstalled(wanted, found)).toBe(false);
  });
});

describe('the oldest Node', () => {
  it.each([
    ['20.19.0', true],
    ['20.20.2', true],
    ['22.0.0', true],
    ['20.18.9', false],
    ['18.20.0', false],
  ])('%s is supported: %s', (version, expected) => {
    expect(isSupportedNode(version)).toBe(expected);
  });
});
