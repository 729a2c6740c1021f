'use client';

import words from '../../content/en/messages/backup.json';
import type { LessonOrder } from '../../lib/backup/markdown';
import { useKeeping } from '../notebook/use-notebook';
import { BringIn } from './bring-in';
import { SaveCopy } from './save-copy';
import { useSaving } from './use-saving';

const where = { unasked: words.inMemory, none: words.inMemory, tab: words.inTab, device: '' };

/**
 * A copy of everything, to save and to bring in. Works wherever notes are kept, and where they are not.
 * @param lessons the lessons in the order of the course, with the ids of what each asks
 */
export function Backup({ lessons }: { lessons: readonly LessonOrder[] }) {
  const mode = useKeeping((status) => status.mode);
  const ready = useKeeping(({ phase }) => phase === 'ready');
  const saving = useSaving(lessons);
  const said = ready ? where[mode] : '';
  return (
    <section aria-labelledby="copy" className="prose needs-script print:hidden">
      <h2 id="copy">{words.title}</h2>
      <p>{words.lede}</p>
      {said !== '' && <p>{said}</p>}
      <SaveCopy
        said={saving.said}
        onCopy={() => void saving.saveCopy()}
        onText={() => void saving.saveText()}
      />
      <BringIn />
    </section>
  );
}
