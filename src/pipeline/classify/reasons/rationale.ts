import { sentencesOf } from '../../sentences.ts';
import { type Cues, finds } from './reader.ts';

/**
 * A sentence of a rationale and what it does: `applied` speaks of this patient, record or request; `rule` tells what a
 * guideline says; `open` may do either.
 */
export interface Sentence {
  text: string;
  role: 'applied' | 'rule' | 'open';
}

/** The sentences of a rationale's paragraphs with their roles. What stands between quotation marks is a rule. */
export function readRationale(paragraphs: readonly string[], cues: Cues): Sentence[] {
  return paragraphs.flatMap((paragraph) => {
    let quoted = false;
    return sentencesOf(paragraph).map((text) => {
      const role = roleOf(text, quoted, cues);
      // a quotation that nobody closed must not hide the rest: what speaks of the patient ends it
      quoted = role === 'applied' ? opensQuote(text) : quoted !== opensQuote(text);
      return { text, role };
    });
  });
}

/** Whether a rationale has sentences and none of them speaks of this patient, or may do so. */
export function appliesNothing(sentences: readonly Sentence[]): boolean {
  return (
    sentences.length > 1 &&
    sentences.every(({ role, text }) => role === 'rule' || VERDICT.test(text))
  );
}

function roleOf(text: string, quoted: boolean, cues: Cues): Sentence['role'] {
  if (finds(cues.always, text)) return 'rule';
  if (finds(cues.applied, text)) return 'applied';
  return quoted || finds(cues.rule, text) ? 'rule' : 'open';
}

function opensQuote(text: string): boolean {
  const straight = (text.match(/"/g) ?? []).length % 2 === 1;
  const curved = (text.match(/“/g) ?? []).length > (text.match(/”/g) ?? []).length;
  return straight || curved;
}

const VERDICT =
  /^(?:as such|therefore|thus|hence|accordingly|consequently|based on|the request|this request)\b[^.;]*\bmedically (?:necessary|appropriate)\b/i;
