/**
 * Puts values into a message.
 * @param message text with `{name}` places
 * @param values what to put there, by name
 * @returns the finished sentence; a place without a value stays as it is
 */
export function fill(message: string, values: Readonly<Record<string, string | number>>): string {
  return message.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
