/** Names that stand together under the letters they begin with. */
export type LetterGroup<Item> = {
  readonly from: string;
  readonly to: string;
  readonly items: readonly Item[];
};

const letterOf = ({ name }: { readonly name: string }) => name.charAt(0).toUpperCase();

/**
 * Parts a list in groups of whole letters, so that a letter is never torn.
 * @param items in alphabetical order
 * @param size a group closes once it holds so many; a last one of less than half joins the group before it
 */
export function inLetterGroups<Item extends { readonly name: string }>(
  items: readonly Item[],
  size: number,
): readonly LetterGroup<Item>[] {
  const groups: Item[][] = [];
  for (const item of items) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    const closed =
      !group || !before || (group.length >= size && letterOf(before) !== letterOf(item));
    if (closed) groups.push([item]);
    else group.push(item);
  }
  const last = groups.at(-1);
  if (last && groups.length > 1 && last.length < size / 2) {
    groups.pop();
    groups.at(-1)?.push(...last);
  }
  return groups.flatMap((group) => {
    const [first] = group;
    const end = group.at(-1);
    return first && end ? [{ from: letterOf(first), to: letterOf(end), items: group }] : [];
  });
}
