import type { Citation } from '../../schema.ts';
import { type Taxonomy, UNCLASSIFIED } from '../../taxonomy.ts';
import type { CleanText } from '../text.ts';
import { blocksOf } from './guidelines/blocks.ts';
import { pagesOf, sectionOf } from './guidelines/details.ts';
import { guidelineOf, recognizerOf, type Recognizer } from './guidelines/recognizer.ts';
import { type Mention, mentionsIn } from './guidelines/split.ts';

/**
 * The guidelines that one side cites, an entry per citation in the order of the text.
 *
 * @param text What a letter prints after "Claims Administrator guideline:" or "MAXIMUS guideline:".
 * @returns `[]` where the text says that none was cited; `unclassified` for a citation of what the taxonomy doesn't have.
 * Never throws. Source: the citation styles of the DWC's letters; which words mean which guideline is the taxonomy's.
 */
export function citationsOf(text: CleanText, taxonomy: Taxonomy): Citation[] {
  const recognizer = recognizerOf(taxonomy);
  return blocksOf(text, recognizer)
    .flatMap((block) => mentionsIn(block, recognizer))
    .map((mention) => toCitation(mention, recognizer));
}

function toCitation(mention: Mention, recognizer: Recognizer): Citation {
  const cited = mention.text.slice(0, LONGEST).trim();
  const named = guidelineOf(mention, recognizer);
  if (named === undefined) return { id: UNCLASSIFIED, cited };
  const { slug, kind } = named.guideline;
  if (kind) return { id: slug, cited };
  const section = sectionOf(mention.text, named.names);
  const pages = pagesOf(mention.text);
  return { id: slug, ...(section && { section }), ...(pages && { pages }), cited };
}

// The longest line of a case file.
const LONGEST = 2000;
