import { createServer } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { siteHandler } from './site-handler.mjs';

/**
 * @typedef {object} Served
 * @property {string} address where to open the site, with its base path
 * @property {number} port
 * @property {() => Promise<void>} close
 */

/**
 * Serves a built site.
 * @param {object} options
 * @param {string} options.dir the built site
 * @param {number} [options.port] 0 for any free one
 * @param {string} [options.host] without one, only this machine can reach it
 * @param {string} [options.basePath] as `/course`
 * @returns {Promise<Served>}
 * @throws {Error} with a sentence for people when the port is taken or closed to us
 */
export async function serve({ dir, port = 3000, host, basePath = '' }) {
  const handler = siteHandler(dir, basePath);
  const first = await listen(handler, port, host ?? '127.0.0.1');
  const servers = [first.server];
  // `localhost` means ::1 first on some machines; a machine without it does not need it.
  if (!host) {
    try {
      servers.push((await listen(handler, first.port, '::1')).server);
    } catch (error) {
      if (port !== 0 && codeOf(error) === 'EADDRINUSE') {
        await close(servers);
        throw new Error(sentence(error, port), { cause: error });
      }
    }
  }
  return {
    address: `http://${host ?? 'localhost'}:${first.port}${basePath}/`,
    port: first.port,
    close: () => close(servers),
  };
}

/**
 * @param {import('node:http').RequestListener} handler
 * @param {number} port
 * @param {string} host
 * @returns {Promise<{ server: import('node:http').Server, port: number }>}
 */
function listen(handler, port, host) {
  const server = createServer(handler);
  return new Promise((resolve, reject) => {
    server.once('error', (error) => reject(new Error(sentence(error, port), { cause: error })));
    server.listen(port, host, () => {
      const bound = server.address();
      resolve({ server, port: bound && typeof bound === 'object' ? bound.port : port });
    });
  });
}

/** @param {unknown} error */
function codeOf(error) {
  const cause = error instanceof Error && error.cause ? error.cause : error;
  return cause instanceof Error && 'code' in cause ? cause.code : null;
}

/**
 * @param {unknown} error
 * @param {number} port
 */
function sentence(error, port) {
  const code = codeOf(error);
  const other = 'Choose another port by setting PORT, for example PORT=3100.';
  if (code === 'EADDRINUSE') return `Port ${port} is already in use. ${other}`;
  if (code === 'EACCES') return `This account may not open port ${port}. ${other}`;
  return `The server could not start on port ${port} (${code ?? error}). ${other}`;
}

/** @param {import('node:http').Server[]} servers */
async function close(servers) {
  await Promise.all(
    servers.map((server) => {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      return closed;
    }),
  );
}

/**
 * Serves with the settings of the environment (PORT, HOST, BASE_PATH) until Ctrl+C, and says where.
 * @param {string} dir the built site
 */
export async function serveUntilStopped(dir) {
  const { PORT = '3000', HOST, BASE_PATH } = process.env;
  try {
    if (!/^\d{1,5}$/.test(PORT) || Number(PORT) > 65_535) {
      throw new Error(
        `PORT is "${PORT}", which is not a port. Give a number, for example PORT=3100.`,
      );
    }
    const served = await serve({
      dir,
      port: Number(PORT),
      ...(HOST && { host: HOST }),
      basePath: BASE_PATH ?? '',
    });
    console.log(`Small Promises is at ${served.address} (Ctrl+C stops it).`);
    for (const signal of ['SIGINT', 'SIGTERM'])
      process.once(signal, () => served.close().then(() => process.exit(0)));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await serveUntilStopped(process.argv[2] ?? join(import.meta.dirname, '..', '..', 'out'));
}
