/** The browsers a reader may have. */
export const engineNames = ['chromium', 'firefox', 'webkit'] as const;
export type EngineName = (typeof engineNames)[number];

/** Milliseconds of work, waits not counted: in scripts, and in all, drawing included. */
export type Work = { readonly script: number; readonly all: number };

/** One tab. Only keys and the mouse change what is in it; asking reads. */
export type Tab = {
  /** Loads an address and waits until it has loaded. */
  open(address: string): Promise<void>;
  /** What an expression of JavaScript gives in the page; it must be plain data. */
  ask(expression: string): Promise<unknown>;
  /** Brings it before the others. */
  front(): Promise<void>;
  /** Clicks at a place in the window, pixels from the page's upper left corner as it is scrolled. */
  clickAt(x: number, y: number): Promise<void>;
  /** Presses the key of one character and resolves when the browser has it. */
  key(character: string): Promise<void>;
  /** Puts the cursor behind the last character of the field it is in, by key. */
  toEnd(): Promise<void>;
  /** Closes the tab as a reader does, without waiting for anything in it. */
  close(): Promise<void>;
  /** Gives the page's file field a file, as a reader does who picks it; only some drivers can. */
  chooseFile?(path: string): Promise<void>;
  /** How long the page's main thread has worked so far; only some engines know. */
  worked?(): Promise<Work>;
  /** Runs a script before the page's own, at every load from now on. */
  before(script: string): Promise<void>;
};

/** A browser that is open. */
export type Visit = {
  /** The tab it opened with. */
  readonly tab: Tab;
  newTab(): Promise<Tab>;
  /** Whether its driver can go on after `killContent`; where it cannot, the reader comes back after a quit. */
  readonly outlivesItsPages: boolean;
  /** Kills every process of the browser at once; gives when, milliseconds since 1970. */
  killAll(): number;
  /** Kills the processes that hold pages and nothing else; gives when. */
  killContent(): Promise<number>;
  /** Quits as a reader does and waits for the end. */
  quit(): Promise<void>;
  /** Limits an origin's storage to so many bytes, before anything is stored there. */
  limitStorage?(origin: string, bytes: number): Promise<void>;
};

/** One kind of browser. */
export type Engine = {
  readonly name: EngineName;
  /** Opens the browser on a profile: a folder that may hold an earlier visit's. */
  start(profile: string): Promise<Visit>;
};

/** The browser or its driver went away by itself, which says nothing about words: the cell may be tried once more. */
export class VanishedError extends Error {}

/** Whether work broke off because the browser or its driver was gone. Lost words are never an error of this kind. */
export const hasVanished = (error: unknown): boolean =>
  error instanceof VanishedError ||
  (error instanceof Error &&
    /has been closed|target closed|connection closed|disconnected/i.test(error.message));
