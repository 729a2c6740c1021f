/**
 * Hands the reader a text file through the browser's own download. Works with no storage at all.
 * @param text what to put in it
 * @param now milliseconds since 1970, for the date in the neutral name
 */
export function saveFile(text: string, now: number): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/markdown;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `notes-${new Date(now).toISOString().slice(0, 10)}.md`;
  link.click();
  // The browser reads the address after the click: letting go at once would cancel it.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
