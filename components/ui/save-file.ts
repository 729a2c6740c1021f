const types = { md: 'text/markdown;charset=utf-8', json: 'application/json' } as const;

/**
 * Hands the reader a text file through the browser's own download. Works with no storage at all.
 * @param text what to put in it
 * @param now milliseconds since 1970, for the date in the neutral name
 * @param form for people to read (`md`), or to bring in again (`json`)
 * @returns the file's name
 */
export function saveFile(text: string, now: number, form: keyof typeof types = 'md'): string {
  const address = URL.createObjectURL(new Blob([text], { type: types[form] }));
  const link = document.createElement('a');
  link.href = address;
  const name = `notes-${new Date(now).toISOString().slice(0, 10)}.${form}`;
  link.download = name;
  link.click();
  // The browser reads the address after the click: letting go at once would cancel it.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
  return name;
}
