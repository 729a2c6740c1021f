import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { lookScript } from './look-script.mjs';
import { hashOf, readPage } from './page-scripts.mjs';
import { defaultPolicyScript, trustedTypes } from './trusted-types.mjs';

/**
 * The policy of one page.
 * @param {readonly string[]} hashes of its inline scripts, as `sha256-…`
 * @returns {string}
 */
export function policyFor(hashes) {
  const scripts = [...new Set(hashes)].map((hash) => ` '${hash}'`).join('');
  return [
    "default-src 'none'",
    `script-src 'self'${scripts}`,
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    `trusted-types ${trustedTypes.join(' ')}`,
  ].join('; ');
}

/**
 * Puts a page's policy into its head, before anything the policy governs. All other bytes stay.
 * @param {string} html
 * @param {string} [basePath] as `/course`
 * @returns {{ html: string, faults: string[] }} faults say what the policy would block
 */
export function withPolicy(html, basePath = '') {
  const { hashes, faults, at } = readPage(html);
  const first = `${lookScript};${defaultPolicyScript(basePath)}`;
  const policy = policyFor([hashOf(first), ...hashes]);
  const added = `<meta http-equiv="Content-Security-Policy" content="${policy}"/><script>${first}</script>`;
  return { html: html.slice(0, at) + added + html.slice(at), faults };
}

/**
 * Gives every page under a folder its policy.
 * @param {string} folder
 * @param {string} [basePath]
 * @returns {Promise<string[]>} one line for each fault: the file and what is wrong; then nothing is safe to serve
 */
export async function writePolicies(folder, basePath = process.env.BASE_PATH ?? '') {
  const names = await readdir(folder, { recursive: true });
  const pages = names.filter((name) => name.endsWith('.html')).map((name) => join(folder, name));
  const faults = [];
  for (const page of pages) {
    const result = withPolicy(await readFile(page, 'utf8'), basePath);
    faults.push(...result.faults.map((fault) => `${relative(folder, page)}:${fault}`));
    await writeFile(page, result.html);
  }
  return faults;
}
