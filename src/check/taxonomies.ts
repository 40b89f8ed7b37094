import { Problem } from '../errors.ts';
import {
  bodyPartsFile,
  guidelinesFile,
  reasonsFile,
  type TaxonomyFiles,
  treatmentsFile,
} from '../schema.ts';
import { compilePattern } from '../taxonomy.ts';
import type { ArchiveFile } from './archive-file.ts';
import { applySchema } from './schema-problems.ts';
import { checkSynonyms } from './synonyms.ts';
import { readYaml } from './yaml-file.ts';

/** An archive's taxonomies by their schema, and what is wrong with them; absent where any file is not readable. */
export function checkTaxonomies(files: readonly ArchiveFile[]): {
  taxonomies?: TaxonomyFiles;
  problems: Problem[];
} {
  const problems: Problem[] = [];
  const read = <Value>(
    name: string,
    schema: Parameters<typeof applySchema<Value>>[0],
  ): Value | undefined => {
    const path = `taxonomy/${name}.yaml`;
    const file = files.find((one) => one.path === path);
    if (file?.text === undefined) {
      problems.push(new Problem(path, 'it is missing', 'Add it, as the sample archive has it'));
      return undefined;
    }
    const yaml = readYaml(file.text, path, 1, MOST_ALIASES);
    const applied = applySchema(schema, yaml, path);
    problems.push(...applied.problems);
    if (applied.value)
      problems.push(...inner(applied.value, (at) => `${path}:${yaml.lineOf(at)} ${at.join('.')}`));
    return applied.value;
  };
  const treatments = read('treatments', treatmentsFile);
  const bodyParts = read('body-parts', bodyPartsFile);
  const guidelines = read('guidelines', guidelinesFile);
  const reasons = read('reasons', reasonsFile);
  const { synonyms, problems: inSynonyms } = checkSynonyms(files);
  problems.push(...inSynonyms);
  if (!treatments || !bodyParts || !guidelines || !reasons) return { problems };
  const taxonomies = {
    treatments,
    bodyParts,
    guidelines,
    reasons,
    ...(synonyms && { synonyms }),
  };
  return { taxonomies, problems: [...problems, ...references(taxonomies)] };
}

/** Patterns that several classes share are written once; what repeats more than this is no taxonomy. */
const MOST_ALIASES = 200;

type Where = (at: (string | number)[]) => string;

interface Entry {
  slug: string;
  formerly?: string[] | undefined;
  patterns?: string[] | undefined;
  weakPatterns?: string[] | undefined;
  classes?: Entry[];
}

/** Problems inside one file: slugs that stand twice, patterns that do not compile as they are used. */
function inner(file: object, where: Where): Problem[] {
  return Object.entries(file).flatMap(([list, entries]) =>
    isEntries(entries) ? entriesProblems(entries, [list], where) : [],
  );
}

const isEntries = (value: unknown): value is Entry[] =>
  Array.isArray(value) &&
  value.every((one) => typeof one === 'object' && one !== null && 'slug' in one);

function entriesProblems(
  entries: readonly Entry[],
  at: (string | number)[],
  where: Where,
): Problem[] {
  const seen = new Set<string>();
  const present = new Set(entries.map(({ slug }) => slug));
  const left = new Set<string>();
  return entries.flatMap((entry, index) => {
    const here = [...at, index];
    const problems: Problem[] = [];
    const add = (key: string, what: string, todo: string): number =>
      problems.push(new Problem(where([...here, key]), what, todo));
    if (seen.has(entry.slug))
      add('slug', `"${entry.slug}" stands twice`, 'Give each entry its own');
    seen.add(entry.slug);
    for (const old of entry.formerly ?? []) {
      if (present.has(old))
        add('formerly', `"${old}" is in use`, 'Leave it out, or rename that entry');
      else if (left.has(old))
        add('formerly', `"${old}" leads to another entry already`, 'Keep it at one of the two');
      left.add(old);
    }
    for (const source of [...(entry.patterns ?? []), ...(entry.weakPatterns ?? [])]) {
      if (!compiles(source))
        add('patterns', `"${source}" is no pattern`, 'Mend the regular expression');
    }
    return [...problems, ...entriesProblems(entry.classes ?? [], [...here, 'classes'], where)];
  });
}

function compiles(source: string): boolean {
  try {
    compilePattern(source);
    return true;
  } catch {
    return false;
  }
}

/** Problems between entries: a successor or a treatment that does not exist, a category without a class `other`. */
function references({ treatments, guidelines, reasons }: TaxonomyFiles): Problem[] {
  const problems: Problem[] = [];
  const paths = new Set(
    treatments.categories.flatMap(({ slug, classes }) => [
      slug,
      ...classes.map((one) => `${slug}/${one.slug}`),
    ]),
  );
  for (const { slug } of treatments.categories) {
    if (!paths.has(`${slug}/other`)) {
      problems.push(
        new Problem(`taxonomy/treatments.yaml ${slug}`, 'it has no class "other"', 'Add one'),
      );
    }
  }
  const slugs = new Set(guidelines.guidelines.map(({ slug }) => slug));
  for (const { slug, replaced, partOf } of guidelines.guidelines) {
    if (partOf !== undefined && !slugs.has(partOf)) {
      problems.push(
        new Problem(
          `taxonomy/guidelines.yaml ${slug}`,
          `"${partOf}", whose part it is, is no entry`,
          'Add it, or correct the slug',
        ),
      );
    }
    if (replaced && !slugs.has(replaced.by)) {
      problems.push(
        new Problem(
          `taxonomy/guidelines.yaml ${slug}`,
          `"${replaced.by}", which replaced it, is no entry`,
          'Add it, or correct the slug',
        ),
      );
    }
  }
  for (const {
    slug,
    treatments: only = [],
    exceptTreatments = [],
    patternsFor = [],
  } of reasons.reasons) {
    const named = [...only, ...exceptTreatments, ...patternsFor.flatMap((one) => one.treatments)];
    for (const path of named.filter((one) => !paths.has(one))) {
      problems.push(
        new Problem(
          `taxonomy/reasons.yaml ${slug}`,
          `"${path}" is not in treatments.yaml`,
          'Correct it',
        ),
      );
    }
  }
  return problems;
}
