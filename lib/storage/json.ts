/** Reads JSON. What is not JSON comes back as the text itself, for the next parser to refuse and leave alone. */
export function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
