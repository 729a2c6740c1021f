/**
 * @typedef {object} LockedPackage
 * @property {string} [version]
 * @property {string} [integrity]
 * @property {boolean} [optional] it may be missing: it belongs to another platform
 * @property {boolean} [devOptional]
 *
 * @typedef {{ packages?: Record<string, LockedPackage> } | null} Lock
 */

/**
 * Whether what npm recorded in `node_modules` is what the lock file asks for.
 * npm writes its record last, so an install that was cut short counts as none.
 * @param {Lock} wanted `package-lock.json`
 * @param {Lock} found `node_modules/.package-lock.json`
 * @returns {boolean}
 */
export function isInstalled(wanted, found) {
  if (!wanted?.packages || !found?.packages) return false;
  const present = found.packages;
  return Object.entries(wanted.packages).every(([path, entry]) => {
    if (path === '') return true;
    const held = present[path];
    if (!held) return entry.optional === true || entry.devOptional === true;
    return held.version === entry.version && held.integrity === entry.integrity;
  });
}
