import type { Helplines } from '../../course/help/helplines';
import type { Result } from '../../result';
import { helplinesShape } from '../data/helplines-shape';
import { readData } from '../data/read-data';
import { soundData } from '../lesson/course';

/** The countries, services and directories at `root`. Fails with the first fault of their file. */
export const readHelplinesAt = async (root: string): Promise<Result<Helplines>> =>
  soundData(await readData(root, 'en/helplines.json', helplinesShape));
