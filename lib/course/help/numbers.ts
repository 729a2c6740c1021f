/** A number found in words: its digits alone, and where it begins. */
export type FoundNumber = { readonly digits: string; readonly from: number };

/** Every number in a text, also where its digits are parted by a space, a dot or a hyphen. */
export const numbersIn = (text: string): readonly FoundNumber[] =>
  [...text.matchAll(/\d(?:[ .-]?\d)*/g)].map((match) => ({
    digits: match[0].replace(/\D/g, ''),
    from: match.index,
  }));

const shortestNumber = 3;

/** True where words hold what somebody could dial: three digits or more. An age is not. */
export const holdsNumber = (text: string): boolean =>
  numbersIn(text).some(({ digits }) => digits.length >= shortestNumber);

const shortestUnmistakable = 6;

/**
 * True where words hold a retired number however it is parted. A short one counts only when it stands alone,
 * and one with words in it, as `988 press 3`, as it is written.
 */
export function holdsRetired(text: string, retired: string): boolean {
  if (/[a-z]/i.test(retired)) return text.toLowerCase().includes(retired.toLowerCase());
  const wanted = retired.replace(/\D/g, '');
  return numbersIn(text).some(({ digits }) =>
    wanted.length < shortestUnmistakable ? digits === wanted : digits.includes(wanted),
  );
}
