import { Problem } from '../errors.ts';
import { splitCaseFile } from '../pipeline/front-matter.ts';
import type { ArchiveFile } from './archive-file.ts';
import { readYaml } from './yaml-file.ts';

/** Problems of the pages that a publisher writes: front matter that can't be read, or has no title. */
export function checkPages(files: readonly ArchiveFile[]): Problem[] {
  return files.flatMap(({ path, text }) => {
    if (text === undefined || !/^pages\/.+\.md$/.test(path)) return [];
    const parts = splitCaseFile(text);
    if (!parts)
      return [
        new Problem(
          `${path}:1`,
          'it has no front matter',
          'Begin it with a title, between lines of ---',
        ),
      ];
    const yaml = readYaml(parts.yaml, path, 2);
    const title: unknown =
      typeof yaml.value === 'object' && yaml.value !== null
        ? Reflect.get(yaml.value, 'title')
        : undefined;
    if (yaml.problems.length > 0 || (typeof title === 'string' && title.trim() !== ''))
      return yaml.problems;
    return [new Problem(`${path}:2 title`, 'it is missing', 'Add it')];
  });
}
