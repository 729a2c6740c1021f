import { useStore } from 'zustand';
import type { Look } from '../../lib/storage/look';
import { useSession } from '../notebook/session';

/** The colours the reader asked for; the page follows it. */
export const useLook = (): Look => useStore(useSession().journal.look);
