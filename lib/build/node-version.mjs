/** The oldest Node that every part of the project runs on. */
export const oldestNode = '20.19.0';

/**
 * Whether a Node version is new enough.
 * @param {string} version as in `process.versions.node`
 * @returns {boolean}
 */
export function isSupportedNode(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = oldestNode.split('.').map(Number);
  return major > oldestMajor || (major === oldestMajor && minor >= oldestMinor);
}

/** Ends the process with a sentence when this Node is too old. */
export function requireNode() {
  if (isSupportedNode(process.versions.node)) return;
  console.error(
    `Small Promises needs Node ${oldestNode} or newer; this is ${process.versions.node}. ` +
      'Install a newer one from https://nodejs.org and run the same command again.',
  );
  process.exit(1);
}
