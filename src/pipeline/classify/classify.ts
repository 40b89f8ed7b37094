import type { Citation, Determination } from '../../schema.ts';
import type { Taxonomy } from '../../taxonomy.ts';
import type { CleanText } from '../text.ts';
import type { CleanLetter } from '../letter.ts';
import { bodyPartsOf } from './body-parts.ts';
import { citationsOf } from './guidelines.ts';
import { grantedOf, quantityOf } from './quantity.ts';
import { reasonsOf } from './reasons.ts';
import { treatmentOf } from './treatment.ts';

/** What is told of one item from its words. */
export type Classification = Pick<
  Determination,
  'quantity' | 'granted' | 'treatment' | 'bodyParts' | 'guidelines' | 'reasons'
>;

/** Classifies each item of a letter, in its order, by the codebook that the taxonomy holds. Pure; never throws. */
export function classify(letter: CleanLetter, taxonomy: Taxonomy): Classification[] {
  const treatments = letter.items.map((item) => treatmentOf(item, letter, taxonomy));
  return letter.items.map((item, index) => {
    const treatment = treatments[index] ?? 'unclassified';
    const quantity = quantityOf(item, treatment);
    const granted = grantedOf(item, treatment);
    return {
      ...(quantity && { quantity }),
      ...(granted && { granted }),
      treatment,
      bodyParts: bodyPartsOf(item, letter, treatment, taxonomy),
      guidelines: {
        administrator: cited(item.administrator, taxonomy),
        reviewer: cited(item.reviewer, taxonomy),
      },
      reasons: reasonsOf(item, treatment, taxonomy),
    };
  });
}

function cited(text: CleanText | null, taxonomy: Taxonomy): Citation[] {
  return text === null ? [] : citationsOf(text, taxonomy);
}
