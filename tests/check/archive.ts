import type { ArchiveFile } from '../../src/check/archive-file.ts';

const entry = (slug: string, more = ''): string =>
  `{ slug: ${slug}, label: Label, sentence: A sentence.${more && `, ${more}`} }`;

/** A small sound archive, by path; tests change one file of it. */
export const SOUND: Readonly<Record<string, string>> = {
  'archive.yaml': `schemaVersion: 1
name: Reviews
description: Decisions.
programs: [ca-dwc]
profile: state-publication
source: anonymized
site: https://archive.example
base: /
contact: archive@archive.example
licence: { name: CC0, url: 'https://archive.example/licence' }
citation: '{archive}, {id}'
robots: { indexCases: false }
thresholds: { rateFloor: 11, smallestCell: 11 }
`,
  'taxonomy/treatments.yaml': `categories:
  - slug: rehabilitation
    label: Rehabilitation
    sentence: A sentence.
    classes:
      - ${entry('physical-therapy', 'formerly: [physiotherapy], patterns: [physical therapy]')}
      - ${entry('other')}
`,
  'taxonomy/body-parts.yaml': `bodyParts:\n  - ${entry('lower-back')}\n  - ${entry('knee')}\n`,
  'taxonomy/guidelines.yaml': `guidelines:\n  - ${entry('mtus')}\n  - ${entry('odg')}\n`,
  'taxonomy/reasons.yaml': `reasons:
  - ${entry('exceeds-guideline-quantity', 'explains: upheld')}
  - ${entry('criteria-met', 'explains: overturned')}
  - ${entry('not-stated', 'explains: either')}
`,
  'pages/about.md': '---\ntitle: About\nlead: A lead.\n---\n\nWords.\n',
  'cases/1/cm15-0000001.md': `---
id: CM15-0000001
program: ca-dwc
decided: 2015-02-03
patient: { age: 40-49, sex: male }
reviewer: { specialties: [Family Practice] }
determinations:
  - request: 12 visits of physical therapy
    treatment: rehabilitation/physical-therapy
    bodyParts: [lower-back]
    outcome: upheld
    guidelines:
      administrator: []
      reviewer:
        - { id: mtus, cited: MTUS 2009 }
    reasons:
      - { id: exceeds-guideline-quantity, quote: It is more than is allowed. }
format: ca-dwc/2014
profile: state-publication
removed: {}
---

## Clinical summary

Seen by \\[name].

## Determination 1

It is more than is allowed.
`,
};

/** The sound archive as files, with some of them changed, added, or (`undefined`) taken out. */
export function archive(change: Record<string, string | undefined> = {}): ArchiveFile[] {
  return Object.entries({ ...SOUND, ...change })
    .filter((file): file is [string, string] => file[1] !== undefined)
    .map(([path, text]) => ({ path, text, size: text.length }));
}

/** A file of the sound archive with a text replaced. */
export function edited(path: string, from: string, to: string): Record<string, string> {
  const text = SOUND[path] ?? '';
  if (!text.includes(from)) throw new Error(`"${from}" is not in ${path}`);
  return { [path]: text.replace(from, to) };
}
