import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sirv from 'sirv';
import { cacheControl, pageHeaders, safetyHeaders } from './headers.mjs';

/** @typedef {import('node:http').IncomingMessage} Request */
/** @typedef {import('node:http').ServerResponse} Response */

/**
 * Answers requests for a built site the way a careful static host would. It keeps no log.
 * @param {string} dir the built site
 * @param {string} basePath as `/course`, or empty
 * @returns {(request: Request, response: Response) => void}
 */
export function siteHandler(dir, basePath) {
  const files = sirv(dir, {
    etag: true,
    brotli: true,
    gzip: true,
    extensions: [],
    setHeaders: setCaching,
  });
  const notFound = readNotFound(dir);

  return (request, response) => {
    setAll(response, safetyHeaders);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    const [path = '/', query] = (request.url ?? '/').split('?');
    if (basePath && path === '/') return redirect(response, `${basePath}/`);
    if (!path.startsWith(`${basePath}/`)) return sendNotFound(request, response, notFound);
    const inside = path.slice(basePath.length);
    if (!inside.endsWith('/') && existsSync(join(dir, safePath(inside), 'index.html'))) {
      return redirect(response, `${path}/${query ? `?${query}` : ''}`);
    }
    request.url = inside.endsWith('/') ? `${inside}index.html` : inside;
    files(request, response, () => sendNotFound(request, response, notFound));
  };
}

/** @param {Response} response @param {Record<string, string>} headers */
function setAll(response, headers) {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
}

/** @param {Response} response @param {string} path */
function setCaching(response, path) {
  const type = path.endsWith('.html') ? 'text/html' : '';
  response.setHeader('Cache-Control', cacheControl(path, type));
  if (type) setAll(response, pageHeaders);
  // The pages' data for soft navigation; Next accepts plain text from a static host.
  if (path.endsWith('.txt')) response.setHeader('Content-Type', 'text/plain;charset=utf-8');
}

/** @param {Response} response @param {string} location */
function redirect(response, location) {
  // A second slash would send the browser to another site.
  response
    .writeHead(308, { Location: location.replace(/^\/+/, '/'), 'Cache-Control': 'no-store' })
    .end();
}

/** @param {string} path */
function safePath(path) {
  try {
    return decodeURIComponent(path)
      .split('/')
      .filter((part) => part !== '..')
      .join('/')
      .replaceAll('\0', '');
  } catch {
    return 'unreadable';
  }
}

/** @param {string} dir */
function readNotFound(dir) {
  const read = (/** @type {string} */ name) =>
    existsSync(join(dir, name)) ? readFileSync(join(dir, name)) : null;
  return {
    plain: read('404.html') ?? Buffer.from('This page does not exist.'),
    br: read('404.html.br'),
    gzip: read('404.html.gz'),
  };
}

/**
 * @param {Request} request
 * @param {Response} response
 * @param {ReturnType<typeof readNotFound>} page
 */
function sendNotFound(request, response, page) {
  setAll(response, pageHeaders);
  const accepted = request.headers['accept-encoding'] ?? '';
  const encoding =
    page.br && accepted.includes('br')
      ? 'br'
      : page.gzip && accepted.includes('gzip')
        ? 'gzip'
        : null;
  const body = (encoding && page[encoding]) || page.plain;
  if (encoding) response.setHeader('Content-Encoding', encoding);
  response.writeHead(404, {
    'Content-Type': 'text/html;charset=utf-8',
    'Content-Length': body.length,
    'Cache-Control': 'no-store',
    Vary: 'Accept-Encoding',
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}
