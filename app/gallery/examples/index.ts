import { answering } from './answering';
import { course } from './course';
import type { Example } from './example';
import { keeping } from './keeping';
import { reading } from './reading';

/** Every component in every state: drawn by the gallery, opened by the tests. */
export const examples: readonly Example[] = [...answering, ...reading, ...keeping, ...course];
