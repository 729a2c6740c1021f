import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** @typedef {Record<string, string | undefined>} Environment */

/**
 * Where a program of this name may be: the folders of the PATH, then the usual one.
 * @param {string} name
 * @param {Environment} env
 * @returns {string[]}
 */
export function onPath(name, env) {
  const folders = (env.PATH ?? '').split(':').filter((folder) => folder !== '');
  return [...folders, '/usr/bin'].map((folder) => `${folder}/${name}`);
}

/**
 * Where a Firefox usually is, likeliest first.
 * @param {NodeJS.Platform} platform
 * @param {Environment} env
 * @returns {string[]}
 */
export function firefoxPlaces(platform, env) {
  const named = env.FIREFOX_PATH ? [env.FIREFOX_PATH] : [];
  if (platform === 'darwin') return [...named, '/Applications/Firefox.app/Contents/MacOS/firefox'];
  if (platform === 'win32') {
    const homes = [env.PROGRAMFILES, env['PROGRAMFILES(X86)']].filter((home) => home !== undefined);
    return [...named, ...homes.map((home) => join(home, 'Mozilla Firefox', 'firefox.exe'))];
  }
  return [...named, ...onPath('firefox-esr', env), ...onPath('firefox', env)];
}

/**
 * Where WebKitGTK's own small browser is: it is kept off the PATH, in a folder named by version.
 * @param {NodeJS.Platform} platform
 * @returns {string[]}
 */
export function webkitPlaces(platform) {
  if (platform !== 'linux') return [];
  const libraries = ['/usr/lib', ...foldersIn('/usr/lib').filter((name) => /-linux-/.test(name))];
  const versions = [...libraries, '/usr/libexec', '/usr/lib64']
    .flatMap(foldersIn)
    .filter((folder) => /\/webkit2?gtk-\d/.test(folder));
  return versions.sort().map((folder) => join(folder, 'MiniBrowser'));
}

/** @param {string} folder */
function foldersIn(folder) {
  try {
    return readdirSync(folder).map((name) => join(folder, name));
  } catch {
    return [];
  }
}
