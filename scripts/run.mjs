// Starts a command on the Node that npm brought along (whatever Node runs this file), with the project's own
// tools first on PATH: `node scripts/run.mjs COMMAND [ARGUMENTS]`. Some npm versions unpack that Node without
// linking it, so `.bin/node` can't be relied on.
import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const OLDEST = [22, 22];
const modules = join(dirname(fileURLToPath(import.meta.url)), '..', 'node_modules');
const brought = (existsSync(modules) ? readdirSync(modules) : [])
  .filter((name) => /^node-(bin-)?(darwin|linux|win)-/.test(name))
  .map((name) => join(modules, name, 'bin'))
  .filter((bin) => existsSync(join(bin, 'node')) || existsSync(join(bin, 'node.exe')));
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (brought.length === 0 && (major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1]))) {
  console.error(
    `node ${process.versions.node}: too old. Run "npm ci" with optional packages, or install Node 22.22 or newer.`,
  );
  process.exit(2);
}
const path = [...brought, join(modules, '.bin'), process.env.PATH ?? ''].join(delimiter);
const [command = 'node', ...rest] = process.argv.slice(2);
const child = spawn(command, rest, { stdio: 'inherit', env: { ...process.env, PATH: path } });
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('error', ({ message }) => {
  console.error(`${command}: ${message}. Run "npm ci" first.`);
  process.exit(2);
});
child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
