/** Where one may go from each turn, by the turn's id. */
export type Ways = ReadonlyMap<string, readonly string[]>;

/** Every turn one can come to from `starts`, those included. Ways to turns that do not exist lead nowhere. */
export const reachableFrom = (starts: readonly string[], ways: Ways): ReadonlySet<string> => {
  const reached = new Set<string>();
  const open = starts.filter((id) => ways.has(id));
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (reached.has(id)) continue;
    reached.add(id);
    open.push(...(ways.get(id) ?? []).filter((next) => ways.has(next)));
  }
  return reached;
};

/** The same ways, walked backwards. */
export const reversed = (ways: Ways): Ways => {
  const back = new Map([...ways.keys()].map((id): [string, string[]] => [id, []]));
  for (const [id, nexts] of ways) for (const next of nexts) back.get(next)?.push(id);
  return back;
};

/** Every turn from which one can come to one of `goals`, those included. */
export const leadingTo = (goals: readonly string[], ways: Ways): ReadonlySet<string> =>
  reachableFrom(goals, reversed(ways));
