'use client';

import { type ReactNode, useState } from 'react';
import { SessionContext } from '../../components/notebook/session';
import { sessionIn } from './session-in';
import type { State } from './state';

/** Draws what is inside as a reader in this state would see it. */
export function InState({ state, children }: { state: State; children: ReactNode }) {
  const [session] = useState(() => sessionIn(state));
  return <SessionContext value={session}>{children}</SessionContext>;
}
