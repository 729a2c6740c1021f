'use client';

import { StoppedPage } from '../components/keeping/stopped-page';

/** Where a page breaks while it runs: the way out, help and the reader's words stay. */
export default function StoppedRoute({ reset }: { reset: () => void }) {
  return <StoppedPage again={reset} />;
}
