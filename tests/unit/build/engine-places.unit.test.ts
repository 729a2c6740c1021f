import { describe, expect, it } from 'vitest';
import { firefoxPlaces, onPath, webkitPlaces } from '../../../lib/build/engine-places.mjs';

describe('looking for the engines of the durability suite', () => {
  it('takes a program from the folders of the PATH before the usual one', () => {
    expect(onPath('xdotool', { PATH: '/home/me/bin::/opt/bin' })).toEqual([
      '/home/me/bin/xdotool',
      '/opt/bin/xdotool',
      '/usr/bin/xdotool',
    ]);
  });

  it('takes the Firefox that FIREFOX_PATH names before any other', () => {
    for (const platform of ['linux', 'darwin', 'win32'] as const)
      expect(firefoxPlaces(platform, { FIREFOX_PATH: '/mine', PATH: '/bin' })[0]).toBe('/mine');
  });

  it('prefers the Firefox with long support where both are', () => {
    const places: string[] = firefoxPlaces('linux', { PATH: '/usr/bin' });
    expect(places.indexOf('/usr/bin/firefox-esr')).toBeLessThan(places.indexOf('/usr/bin/firefox'));
  });

  it('looks for WebKit on Linux only', () => {
    expect(webkitPlaces('darwin')).toEqual([]);
    expect(webkitPlaces('win32')).toEqual([]);
  });
});
