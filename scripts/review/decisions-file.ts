import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Problem } from '../../src/errors.ts';
import { type ReviewEvent, reviewEvent } from '../../src/review/event.ts';
import { makePrivateFolder, PRIVATE_FILE, readIfThere, writeWhole } from '../files.ts';
import { privateFolder } from '../import/private-folder.ts';

const NAME = 'decisions.jsonl';
const pathOf = (content: string): string => join(privateFolder(content), NAME);

/**
 * All that people decided, in order. A last line that was cut off in the writing counts for nothing: it was never answered.
 *
 * @throws {Problem} where another line is broken; it is named by its number and its field, never quoted.
 */
export async function readEvents(content: string): Promise<ReviewEvent[]> {
  const lines = whole(await textOf(content)).split('\n');
  return lines.flatMap((line, index) => (line === '' ? [] : [eventOf(line, index + 1)]));
}

/** Adds one decision; when this is done it is on the disk. */
export async function appendEvent(content: string, event: ReviewEvent): Promise<void> {
  await makePrivateFolder(privateFolder(content));
  const text = await textOf(content);
  if (text !== whole(text)) await writeWhole(pathOf(content), whole(text), PRIVATE_FILE);
  const line = `${JSON.stringify(event)}\n`;
  await appendFile(pathOf(content), line, { mode: PRIVATE_FILE, flush: true });
}

/** The lines of a text that were written to their end. */
const whole = (text: string): string => text.slice(0, text.lastIndexOf('\n') + 1);

const textOf = (content: string): Promise<string> => readIfThere(pathOf(content));

function eventOf(line: string, number: number): ReviewEvent {
  const parsed = reviewEvent.safeParse(jsonOf(line));
  if (parsed.success) return parsed.data;
  const field = parsed.error.issues[0]?.path.join('.');
  throw new Problem(
    `${NAME}:${number}${field ? ` ${field}` : ''}`,
    'this line is no decision',
    'Restore the private folder from its backup, or take the line out and decide again',
  );
}

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
