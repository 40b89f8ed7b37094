import { z } from 'zod';
import { Problem } from '../errors.ts';
import { adviceFor } from './advice.ts';
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
  const told = new Map<string, Problem>();
  for (const issue of parsed.error.issues) {
    const found = valueAt(yaml.value, issue.path);
    for (const { at, what, todo } of adviceFor(issue, found, keysAt(schema, issue.path))) {
      const field = at.map(String).join('.');
      // The first thing wrong with a field says enough: an empty one is no line of text either.
      if (told.has(field)) continue;
      const where = `${path}:${yaml.lineOf(at)}${field && ` ${field}`}`;
      told.set(field, new Problem(where, what, todo));
    }
  }
  return { problems: [...told.values()] };
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (at, key) => (typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined),
    value,
  );
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
