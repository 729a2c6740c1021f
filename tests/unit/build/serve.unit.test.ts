import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { precompress } from '../../../lib/build/precompress.mjs';
import { serve } from '../../../lib/build/serve.mjs';

type Answer = { status: number; headers: Record<string, unknown>; body: string };

const long = 'kind words '.repeat(100);
let site = '';
let served: { address: string; port: number; close: () => Promise<void> };

/** A plain request: unlike `fetch`, it follows nothing, unpacks nothing and keeps `..` as written. */
function ask(path: string, headers = {}, method = 'GET', port = served.port): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path, method, headers }, (answer) => {
      let body = '';
      answer.setEncoding('latin1');
      answer.on('data', (part) => {
        body += part;
      });
      answer.on('end', () =>
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body }),
      );
    });
    sent.on('error', reject).end();
  });
}

beforeAll(async () => {
  site = mkdtempSync(join(tmpdir(), 'serve-'));
  mkdirSync(join(site, 'en/lessons'), { recursive: true });
  mkdirSync(join(site, '_next/static/chunks'), { recursive: true });
  writeFileSync(join(site, 'index.html'), `<h1>Map</h1>${long}`);
  writeFileSync(join(site, '404.html'), `<h1>Not here</h1>${long}`);
  writeFileSync(join(site, 'en/lessons/index.html'), '<h1>Lessons</h1>');
  writeFileSync(join(site, 'en/lessons/index.txt'), '0:{}');
  writeFileSync(join(site, '_next/static/chunks/a.js'), `/* ${long} */`);
  await precompress(site);
  served = await serve({ dir: site, port: 0 });
});

afterAll(async () => {
  await served.close();
  rmSync(site, { recursive: true });
});

describe('the static server', () => {
  it('never lets a page be kept, and says what a page may not do', async () => {
    const { status, headers } = await ask('/');
    expect(status).toBe(200);
    expect(headers).toMatchObject({
      'cache-control': 'no-store',
      'content-type': 'text/html;charset=utf-8',
      'content-security-policy': "frame-ancestors 'none'",
      'x-frame-options': 'DENY',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
    });
    expect(headers['permissions-policy']).toContain('camera=(), ');
  });

  it('lets files with a hash in their name be kept for ever, and asks again for others', async () => {
    expect((await ask('/_next/static/chunks/a.js')).headers['cache-control']).toBe(
      'public, max-age=31536000, immutable',
    );
    const text = await ask('/en/lessons/index.txt?_rsc=1');
    expect(text.headers).toMatchObject({
      'cache-control': 'no-cache',
      'content-type': 'text/plain;charset=utf-8',
    });
  });

  it.each([
    ['br', 'gzip, br'],
    ['gzip', 'gzip'],
  ])('sends the %s copy to whoever takes %s', async (encoding, accepted) => {
    const page = await ask('/', { 'Accept-Encoding': accepted });
    expect(page.headers).toMatchObject({
      'content-encoding': encoding,
      vary: 'Accept-Encoding',
      'content-type': 'text/html;charset=utf-8',
      'cache-control': 'no-store',
    });
    const lost = await ask('/nothing/here', { 'Accept-Encoding': accepted });
    expect(lost).toMatchObject({ status: 404, headers: { 'content-encoding': encoding } });
  });

  it('answers an unknown path with the page for it', async () => {
    const { status, body, headers } = await ask('/nothing/here');
    expect(status).toBe(404);
    expect(body).toContain('Not here');
    expect(headers['cache-control']).toBe('no-store');
  });

  it('sends a path without its last slash to the one with it', async () => {
    expect(await ask('/en/lessons?a=1')).toMatchObject({
      status: 308,
      headers: { location: '/en/lessons/?a=1' },
    });
  });

  it.each([
    '/../../package.json',
    '/%2e%2e/%2e%2e/package.json',
    '/%',
    '//example.org/..',
    '/en/%00',
  ])('does not leave the site for %s', async (path) => {
    const { status, headers } = await ask(path);
    expect(status).toBe(404);
    expect(headers.location).toBeUndefined();
  });

  it('only answers to reading', async () => {
    expect(await ask('/', {}, 'POST')).toMatchObject({
      status: 405,
      headers: { allow: 'GET, HEAD' },
    });
    expect(await ask('/', {}, 'HEAD')).toMatchObject({ status: 200, body: '' });
  });

  it('stays below its base path', async () => {
    const below = await serve({ dir: site, port: 0, basePath: '/course' });
    expect(below.address).toBe(`http://localhost:${below.port}/course/`);
    expect((await ask('/course/', {}, 'GET', below.port)).body).toContain('Map');
    expect((await ask('/', {}, 'GET', below.port)).headers.location).toBe('/course/');
    expect((await ask('/en/lessons/', {}, 'GET', below.port)).status).toBe(404);
    expect(
      (await ask('/course/_next/static/chunks/a.js', {}, 'GET', below.port)).headers[
        'cache-control'
      ],
    ).toContain('immutable');
    await below.close();
  });

  it('says so when the port is taken, and how to choose another', async () => {
    await expect(serve({ dir: site, port: served.port })).rejects.toThrow(
      `Port ${served.port} is already in use. Choose another port by setting PORT, for example PORT=3100.`,
    );
  });
});
