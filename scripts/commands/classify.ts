import { join, resolve } from 'node:path';
import { checkCaseFile } from '../../src/check/case-file.ts';
import { composeCaseFile } from '../../src/pipeline/compose.ts';
import { readBody } from '../../src/pipeline/body.ts';
import { composeFrontMatter } from '../../src/pipeline/front-matter.ts';
import { reclassify } from '../../src/pipeline/reclassify.ts';
import type { Command } from '../command.ts';
import { type CaseFile, type LoadedArchive, loadArchive } from '../content.ts';
import { writeWhole } from '../files.ts';
import { progress } from '../progress.ts';

/** Treatment, body parts, quantity, reasons and guidelines of every case file anew, after a change of the taxonomy. */
export const command: Command = {
  name: 'classify',
  summary: 'Classifies the case files anew from their own text, after a change of the taxonomy',
  options: {
    content: { value: 'DIR', help: 'the archive (default: content)' },
    'dry-run': { help: 'tell what would change, and write nothing' },
    json: { help: 'print one object on one line as the last line' },
  },
  writes: (call) => !call.has('dry-run'),
  async run(call) {
    const content = resolve(call.value('content') ?? 'content');
    const archive = await loadArchive(content);
    const files = await archive.caseFiles();
    const bar = progress('case files', files.length);
    const total = { read: files.length, changed: 0, kept: 0, broken: 0 };
    for (const file of files) {
      const { markdown, kept, problems } = classifyFile(file, archive);
      for (const line of problems) console.error(line);
      for (const field of kept)
        console.log(`${file.path} ${field}: edited by a person, left alone`);
      total.broken += problems.length > 0 ? 1 : 0;
      total.kept += kept.length;
      if (markdown !== undefined) {
        total.changed += 1;
        if (!call.has('dry-run')) await writeWhole(join(content, file.path), markdown);
      }
      bar.step();
    }
    bar.end();
    const changed = call.has('dry-run') ? 'would change' : 'changed';
    console.log(
      `${total.read} case files read, ${total.changed} ${changed}, ${total.kept} edited fields left alone.`,
    );
    if (call.has('json')) console.log(JSON.stringify(total));
    return total.broken > 0 ? 1 : 0;
  },
};

interface Outcome {
  /** The whole file anew; absent where nothing changes. */
  markdown?: string;
  kept: string[];
  problems: string[];
}

/** A file that breaks the schema, or whose body can't be read whole, is told and left as it is. */
function classifyFile({ path, text }: CaseFile, { taxonomy }: LoadedArchive): Outcome {
  // Values that the taxonomy lacks are what a new taxonomy is run for: they are no reason to stop.
  const { checked, problems } = checkCaseFile(
    { path, text, size: text.length },
    undefined,
    undefined,
  );
  if (!checked) return { kept: [], problems: problems.map(({ message }) => message) };
  const { strays, ...body } = readBody(checked.body);
  if (strays.length > 0) return { kept: [], problems: problems.map(({ message }) => message) };
  const { data, kept } = reclassify(checked.data, body, taxonomy);
  if (composeFrontMatter(data) === composeFrontMatter(checked.data)) return { kept, problems: [] };
  return { markdown: composeCaseFile(data, body), kept, problems: [] };
}
