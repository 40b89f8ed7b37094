import type { z } from 'zod';
import { nearest } from '../errors.ts';

/** What is wrong with one field of a file, and what to do. */
export interface Advice {
  at: readonly PropertyKey[];
  /** Without a full stop. */
  what: string;
  todo: string;
}

/**
 * What a schema found, in the words of whoever edits the file.
 *
 * @param found the value there; `undefined` where there is none. @param keys those that the schema knows there.
 */
export function adviceFor(issue: z.core.$ZodIssue, found: unknown, keys: string[]): Advice[] {
  const at = issue.path;
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(at, key, keys));
  if (found === undefined) return [{ at, what: 'it is missing', todo: 'Add it' }];
  const say = (what: string, todo: string): Advice[] => [{ at, what, todo }];
  switch (issue.code) {
    case 'invalid_value': {
      const values = issue.values.map(String);
      const near = nearest(String(found), values);
      const todo = near === undefined ? `Use one of: ${values.join(', ')}` : `Use "${near}"`;
      return say(`${shown(found)} is not known`, todo);
    }
    case 'invalid_type':
      return [{ at, ...ofType(issue.expected, found) }];
    case 'too_small':
    case 'too_big':
      return [{ at, ...ofSize(issue, found) }];
    case 'invalid_format':
      return say(`${shown(found)} does not fit`, FORMATS[issue.format] ?? wish(issue.message));
    case 'invalid_key':
      return say(
        'its name does not fit',
        issue.issues[0] ? wish(issue.issues[0].message) : 'Correct the name',
      );
    default:
      return say(`${shown(found)} does not fit`, wish(issue.message));
  }
}

function unknownKey(at: readonly PropertyKey[], key: string, keys: string[]): Advice {
  const near = nearest(key, keys);
  const todo = near === undefined ? 'Take it out' : `Use "${near}"`;
  return { at: [...at, key], what: 'no key has this name here', todo };
}

function ofType(expected: string, found: unknown): Omit<Advice, 'at'> {
  const noun = NOUNS[expected] ?? expected;
  const what = `${shown(found)} is no ${noun}`;
  if (expected === 'string' && typeof found !== 'object')
    return { what, todo: `Put it between quotation marks: "${String(found)}"` };
  if (expected === 'array' && typeof found !== 'object')
    return { what, todo: `Put it in brackets: [${String(found)}]` };
  return { what, todo: WANTED[expected] ?? `Give a ${noun}` };
}

const NOUNS: Record<string, string> = {
  string: 'text',
  array: 'list',
  object: 'group of keys',
  record: 'group of keys',
  boolean: 'yes or no',
  int: 'whole number',
};
const WANTED: Record<string, string> = {
  string: 'Give one text',
  boolean: 'Use true or false',
  object: 'Give its keys, one a line, or between braces',
  record: 'Give its keys, one a line, or between braces',
};

function ofSize(
  issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig,
  found: unknown,
): Omit<Advice, 'at'> {
  const [limit, word] =
    issue.code === 'too_small' ? [issue.minimum, 'least'] : [issue.maximum, 'most'];
  if (typeof found === 'string' && found === '') return { what: 'it is empty', todo: 'Fill it in' };
  if (typeof found === 'string')
    return { what: `it has ${found.length} characters`, todo: `Use at ${word} ${limit}` };
  if (Array.isArray(found)) {
    const what = found.length === 0 ? 'the list is empty' : `the list has ${found.length} entries`;
    return { what, todo: `Name at ${word} ${limit}` };
  }
  const size = issue.code === 'too_small' ? 'small' : 'large';
  const than = issue.code === 'too_small' ? 'more than' : 'less than';
  const todo = issue.inclusive === false ? `Use ${than} ${limit}` : `Use at ${word} ${limit}`;
  return { what: `${shown(found)} is too ${size}`, todo };
}

/** Formats for which a schema has no words of its own. */
const FORMATS: Record<string, string> = {
  url: 'Give a whole address, as https://archive.example',
  email: 'Give an e-mail address, as archive@archive.example',
};

/** The schema's own words for what it expects, as what to do. */
function wish(message: string): string {
  if (/^Invalid|^Unrecognized/.test(message)) return 'See how the sample archive writes it';
  const plain = message.replace(/\.$/, '').replace(/^expected\b/i, 'write');
  return plain.slice(0, 1).toUpperCase() + plain.slice(1);
}

/** A value as a message repeats it. Sentences are not repeated: one that a person wrote may say what has to go. */
function shown(value: unknown): string {
  if (typeof value === 'string' && isSentence(value)) return 'the text';
  const text = typeof value === 'string' ? `"${value}"` : JSON.stringify(value);
  return text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN - 1)}…` : text;
}

const isSentence = (text: string): boolean =>
  text.includes('\n') || (text.match(/\S+/g) ?? []).length > MOST_WORDS;

const MOST_WORDS = 3;
const MOST_SHOWN = 80;
