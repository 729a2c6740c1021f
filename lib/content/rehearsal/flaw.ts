/** Something wrong with a rehearsal, and the path of the part it is wrong with. */
export type Flaw = { readonly path: readonly PropertyKey[]; readonly message: string };

/** One flaw where `wrong` holds, none elsewhere. */
export const flawIf = (
  wrong: boolean,
  path: readonly PropertyKey[],
  message: string,
): readonly Flaw[] => (wrong ? [{ path, message }] : []);
