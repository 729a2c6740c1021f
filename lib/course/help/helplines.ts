/** A number or address that reaches a service. `date` says when it was seen, where that is not the service's own date. */
export type HelpWay = {
  readonly by: 'phone' | 'text' | 'whatsapp' | 'textphone' | 'callback' | 'email';
  readonly to: string;
  readonly words: string | null;
  readonly date: string | null;
};

/** The public page a number was seen on; `date` is as `seenOn` reads it. */
export type HelpSource = { readonly url: string; readonly date: string };

/** What a service is for. */
export type HelpType = 'relationship-abuse' | 'sexual-violence' | 'crisis-suicide' | 'child-youth';

/** A service as it was written down, seen on a public page (`verified`) or not. Only `lib/course/help/shown.ts` decides what shows. */
export type HelpService = {
  readonly id: string;
  readonly name: string;
  readonly verified: boolean;
  readonly types: readonly HelpType[];
  /** What it is limited to; each has its words in `region`, `for` or `hours`. */
  readonly limits: readonly ('region' | 'group' | 'hours')[];
  readonly region: string | null;
  /** Whom it is for; null for anyone. */
  readonly for: string | null;
  /** Who else may turn to it. */
  readonly welcome: string | null;
  readonly hours: string | null;
  readonly ways: readonly HelpWay[];
  readonly chat: string | null;
  readonly cost: string | null;
  readonly website: string | null;
  /** Codes of two letters. */
  readonly languages: readonly string[];
  readonly otherLanguages: readonly string[];
  readonly trace: string | null;
  readonly note: string | null;
  readonly source: HelpSource | null;
  /** A day, `2026-11-22`. */
  readonly lastChecked: string | null;
};

/** The numbers to call in danger, confirmed or not. */
export type HelpEmergency = {
  readonly verified: boolean;
  readonly numbers: readonly string[];
  readonly text: string | null;
  readonly note: string | null;
  readonly source: HelpSource | null;
  readonly lastChecked: string | null;
};

/** A country, its emergency numbers and its services. */
export type HelpCountry = {
  /** Two capital letters. */
  readonly code: string;
  readonly name: string;
  readonly alsoNamed: readonly string[];
  readonly note: string | null;
  readonly emergency: HelpEmergency;
  readonly services: readonly HelpService[];
};

/** A list of services in many countries, kept by others. */
export type HelpDirectory = {
  readonly id: string;
  readonly name: string;
  readonly url: string;
  readonly for: string;
  /** Where it helps, if not everywhere. */
  readonly region: string | null;
};

/** Everything the help page is made of. */
export type Helplines = {
  /** The number reserved in the European Union, and where it was seen to work. */
  readonly euNumber: { readonly number: string; readonly confirmedIn: readonly string[] };
  readonly directories: readonly HelpDirectory[];
  readonly countries: readonly HelpCountry[];
  /** Numbers that once helped and may never show again. */
  readonly retired: readonly { readonly number: string; readonly where: string }[];
};
