const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Whether there is a letter or a digit to look for. */
export const isWanted = (typed: string): boolean => plain(typed) !== '';

/** True where one of the names has a word that begins with what was typed. Accents and capitals do not matter. */
export function isNamed(names: readonly string[], typed: string): boolean {
  const wanted = plain(typed).replace(/^the /, '');
  const joined = wanted.replaceAll(' ', '');
  return names.some((name) => {
    const called = ` ${plain(name)}`;
    return called.includes(` ${wanted}`) || called.trim() === joined;
  });
}
