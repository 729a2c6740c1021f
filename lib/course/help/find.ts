const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** True where one of the names has a word that begins with what was typed. Accents and capitals do not matter. */
export function isNamed(names: readonly string[], typed: string): boolean {
  const wanted = plain(typed);
  return names.some((name) => ` ${plain(name)}`.includes(` ${wanted}`));
}
