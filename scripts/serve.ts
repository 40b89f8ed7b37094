import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { Problem } from '../src/errors.ts';

/** What is served and where. */
export interface ServeOptions {
  /** The site's folder. */
  folder: string;
  /** Path that the site stands under, with a slash at both ends. */
  base: string;
  /** 0: any that is free. */
  port: number;
}

/** A running server; it answers this machine alone. */
export interface Served {
  /** Address of the home page. */
  address: string;
  close(): Promise<void>;
}

/**
 * Serves a folder of static files as any file host does.
 *
 * @throws Problem where the port is taken.
 */
export async function serve({ folder, base, port }: ServeOptions): Promise<Served> {
  const root = resolve(folder);
  const server = createServer((request, response) => {
    answer(request, response, root, base).catch(() => fail(response, 500));
  });
  const listening = await listen(server, port);
  return {
    address: `http://127.0.0.1:${listening}${base}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((done, refuse) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const taken = error.code === 'EADDRINUSE';
      const what = taken ? 'the port is in use' : error.message;
      refuse(new Problem(`port ${port}`, what, 'Name another with --port'));
    });
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      done(typeof address === 'object' && address ? address.port : port);
    });
  });
}

async function answer(
  { method, url = '/' }: IncomingMessage,
  response: ServerResponse,
  root: string,
  base: string,
): Promise<void> {
  if (method !== 'GET' && method !== 'HEAD') return fail(response, 405);
  const path = pathOf(url);
  if (path === undefined) return fail(response, 400);
  if (path === '/' && base !== '/') return moved(response, base);
  if (!path.startsWith(base)) return notFound(response, root);
  const file = join(root, path.slice(base.length));
  if (file !== root && !file.startsWith(root + sep)) return fail(response, 400);
  const stats = await stat(file).catch(() => undefined);
  if (stats?.isDirectory()) {
    if (!path.endsWith('/')) return moved(response, `${path}/`);
    return send(response, 200, join(file, 'index.html'), method);
  }
  if (!stats?.isFile() || path.endsWith('/')) return notFound(response, root);
  return send(response, 200, file, method);
}

/** The path that a request asks for, decoded; `undefined` where it is no path, or hides a step out of the folder. */
function pathOf(url: string): string | undefined {
  try {
    const path = decodeURIComponent(url.replace(/[?#].*$/s, ''));
    return path.startsWith('/') && !/(?:^|[/\\])\.\.?(?:[/\\]|$)|\0|\\/.test(path)
      ? path
      : undefined;
  } catch {
    return undefined;
  }
}

const notFound = (response: ServerResponse, root: string) =>
  send(response, 404, join(root, '404.html'), 'GET');

function moved(response: ServerResponse, location: string): void {
  response.writeHead(301, { location: encodeURI(location) }).end();
}

function fail(response: ServerResponse, status: number): void {
  if (!response.headersSent) response.writeHead(status, { 'content-type': 'text/plain' });
  response.end(`${status}\n`);
}

async function send(
  response: ServerResponse,
  status: number,
  file: string,
  method: string,
): Promise<void> {
  const stats = await stat(file).catch(() => undefined);
  if (!stats?.isFile()) return fail(response, 404);
  response.writeHead(status, {
    'content-type': contentTypes[extname(file)] ?? 'application/octet-stream',
    'content-length': stats.size,
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
  });
  if (method === 'HEAD') response.end();
  else createReadStream(file).pipe(response);
}

/** What a file is, by its ending: all kinds that a site has. */
export const contentTypes: Record<string, string> = {
  '.bib': 'application/x-bibtex; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.pagefind': 'application/octet-stream',
  '.pf_index': 'application/octet-stream',
  '.pf_meta': 'application/octet-stream',
  '.png': 'image/png',
  '.ris': 'application/x-research-info-systems; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.xml': 'application/xml; charset=utf-8',
};
