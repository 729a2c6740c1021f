/**
 * Why a file is not taken, one for each sentence a reader may be told. `unread`, `slow` and `unavailable` are
 * found by whoever opens the file; the others say what is in it.
 */
export const REFUSALS = [
  /** More bytes than a file of notes can have. */
  'too-big',
  /** No bytes at all. */
  'empty',
  /** Not UTF-8. */
  'not-text',
  /** Text, but not whole JSON: another kind of file, or one cut short. */
  'not-json',
  /** JSON, and no file of notes. */
  'foreign',
  /** A file of notes in a form this version does not know: a newer one, or a locked one. */
  'unknown-form',
  /** Records of a newer version of the course. */
  'newer',
  /** One name twice in one object: two readers would see two different files. */
  'doubled',
  /** A name that could reach the prototype of objects. */
  'forbidden-name',
  'too-deep',
  'too-many',
  /** Other numbers of notes than the file itself says. */
  'miscounted',
  /** A record under another name than its own. */
  'misnamed',
  /** One record twice. */
  'twice',
  /** Anything else that is not as it was written. */
  'damaged',
  'unread',
  'slow',
  'unavailable',
] as const;

/** Why a file is not taken. */
export type Refusal = (typeof REFUSALS)[number];
