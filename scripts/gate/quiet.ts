import { Problem } from '../../src/errors.ts';
import { findByGrammar } from '../../src/gate/grammars.ts';
import { watchOf } from './leaks/watch.ts';

/**
 * Problems as they may be told: messages name files of the site, and a file's name may itself be what has to stay private.
 * Such a place is not named.
 */
export async function quieted(problems: readonly Problem[], content: string): Promise<Problem[]> {
  if (problems.length === 0) return [];
  const { lookout, emails } = await watchOf(content);
  const told = problems.map((problem) => {
    const own = /(?:^|\s)(?:cases|letters)\/([^/\s.:]+)/.exec(problem.where)?.[1];
    const isPrivate = (text: string): boolean =>
      lookout.find(text, own).length > 0 ||
      text.split(/[/\s:.]+/).some((part) => lookout.knows(part)) ||
      findByGrammar(text, { days: new Set(), emails }).length > 0;
    const where = isPrivate(problem.where) ? UNNAMED : problem.where;
    const what = isPrivate(problem.what) ? UNTOLD : problem.what;
    return new Problem(where, what, problem.todo);
  });
  return [...new Map(told.map((problem) => [problem.message, problem])).values()];
}

const UNNAMED = 'a file or folder whose name may not be told';
const UNTOLD = 'it has a fault that may not be told';
