import type { PartOutline } from '../../course/outline';
import type { Result } from '../../result';
import type { Lesson } from '../lesson/lesson';

/**
 * Makes a memory: a read that succeeds is kept and given back; one that fails is answered with what was last
 * kept for the same place, or with its own failure where nothing was.
 */
export const lastSound = <Value>() => {
  const kept = new Map<string, Value>();
  return (place: string, read: Result<Value>): Result<Value> => {
    if (read.ok) kept.set(place, read.value);
    const value = kept.get(place);
    return value === undefined ? read : { ok: true, value };
  };
};

// In a file of their own that imports types alone: Next runs a file anew when an import of it changes,
// and these would be forgotten with every saved word.
export const lastCourse = lastSound<readonly PartOutline[]>();
export const lastLesson = lastSound<Lesson>();
