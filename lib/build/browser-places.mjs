import { join } from 'node:path';

/**
 * Where a Chromium usually is, likeliest first; some are only names to look up on the PATH.
 * @param {NodeJS.Platform} platform
 * @param {Record<string, string | undefined>} env
 * @returns {string[]}
 */
export function browserPlaces(platform, env) {
  if (platform === 'darwin') {
    return ['Chromium', 'Google Chrome', 'Microsoft Edge'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  }
  if (platform === 'win32') {
    const homes = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(
      (home) => home !== undefined,
    );
    return homes.flatMap((home) => [
      join(home, 'Chromium', 'Application', 'chrome.exe'),
      join(home, 'Google', 'Chrome', 'Application', 'chrome.exe'),
      join(home, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
    ]);
  }
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
  const folders = (env.PATH ?? '').split(':').filter((folder) => folder !== '');
  return names.flatMap((name) =>
    [...folders, '/usr/bin', '/snap/bin'].map((folder) => `${folder}/${name}`),
  );
}
