import { type CaseData, caseFile } from '../schema.ts';

/**
 * What a machine made of a case, with the fields that a person changed by hand (`edited`, as `determinations.0.treatment`) left as
 * they are. A field that the new case has no place for (a determination fewer) is dropped, and so is its mention.
 *
 * @param existing the case as it stands. @param fresh the case as it was made anew.
 */
export function keepEdited(existing: CaseData, fresh: CaseData): CaseData {
  const { edited: paths = [] } = existing;
  if (paths.length === 0) return fresh;
  const kept: CaseData = structuredClone(fresh);
  const edited = paths.filter((path) => setField(kept, path, getField(existing, path)));
  const parsed = caseFile.safeParse(edited.length > 0 ? { ...kept, edited } : kept);
  return parsed.success ? parsed.data : fresh;
}

/** The value at a path of keys and indexes joined by dots, or `undefined`. */
function getField(data: CaseData, path: string): unknown {
  return path.split('.').reduce<unknown>((value, key) => child(value, key), data);
}

/** Sets the value at a path, or takes it away where it is `undefined`. @returns whether there is such a place. */
function setField(data: CaseData, path: string, value: unknown): boolean {
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  const parent = keys.reduce<unknown>((at, key) => child(at, key), data);
  if (typeof parent !== 'object' || parent === null || UNSAFE.has(last)) return false;
  if (Array.isArray(parent) && !(last in parent)) return false;
  if (value === undefined) Reflect.deleteProperty(parent, last);
  else Reflect.set(parent, last, value);
  return true;
}

// Keys that would reach past the value itself.
const UNSAFE = new Set(['__proto__', 'constructor', 'prototype']);

function child(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
  return Reflect.get(value, key);
}
