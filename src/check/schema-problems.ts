import { z } from 'zod';
import { nearest, Problem } from '../errors.ts';
import type { YamlFile } from './yaml-file.ts';

/**
 * A YAML file's value by its schema, or every place that does not fit it: file, line, field, and what to do, the nearest
 * key or value where there is one.
 */
export function applySchema<Value>(
  schema: z.ZodType<Value>,
  yaml: YamlFile,
  path: string,
): { value?: Value; problems: Problem[] } {
  if (yaml.problems.length > 0) return { problems: yaml.problems };
  const parsed = schema.safeParse(yaml.value);
  if (parsed.success) return { value: parsed.data, problems: [] };
  const problems = parsed.error.issues.flatMap((issue) =>
    adviceFor(issue, schema, yaml.value).map(({ at, what, todo }) => {
      const field = at.map(String).join('.');
      return new Problem(`${path}:${yaml.lineOf(at)}${field && ` ${field}`}`, what, todo);
    }),
  );
  return { problems };
}

interface Advice {
  at: readonly PropertyKey[];
  what: string;
  todo: string;
}

function adviceFor(issue: z.core.$ZodIssue, schema: z.ZodType, value: unknown): Advice[] {
  const at = issue.path;
  const found = valueAt(value, at);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => {
        const near = nearest(key, keysAt(schema, at));
        const todo = near === undefined ? 'Take it out' : `Use "${near}"`;
        return { at: [...at, key], what: 'no key has this name here', todo };
      });
    case 'invalid_value': {
      const values = issue.values.map(String);
      const near = nearest(String(found), values);
      const todo = near === undefined ? `Use one of: ${values.join(', ')}` : `Use "${near}"`;
      return found === undefined
        ? [missing(at)]
        : [{ at, what: `${shown(found)} is not known`, todo }];
    }
    case 'invalid_type':
      if (found === undefined) return [missing(at)];
      return [
        { at, what: `${shown(found)} is no ${issue.expected}`, todo: `Give a ${issue.expected}` },
      ];
    default:
      return found === undefined
        ? [missing(at)]
        : [{ at, what: `${shown(found)} does not fit`, todo: wish(issue.message) }];
  }
}

const missing = (at: readonly PropertyKey[]): Advice => ({
  at,
  what: 'it is missing',
  todo: 'Add it',
});

/** The schema's own words for what it expects, as what to do. */
const wish = (message: string): string =>
  message.slice(0, 1).toUpperCase() + message.slice(1).replace(/\.$/, '');

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (at, key) => (typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined),
    value,
  );
}

function shown(value: unknown): string {
  const text = typeof value === 'string' ? `"${value}"` : JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

/** The keys that a schema knows at a path; `[]` where it knows no keys. */
export function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  const inner = unwrapped(schema);
  const [step, ...rest] = path;
  if (step === undefined) return inner instanceof z.ZodObject ? Object.keys(inner.shape) : [];
  if (inner instanceof z.ZodArray) return keysAt(inner.element as z.ZodType, rest);
  const next =
    inner instanceof z.ZodObject
      ? (inner.shape as Record<PropertyKey, z.ZodType>)[step]
      : undefined;
  return next ? keysAt(next, rest) : [];
}

function unwrapped(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    return unwrapped(schema.unwrap() as z.ZodType);
  }
  return schema instanceof z.ZodPipe ? unwrapped(schema.out as z.ZodType) : schema;
}
