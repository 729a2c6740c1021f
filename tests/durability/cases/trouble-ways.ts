/** What a browser may do to a page that asks for storage, as a script that runs before the page's own. */
export type Trouble = {
  readonly name: string;
  readonly script: string;
  /** Whether words can be kept all the same. */
  readonly mayKeep?: true;
  /** Bytes of storage; only some engines can be told so. */
  readonly quota?: number;
};

/** Sees the file a reader is given, without a download: nothing is written outside the profile. */
export const seeFile = `
  const make = URL.createObjectURL.bind(URL);
  URL.createObjectURL = (blob) => { blob.text().then((text) => { globalThis.givenFile = text; }); return make(blob); };
  HTMLAnchorElement.prototype.click = () => {};
`;

const refused = "throw new DOMException('The operation is insecure.', 'SecurityError')";

/** Lets a request to open go astray: a database that is never made, with its events as given. */
const astray = (events: string): string => `
  const open = IDBFactory.prototype.open;
  IDBFactory.prototype.open = function () {
    const request = open.call(this, 'astray');
    ${events}
    return request;
  };
`;

/** Every trouble of one page. */
export const troubles: readonly Trouble[] = [
  { name: 'quota of one byte', script: '', quota: 1 },
  {
    name: 'localStorage throws',
    mayKeep: true,
    script: `Object.defineProperty(globalThis, 'localStorage', { get() { ${refused}; } });`,
  },
  { name: 'open throws', script: `IDBFactory.prototype.open = () => { ${refused}; };` },
  {
    name: 'open errors',
    script: astray(`request.addEventListener('upgradeneeded', (event) => {
      event.stopImmediatePropagation();
      request.transaction.abort();
    });`),
  },
  {
    name: 'open hangs 4 s',
    script: astray(`for (const name of ['success', 'error', 'upgradeneeded', 'blocked'])
      request.addEventListener(name, (event) => event.stopImmediatePropagation());`),
  },
];
