import type { Outcome, Reason } from '../../../schema.ts';
import type { Reader, ReasonReader } from './reader.ts';

/** What is looked for to find one reason in the rationale of one item. */
export interface Watch {
  reason: Reason;
  patterns: RegExp[];
  /** Looked for in what the guideline says, where nothing else is a reason. */
  rules: RegExp[];
  except: RegExp[];
}

/** The reasons that can explain this outcome of this treatment, each with its patterns for it. */
export function watchesFor({ reasons }: Reader, treatment: string, outcome: Outcome): Watch[] {
  return reasons
    .filter(
      ({ reason }) =>
        canExplain(reason, outcome) && !covers(reason.exceptTreatments ?? [], treatment),
    )
    .map((reader) => watchFor(reader, treatment))
    .filter(({ patterns, rules }) => patterns.length + rules.length > 0);
}

function watchFor(reader: ReasonReader, treatment: string): Watch {
  const { reason } = reader;
  const special = reader.patternsFor
    .filter(({ treatments }) => covers(treatments, treatment))
    .flatMap((own) => own.patterns);
  const general = reason.treatments === undefined || covers(reason.treatments, treatment);
  return {
    reason,
    patterns: general ? [...reader.patterns, ...special] : special,
    rules: general ? reader.rulePatterns : [],
    except: reader.exceptPatterns,
  };
}

function canExplain({ explains }: Reason, outcome: Outcome): boolean {
  return explains === 'either' || explains === outcome || outcome === 'partially-overturned';
}

/** Whether a list of categories and classes holds a treatment. */
function covers(paths: readonly string[], treatment: string): boolean {
  const [category] = treatment.split('/');
  return paths.some((path) => path === treatment || path === category);
}
