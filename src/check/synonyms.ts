import { Problem } from '../errors.ts';
import { type SynonymsFile, synonymsFile } from '../schema.ts';
import { formWords } from '../search/synonyms/synonym-index.ts';
import type { ArchiveFile } from './archive-file.ts';
import { applySchema } from './schema-problems.ts';
import { readYaml } from './yaml-file.ts';

const PATH = 'taxonomy/synonyms.yaml';

/** An archive's synonyms by their schema, and what is wrong with them. An archive may do without the file: then none are. */
export function checkSynonyms(files: readonly ArchiveFile[]): {
  synonyms?: SynonymsFile;
  problems: Problem[];
} {
  const text = files.find(({ path }) => path === PATH)?.text;
  if (text === undefined) return { problems: [] };
  const yaml = readYaml(text, PATH);
  const { value, problems } = applySchema(synonymsFile, yaml, PATH);
  if (!value) return { problems };
  const { spellings: _, ...lists } = value;
  const inLists = Object.entries(lists).flatMap(([list, groups]) =>
    listProblems(groups, (index) => `${PATH}:${yaml.lineOf([list, index])} ${list}.${index}`),
  );
  return { synonyms: value, problems: [...problems, ...inLists] };
}

type Group = SynonymsFile['drugs'][number];

/** Forms without a word, forms that stand twice in a group, forms that search two groups of a list. */
function listProblems(groups: readonly Group[], where: (index: number) => string): Problem[] {
  const owners = new Map<string, Group>();
  return groups.flatMap((group, index) => {
    const add = (what: string, todo: string): Problem => new Problem(where(index), what, todo);
    const seen = new Set<string>();
    const typed = new Set([...group.same, ...(group.slips ?? [])]);
    return [...typed, ...(group.also ?? [])].flatMap((form) => {
      const key = formWords(form).join(' ');
      if (key === '') return [add(`"${form}" holds no word`, 'Take it out')];
      if (seen.has(key)) return [add(`"${form}" stands twice`, 'Keep one')];
      seen.add(key);
      const owner = owners.get(key);
      if (!typed.has(form) || (owner?.ambiguous && group.ambiguous)) return [];
      owners.set(key, owner ?? group);
      return owner
        ? [
            add(
              `"${form}" searches another group of this list already`,
              'Move it to "also" in one of the two, or mark both "ambiguous: true"',
            ),
          ]
        : [];
    });
  });
}
