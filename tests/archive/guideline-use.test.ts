import { expect, test } from 'vitest';
import { guidelineUse, sectionsCited, wordingsOf } from '../../src/archive/guideline-use.ts';
import type { Citation } from '../../src/schema.ts';
import { cites, decided, determination } from './letters.ts';

const odg = { slug: 'odg' };

test('the use of a guideline is counted by side', () => {
  const use = guidelineUse(
    decided(
      determination({ guidelines: { administrator: cites('odg'), reviewer: cites('odg') } }),
      determination({ guidelines: { administrator: cites('odg'), reviewer: cites('mtus') } }),
      determination({ guidelines: { administrator: cites('odg'), reviewer: [] } }),
      determination({ guidelines: { administrator: [], reviewer: cites('odg') } }),
    ),
    { slug: 'odg' },
  );
  expect(Object.entries(use).map(([side, members]) => [side, members.length])).toEqual([
    ['reviewer', 2],
    ['administrator', 3],
    ['both', 1],
    ['reviewerUsedAnother', 1],
  ]);
});

const citing = (...reviewer: Citation[]) =>
  determination({ guidelines: { administrator: [], reviewer } });

test('sections are counted whatever their case, with the pages cited most, and none stated comes last', () => {
  const at = (section: string, pages?: string): Citation => ({
    id: 'odg',
    section,
    cited: section,
    ...(pages !== undefined && { pages }),
  });
  const sections = sectionsCited(
    decided(
      citing(at('Opioids', '76-80'), at('opioids', '76-80')),
      citing(at('Opioids', '74')),
      citing(at('Knee')),
      citing(...cites('odg')),
      citing(...cites('odg')),
      citing(...cites('mtus')),
    ),
    odg,
  );
  expect(
    sections.map(({ section, pages, determinations }) => [section, pages, determinations.length]),
  ).toEqual([
    ['Opioids', '76-80', 2],
    ['Knee', undefined, 1],
    [undefined, undefined, 2],
  ]);
});

test('wordings are counted over both sides, and the most frequent is the example', () => {
  const cited = (words: string): Citation => ({ id: 'odg', cited: words });
  const determinations = decided(
    determination({ guidelines: { administrator: [cited('ODG')], reviewer: [cited('O.D.G.')] } }),
    citing(cited('ODG'), { id: 'mtus', cited: 'MTUS' }),
  );
  expect(wordingsOf(determinations, odg)).toEqual({ count: 2, example: 'ODG' });
});
