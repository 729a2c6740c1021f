import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { lookScript } from '../../../lib/build/look-script.mjs';
import { lookChoice } from '../../../lib/storage/look';
import { createSmallChoiceDoor } from '../../../lib/storage/small-choice';
import { FakeStorage } from '../storage/fake-browser';

/** Runs the script in a page with these storages and says what it set. */
function lookOf(localStorage: FakeStorage | null, sessionStorage: FakeStorage | null) {
  const dataset: Record<string, string> = {};
  const document = { documentElement: { dataset } };
  runInNewContext(lookScript, { localStorage, sessionStorage, document });
  return dataset.look;
}

describe('the script before the first paint', () => {
  it('finds what the course has kept, on the device or in the tab', () => {
    const [local, session] = [new FakeStorage(), new FakeStorage()];
    const door = createSmallChoiceDoor(
      lookChoice,
      () => local,
      () => session,
    );
    expect(lookOf(local, session)).toBeUndefined();
    door.keep('dark', 'device');
    expect(lookOf(local, session)).toBe('dark');
    door.keep('light', 'tab');
    expect(lookOf(local, session)).toBe('light');
    door.keep('system', 'tab');
    expect(lookOf(local, session)).toBe('dark');
    door.remove('device', 'tab');
    expect(lookOf(local, session)).toBeUndefined();
  });

  it('lets the device decide where the entry says something else or storage may not be read', () => {
    const odd = new FakeStorage();
    odd.setItem(lookChoice.key, '"><script>');
    expect(lookOf(odd, new FakeStorage())).toBeUndefined();
    expect(lookOf(null, null)).toBeUndefined();
  });
});
