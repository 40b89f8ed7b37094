import { access } from 'node:fs/promises';
import { join } from 'node:path';
import type { Withdrawal } from '../../src/schema/withdrawn.ts';
import { makePrivateFolder, PRIVATE_FILE, writeWhole } from '../files.ts';
import { privateFolder } from '../import/private-folder.ts';
import type { CheckedPlace } from './look-through.ts';

/** What a proof says of one withdrawal. */
export interface Proof {
  withdrawal: Withdrawal;
  /** Day on which it was looked. */
  checked: string;
  places: readonly CheckedPlace[];
  /** Whether the case's text was still there when the run began, so that it could be looked for. */
  compared: boolean;
}

/** Folder of proofs in the private folder. */
export const PROOFS = 'withdrawals';

/**
 * Writes the proof of a withdrawal into the private folder. One that compared the case's text is not written over by one that
 * could not. @returns its path from there.
 */
export async function writeProof(content: string, proof: Proof): Promise<string> {
  const folder = join(privateFolder(content), PROOFS);
  await makePrivateFolder(privateFolder(content));
  await makePrivateFolder(folder);
  const name = `${proof.withdrawal.date}-${proof.withdrawal.id.toLowerCase()}.txt`;
  const path = join(folder, name);
  const there = await access(path).then(
    () => true,
    () => false,
  );
  if (proof.compared || !there) await writeWhole(path, proofText(proof), PRIVATE_FILE);
  return `${PROOFS}/${name}`;
}

/** The text of a proof: places and counts, and no word of the letter. */
export function proofText({ withdrawal, checked, places, compared }: Proof): string {
  const { id, date, reason } = withdrawal;
  const rows = places.map(
    ({ place, files, left }) =>
      `- ${place}: ${files} files looked through, ${left.length === 0 ? 'nothing of it left' : `something of it left in ${left.length}: ${left.join(', ')}`}`,
  );
  const sought = compared
    ? 'Looked for: every run of six words and every word that stood in this case alone, what its letter named, and its number.'
    : 'Looked for: its number alone. Its text was gone already when this run began.';
  return [
    `Case ${id} was taken down on ${date}, reason: ${reason}.`,
    `Checked on ${checked}.`,
    sought,
    'Each file was read as it is, and decompressed and decoded where it is packed.',
    ...rows,
    isClean(places) ? 'Nothing of it is left in these places.' : 'SOMETHING OF IT IS LEFT.',
    'Not looked through, and beyond reach of this command: earlier commits, backups, copies on hosts, and what search engines keep.',
    '',
  ].join('\n');
}

/** Whether nothing is left in any of the places. */
export const isClean = (places: readonly CheckedPlace[]): boolean =>
  places.every(({ left }) => left.length === 0);
