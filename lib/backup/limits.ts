/** The form that is written, and the only one that is read. A locked form will have a number of its own. */
export const FORM = 1;

/** Bytes a file may have. */
export const MOST_BYTES = 10_000_000;

/** Records, answers set aside and unreadable rows a file may have, of each. */
export const MOST_ENTRIES = 20_000;
