/** A heading a reader can come back to; `id` is written by the author and never changes. */
export type HeadingOutline = { readonly id: string; readonly words: string };

/** What the map and *Continue* know of a lesson: no body, only names, ids and lengths. */
export type LessonOutline = {
  readonly id: string;
  /** Place in the course, from 1. */
  readonly number: number;
  readonly title: string;
  /** Three short lines. */
  readonly summary: readonly string[];
  readonly minutes: number;
  readonly headings: readonly HeadingOutline[];
  /** Ids of everything in the lesson that takes an answer, in reading order. */
  readonly prompts: readonly string[];
};

/** A part of the course and its lessons, in order. */
export type PartOutline = {
  readonly id: string;
  readonly title: string;
  readonly why: string;
  readonly lessons: readonly LessonOutline[];
};
