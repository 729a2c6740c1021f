/**
 * Names of the Trusted Types policies a page may create: the one below, once, and `small-promises`
 * for the address of a worker or service worker.
 */
export const trustedTypes = ['default', 'small-promises'];

/**
 * The script that lets Turbopack load its own parts, and nothing else. Its runtime and React set the
 * address of a script as plain text, which Trusted Types refuses unless a default policy looks at it first.
 * The only HTML let through is the empty script element by which React makes one.
 * @param {string} basePath as `/course`, or empty
 * @returns {string} to stand inline before every other script
 */
export function defaultPolicyScript(basePath) {
  const parts = JSON.stringify(`${basePath}/_next/static/`);
  return (
    'window.trustedTypes&&trustedTypes.createPolicy("default",{' +
    `createScriptURL:function(u){var a=new URL(u,location);return a.origin===location.origin&&a.pathname.indexOf(${parts})===0?u:null},` +
    'createHTML:function(h){return h==="<script><\\/script>"?h:null}})'
  );
}
