import type { ArgumentsByGroup } from '../reason.ts';
import type { Group } from '../treatment.ts';
import { anyGroup } from './any-group.ts';
import { drug, opioid, topical } from './drug-groups.ts';
import { program, psych, service, surgery } from './surgery-groups.ts';
import {
  equipment,
  homeCare,
  imaging,
  injection,
  test,
  therapy,
  transport,
  visit,
} from './treatment-groups.ts';

/** What can decide for each group of treatments. */
export const argumentsByGroup: ArgumentsByGroup = {
  therapy,
  imaging,
  test,
  equipment,
  visit,
  'home-care': homeCare,
  injection,
  drug,
  opioid,
  topical,
  program,
  psych,
  surgery,
  service,
  transport,
};

/** Sentences that give a reason, in a group's own words where it has them. Throws on a reason that has none. */
export function sentencesFor(group: Group, reason: string): readonly string[] {
  const sentences = argumentsByGroup[group].sentences[reason] ?? anyGroup[reason];
  if (sentences === undefined) throw new RangeError(`no sentence gives the reason ${reason}`);
  return sentences;
}
