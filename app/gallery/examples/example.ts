import type { ReactNode } from 'react';
import type { State } from '../state';

/** One component in one state. The gallery draws it, and the tests open it, from the same list. */
export type Example = {
  readonly component: string;
  readonly state: string;
  readonly given?: State;
  readonly draw: ReactNode;
};
