import { outcomes } from '../../messages/en.ts';
import type { Outcome } from '../../schema.ts';
import { element } from './element.ts';

/** Shape, word and gloss of an outcome, always the three together. */
export function outcomeElement(
  outcome: Outcome,
  gloss: string = outcomes[outcome].gloss,
): HTMLElement {
  const shape = outcome === 'partially-overturned' ? 'partly' : outcome;
  const word = element('b', {}, `${outcomes[outcome].word}:`);
  return element('span', { class: `outcome ${shape}` }, element('span', {}, word, ` ${gloss}`));
}
