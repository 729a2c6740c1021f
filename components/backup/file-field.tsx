'use client';

import { type RefObject, useEffect, useId } from 'react';
import words from '../../content/en/messages/backup.json';

type FileFieldProps = {
  field: RefObject<HTMLInputElement | null>;
  onFile: (file: File) => void;
};

/** The browser’s own field for a file, large enough to drop one on. */
export function FileField({ field, onFile }: FileFieldProps) {
  const id = useId();
  const take = (input: HTMLInputElement) => {
    const file = input.files?.[0];
    // Emptied, so that the same file can be chosen again.
    input.value = '';
    if (file) onFile(file);
  };
  // A file may have been chosen before the script arrived.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what was there at the beginning
  useEffect(() => {
    if (field.current?.files?.length) take(field.current);
  }, []);
  return (
    <p className="mt-4">
      <label htmlFor={id} className="mb-2 block font-semibold">
        {words.choose}
      </label>
      <input
        ref={field}
        id={id}
        type="file"
        accept=".json,application/json"
        autoComplete="off"
        className="block min-h-11 w-full cursor-pointer rounded-[.9rem] border-[1.5px] border-dashed border-edge bg-raised p-4 text-[.92rem] text-soft file:mr-4 file:min-h-11 file:cursor-pointer file:rounded-full file:border-[1.5px] file:border-solid file:border-pine file:bg-transparent file:px-[1.15rem] file:font-semibold file:text-pine"
        onChange={({ target }) => take(target)}
      />
    </p>
  );
}
