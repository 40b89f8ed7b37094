import { posix } from 'node:path';
import type { Site } from './site.ts';

/** Where an address leads, seen from a file of the site. */
export type Target =
  | { kind: 'own'; path: string; anchor: string }
  /** On the site's own host, but outside of the path that it stands under. */
  | { kind: 'outside'; path: string }
  | { kind: 'elsewhere'; address: string }
  /** `mailto:`, `data:`, `javascript:` and so on. */
  | { kind: 'scheme'; scheme: string }
  | { kind: 'unreadable' };

/**
 * Reads an address as a browser does on that page.
 *
 * @param from the file it stands in, `treatments/index.html`. An own path is the file's that a host answers with.
 */
export function targetOf(
  address: string,
  from: string,
  { base, origin }: Pick<Site, 'base' | 'origin'>,
): Target {
  const here = new URL(
    encodeURI(from.replace(/(?:^|(?<=\/))index\.html$/, '')),
    `${origin}${base}`,
  );
  let url: URL;
  try {
    url = new URL(address, here);
  } catch {
    return { kind: 'unreadable' };
  }
  if (!/^https?:$/.test(url.protocol)) return { kind: 'scheme', scheme: url.protocol.slice(0, -1) };
  if (url.origin !== origin) return { kind: 'elsewhere', address: url.href };
  let path: string;
  try {
    path = decodeURIComponent(url.pathname);
  } catch {
    return { kind: 'unreadable' };
  }
  if (!path.startsWith(base)) return { kind: 'outside', path };
  const file = path.slice(base.length);
  const whole = file === '' || file.endsWith('/') ? posix.join(file, 'index.html') : file;
  return { kind: 'own', path: whole, anchor: url.hash === '' ? '' : decoded(url.hash.slice(1)) };
}

/** The anchor, without what only tells the browser which words to mark. */
function decoded(hash: string): string {
  const [anchor = ''] = hash.split(':~:');
  try {
    return decodeURIComponent(anchor);
  } catch {
    return anchor;
  }
}
