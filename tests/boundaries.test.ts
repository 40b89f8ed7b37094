import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const biome = resolve('node_modules', '.bin', 'biome');

/** What the project's linter says of `source`, were it the file at `path`. */
function lint(path: string, source: string): { status: number | null; text: string } {
  const folder = mkdtempSync(join(tmpdir(), 'casebook-lint-'));
  try {
    const {
      vcs: _vcs,
      $schema: _schema,
      ...config
    } = JSON.parse(readFileSync('biome.json', 'utf8'));
    writeFileSync(join(folder, 'biome.json'), JSON.stringify(config));
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), source);
    const { status, stdout, stderr } = spawnSync(biome, ['lint', '--error-on-warnings'], {
      cwd: folder,
      encoding: 'utf8',
    });
    return { status, text: stdout + stderr };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const pureRooms = [
  'pipeline',
  'programs',
  'archive',
  'search',
  'sample',
  'schema',
  'check',
  'evaluate',
  'gate',
  'review',
];

test.each(pureRooms)(
  'src/%s may not import node, Astro, pages, components, scripts or the cases',
  (room) => {
    const forbidden = [
      'node:fs',
      'astro',
      'astro:content',
      '../pages/index.astro',
      '../components/Mark.astro',
      '../layouts/Page.astro',
      '../../scripts/files.ts',
      '../cases.ts',
    ];
    for (const module of forbidden) {
      const { status, text } = lint(
        `src/${room}/x.ts`,
        `import value from '${module}';\nconsole.log(value);\n`,
      );
      expect(status, module).not.toBe(0);
      expect(text).toContain('This room is pure');
    }
  },
);

test('a pure room may import another', () => {
  const { status } = lint(
    'src/archive/x.ts',
    "import { x } from '../schema.ts';\nexport const y = x;\n",
  );
  expect(status).toBe(0);
});

test.each(['fs', 'path'])('the bare name of the module "%s" is no way round', (module) => {
  const { status } = lint(
    'src/pipeline/x.ts',
    `import value from '${module}';\nexport const y = value;\n`,
  );
  expect(status).not.toBe(0);
});

test.each(['src/urls.ts', 'src/taxonomy.ts', 'src/cases.ts', 'src/messages/en.ts'])(
  '%s may not read files either: reading and writing are in scripts/',
  (path) => {
    const { status, text } = lint(path, "import value from 'node:fs';\nexport const y = value;\n");
    expect(status).not.toBe(0);
    expect(text).toContain('scripts/');
  },
);

test.each(['pages', 'components', 'layouts'])(
  'src/%s may not go round the door to the cases',
  (room) => {
    for (const module of ['astro:content', 'node:fs', '../../scripts/content.ts']) {
      const source = `---\nimport value from '${module}';\nconst y = value;\n---\n<p>{y}</p>\n`;
      const { status, text } = lint(`src/${room}/X.astro`, source);
      expect(status, module).not.toBe(0);
      expect(text).toContain('src/cases.ts');
    }
  },
);
