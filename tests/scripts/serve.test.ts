import { mkdirSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { serve } from '../../scripts/serve.ts';
import { temporaryFolder } from '../temporary-folder.ts';

/** A small site with a file beside it that must never be served. */
async function served(base = '/') {
  const root = temporaryFolder();
  const folder = join(root, 'site');
  mkdirSync(join(folder, 'about'), { recursive: true });
  writeFileSync(join(root, 'secret.txt'), 'secret');
  writeFileSync(join(root, 'site-secret.txt'), 'secret');
  for (const [path, text] of [
    ['index.html', 'home'],
    ['about/index.html', 'about'],
    ['404.html', 'lost'],
    ['a.js', 'a'],
  ] as const) {
    writeFileSync(join(folder, path), text);
  }
  const running = await serve({ folder, base, port: 0 });
  onTestFinished(running.close);
  return running;
}

/** A request whose path is sent as it is; `fetch` would tidy it. */
function ask(address: string, path: string, method = 'GET') {
  const { hostname, port } = new URL(address);
  return new Promise<{ status: number; text: string; type: string; location: string }>(
    (done, fail) => {
      request({ hostname, port, path, method }, (response) => {
        let text = '';
        response.on('data', (part: Buffer) => (text += part.toString()));
        response.on('end', () =>
          done({
            status: response.statusCode ?? 0,
            text,
            type: response.headers['content-type'] ?? '',
            location: response.headers.location ?? '',
          }),
        );
      })
        .on('error', fail)
        .end();
    },
  );
}

test.each([
  ['/', 200, 'home', 'text/html; charset=utf-8'],
  ['/?q=pain', 200, 'home', 'text/html; charset=utf-8'],
  ['/about/', 200, 'about', 'text/html; charset=utf-8'],
  ['/a.js', 200, 'a', 'text/javascript; charset=utf-8'],
  ['/nowhere/', 404, 'lost', 'text/html; charset=utf-8'],
  ['/a.js/', 404, 'lost', 'text/html; charset=utf-8'],
])('%s answers %i', async (path, status, text, type) => {
  const { address } = await served();
  expect(await ask(address, path)).toMatchObject({ status, text, type });
});

test('a folder without its slash leads to the one with it', async () => {
  const { address } = await served();
  expect(await ask(address, '/about')).toMatchObject({ status: 301, location: '/about/' });
});

test.each([
  '/../secret.txt',
  '/%2e%2e/secret.txt',
  '/..%2fsecret.txt',
  '/about/..%5c..%5csecret.txt',
  '/about/../../secret.txt',
  '/../site-secret.txt',
  '/%00',
  '/%',
  '//secret.txt/../../secret.txt',
])('nothing outside of the site is served: %s', async (path) => {
  const { address } = await served();
  const { status, text } = await ask(address, path);
  expect(text).not.toContain('secret');
  expect(status).toBeGreaterThanOrEqual(400);
});

test('a site under a path is served under it alone', async () => {
  const { address } = await served('/reviews/');
  expect(address).toMatch(/\/reviews\/$/);
  expect(await ask(address, '/reviews/about/')).toMatchObject({ status: 200, text: 'about' });
  expect(await ask(address, '/about/')).toMatchObject({ status: 404 });
  expect(await ask(address, '/')).toMatchObject({ status: 301, location: '/reviews/' });
});

test('nothing is written: other methods are refused', async () => {
  const { address } = await served();
  expect(await ask(address, '/', 'POST')).toMatchObject({ status: 405 });
  expect(await ask(address, '/', 'HEAD')).toMatchObject({ status: 200, text: '' });
});

test('a port that is taken is told, with what to do', async () => {
  const { address } = await served();
  const port = Number(new URL(address).port);
  await expect(serve({ folder: '.', base: '/', port })).rejects.toThrow(
    `port ${port}: the port is in use. Name another with --port.`,
  );
});
