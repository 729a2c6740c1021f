import { expect, test } from 'vitest';
import { faultsAfter } from '../../fixtures/content/content-folder';

test('a folder in which all is well has no faults', async () => {
  expect(await faultsAfter()).toEqual([]);
});
