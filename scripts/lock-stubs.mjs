// Completes package-lock.json: `npm install` leaves out platform packages that the registry in use can't serve,
// and `npm ci` then stops with EUSAGE. Each is added by hand with its version and platform, without integrity.
// Run after every change of dependencies; `--check` only reports and exits 1 if something is missing.
import { readFileSync, writeFileSync } from 'node:fs';

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const packages = lock.packages;

/** The lock's key under which Node would find `name` when asked from the package at key `from`. */
function resolve(from, name) {
  let at = from;
  for (;;) {
    const key = `${at ? `${at}/` : ''}node_modules/${name}`;
    if (packages[key]) return key;
    if (!at) return undefined;
    at = at.slice(0, Math.max(0, at.lastIndexOf('node_modules/') - 1));
  }
}

/** The os, cpu and libc fields that a platform package's name tells. */
function platform(name) {
  const words = name.split(/[/-]/);
  const os =
    ['darwin', 'linux', 'win32', 'android', 'freebsd'].find((word) => words.includes(word)) ??
    (words.includes('windows') ? 'win32' : undefined);
  const cpu = ['x64', 'arm64', 'arm', 'ia32', 'wasm32'].find((word) => words.includes(word));
  const glibc = os === 'linux' && words.includes('gnu') ? 'glibc' : undefined;
  const libc = words.includes('musl') ? 'musl' : glibc;
  return { ...(cpu && { cpu: [cpu] }), ...(libc && { libc: [libc] }), ...(os && { os: [os] }) };
}

const added = [];
for (const [from, parent] of Object.entries({ ...packages })) {
  for (const [name, version] of Object.entries(parent.optionalDependencies ?? {})) {
    const found = resolve(from, name);
    const pinned = /^\d[\w.-]*$/.test(version); // platform packages are; others may be absent by right
    if (!pinned || (found && packages[found].version === version)) continue;
    const key = found ? `${from}/node_modules/${name}` : `node_modules/${name}`;
    const dev = parent.dev ? { dev: true } : {};
    packages[key] = { version, ...platform(name), ...dev, optional: true };
    added.push(`${key} ${version}`);
  }
}
console.log(added.join('\n') || 'package-lock.json: complete');
if (process.argv.includes('--check')) process.exit(added.length > 0 ? 1 : 0);
const sorted = Object.entries(packages).sort(([a], [b]) => a.localeCompare(b, 'en'));
lock.packages = Object.fromEntries(sorted);
writeFileSync('package-lock.json', `${JSON.stringify(lock, null, 2)}\n`);
