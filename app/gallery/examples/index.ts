import { answering } from './answering';
import { backup } from './backup';
import { course } from './course';
import { lookingBack } from './looking-back';
import type { Example } from './example';
import { keeping } from './keeping';
import { ownWords } from './own-words';
import { reading } from './reading';
import { storing } from './storing';

/** Every component in every state: drawn by the gallery, opened by the tests. */
export const examples: readonly Example[] = [
  ...answering,
  ...lookingBack,
  ...ownWords,
  ...reading,
  ...keeping,
  ...storing,
  ...backup,
  ...course,
];
