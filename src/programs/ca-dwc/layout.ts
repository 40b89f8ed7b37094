import type { Held } from '../../pipeline/letter.ts';
import { specialties2014 } from './2014.ts';
import { specialties2016 } from './2016.ts';
import { findPart, ITEM_LABELS, type Place } from './labels.ts';

/** A layout that is read: its name, where its sections stand, and the reviewer's specialties, which tell it. */
export interface Layout {
  format: 'ca-dwc/2014' | 'ca-dwc/2016';
  how: Place;
  summary: Place;
  issues: Place;
  specialties: string[];
}

/** Layouts that are known but not read yet, each by labels that no other has. */
const UNREAD: readonly (readonly [string, RegExp])[] = [
  [
    'ca-dwc/notice',
    /medical\s+qualifications\s+of\s+the\s+expert\s+reviewer|rationale\s+for\s+the\s+decision\s*:|independent\s+medical\s+review\s+decision\s+and\s+rationale/i,
  ],
  [
    'ca-dwc/decisions',
    /IMR\s+DECISION(?:S|\(S\))?\s+AND\s+RATIONALE(?:S|\(S\))?|the\s+physician\s+reviewer['\u2019]?s\s+decision\s+rationale\s*:/i,
  ],
  [
    'ca-dwc/professional-review',
    /medical\s+professional\s+review|relied\s+upon\s+by\s+professional\s+reviewer|rationale\s+for\s+why\s+the\s+requested\s+treatment/i,
  ],
];

/** Which layout a letter has, by its labels alone; held by name where it is known but not read; `undefined`: none. */
export function layoutOf(text: string): Layout | Held | undefined {
  const how = findPart(text, 'how');
  const summary = findPart(text, 'summary', how?.end ?? 0);
  const issues = findPart(text, 'issues', summary?.end ?? 0);
  if (how && summary && issues && hasItemLabels(text)) {
    if (!holdsSeveral(text, how, issues)) return byCredentials(text, how, summary, issues);
    return held('letter', 'its sections stand more than once', 'Give one file per letter');
  }
  const unread = UNREAD.find(([, labels]) => labels.test(text))?.[0];
  if (unread) {
    return held(
      'letter',
      `layout ${unread} is not read yet`,
      'Keep it until the engine reads this layout',
    );
  }
  return incomplete({ how, summary, issues });
}

const SECTIONS = {
  how: 'how the determination was made',
  summary: 'clinical case summary',
  issues: 'issues, decisions and rationales',
} as const;

function incomplete(parts: Record<keyof typeof SECTIONS, Place | undefined>): Held | undefined {
  const missing = Object.entries(SECTIONS).filter(
    ([part]) => !parts[part as keyof typeof SECTIONS],
  );
  if (missing.length === 3) return undefined;
  const names = missing.map(([, name]) => name).join('; ');
  const what =
    names === ''
      ? 'it has no item with guidelines and rationale'
      : `sections are missing: ${names}`;
  return held('letter', what, 'Open the original and complete the text');
}

/** Files with several letters would give the later ones away as the last rationale of the first. */
function holdsSeveral(text: string, how: Place, issues: Place): boolean {
  return (findPart(text, 'how', how.end) ?? findPart(text, 'issues', issues.end)) !== undefined;
}

function hasItemLabels(text: string): boolean {
  return Object.values(ITEM_LABELS).some((label) => text.search(label) !== -1);
}

function byCredentials(text: string, how: Place, summary: Place, issues: Place): Layout | Held {
  const section = text.slice(how.end, summary.start).replace(/\s+/g, ' ').trim();
  const block = specialties2016(section);
  if (block) return { format: 'ca-dwc/2016', how, summary, issues, specialties: block };
  const prose = specialties2014(section);
  if (prose) return { format: 'ca-dwc/2014', how, summary, issues, specialties: prose };
  return held(
    'credentials',
    'the reviewer\u2019s credentials are in no known form',
    'Open the original and see how they are told',
  );
}

function held(where: string, what: string, todo: string): Held {
  return { held: { where, what, todo } };
}
