import type { ArchiveFile } from '../../src/check/archive-file.ts';
import type { Withdrawal } from '../../src/schema/withdrawn.ts';
import { engineText, ledgerOf, lookoutFor } from '../gate/leaks/watch.ts';
import { privateFolder } from '../import/private-folder.ts';
import { findCaches } from './caches.ts';
import { type Fingerprint, fingerprintOf, type Sought, valuesOf } from './fingerprint.ts';
import { type CheckedPlace, lookThrough } from './look-through.ts';
import { PROOFS, writeProof } from './proof.ts';
import type { WithdrawRun } from './withdraw.ts';

/** Takes a case's fingerprint while it is still there. */
export async function fingerprintOfCase(
  content: string,
  slug: string,
  own: readonly ArchiveFile[],
  files: readonly ArchiveFile[],
): Promise<Fingerprint> {
  const stays = files.filter((file) => !own.includes(file) && file.path !== 'vocabulary.yaml');
  return fingerprintOf(own.map(textOf), stays.map(textOf), {
    engine: await engineText(),
    ledger: await ledgerOf(content),
    slug,
  });
}

const textOf = ({ text = '' }: ArchiveFile): string => text;

/** What is known of a case that was just taken away. */
export interface Gone {
  withdrawal: Withdrawal;
  slug: string;
  fingerprint: Fingerprint;
  /** Files of the archive that name the case and stay. */
  namedBy: readonly string[];
  compared: boolean;
}

/** What came of looking for it. */
export interface Proven {
  places: CheckedPlace[];
  proof: string;
  built?: boolean;
}

/** Builds the site again where one is named, looks for the case in every place that may hold it, and writes down what was found. */
export async function prove(run: WithdrawRun, gone: Gone): Promise<Proven> {
  const { withdrawal, slug, fingerprint, namedBy, compared } = gone;
  const built = await run.site?.build();
  const published: Sought = {
    words: fingerprint.words,
    runs: fingerprint.runs,
    lookout: await lookoutFor(fingerprint.known, run.content),
  };
  const hidden: Sought = { runs: fingerprint.runs, values: valuesOf(fingerprint) };
  const places = [
    await lookThrough("the archive's files", run.content, {
      sought: published,
      slug,
      mayName: (path) => LISTS.includes(path) || namedBy.includes(path),
    }),
    await lookThrough('its private folder', privateFolder(run.content), {
      sought: hidden,
      slug,
      mayName: (path) => path.startsWith(`${PROOFS}/`),
    }),
    { place: 'caches', files: 0, left: await findCaches(run.root) },
    ...(run.site
      ? [
          await lookThrough('the built site', run.site.folder, {
            sought: published,
            slug,
            mayName: (path) => NAMING.includes(path) || path === `cases/${slug}/index.html`,
          }),
        ]
      : []),
  ];
  const proof = await writeProof(run.content, {
    ...{ withdrawal, checked: run.today, places, compared },
  });
  return { places, proof, ...(built !== undefined && { built }) };
}

/** Files of a site that name cases that were taken down, and say nothing of them: a number that is typed leads to its notice. */
const NAMING = ['data/changes.json', 'search/manifest.json'];
/** They name cases that were taken down, and say nothing of them. */
const LISTS = ['withdrawn.yaml', 'history.jsonl'];
