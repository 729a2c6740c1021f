/**
 * Which folder may import which. A file imports from a lower rank or from its own folder; every rule below
 * says why in its comment, which dependency-cruiser prints beside the import it refuses.
 */

const test = '\\.(unit|dom|browser)\\.test\\.tsx?$';

/** Lowest first. */
const ranks = [
  ['lib/result'],
  ['lib/course', 'lib/safety', 'lib/lock'],
  ['lib/notebook', 'lib/storage'],
  ['lib/journal', 'lib/backup'],
];

/**
 * Inside components, lowest first; every other folder there stands above these. A prompt shows where words
 * are kept, keeping reads the notebook, and all are made of ui.
 */
const componentRanks = [['ui'], ['notebook', 'figures'], ['keeping'], ['prompts']];

/** @param {string} folder as a pattern for a file `x.ts` or anything inside `x/` */
const at = (folder) => `^${folder}(\\.ts$|/)`;

const libraryRanks = ranks.flatMap((folders, rank) =>
  folders.map((folder) => ({
    name: `${folder.replace('/', '-')}-looks-down`,
    severity: 'error',
    comment:
      `${folder} imports from lower ranks and from itself only, so that it can be read and tested without ` +
      'what stands on it. Pass what it needs as an argument, or move the shared part to a lower rank.',
    from: { path: at(folder), pathNot: test },
    to: {
      path: [
        ...ranks
          .slice(rank)
          .flat()
          .filter((other) => other !== folder)
          .map(at),
        '^components/',
        '^app/',
        '^tests/',
      ],
    },
  })),
);

/**
 * @param {string} name
 * @param {string} comment why, and what to do instead
 * @param {{ path: string | string[], pathNot?: string | string[] }} from
 * @param {{ path?: string | string[], pathNot?: string | string[], circular?: boolean, couldNotResolve?: boolean }} to
 */
const never = (name, comment, from, to) => ({ name, severity: 'error', comment, from, to });

/** @param {number} rank among components */
const componentsBelow = (rank) =>
  componentRanks
    .slice(0, rank)
    .flat()
    .map((folder) => `^components/${folder}/`);

const named = [
  never(
    'storage-knows-no-notebook',
    'The disk holds unknown values and the parser in lib/notebook gives them meaning. Return `unknown` from lib/storage and let lib/journal bring the two together.',
    { path: at('lib/storage'), pathNot: test },
    { path: at('lib/notebook') },
  ),
  never(
    'notebook-knows-no-saving',
    'The store does not know that it is saved, so that it works when saving does not. Let lib/journal subscribe to it.',
    { path: at('lib/notebook'), pathNot: test },
    { path: [at('lib/storage'), at('lib/journal'), at('lib/lock')] },
  ),
  never(
    'leaving-stands-alone',
    'Leaving quickly works when all else is broken, so it imports nothing of the course. Take what it needs as an argument.',
    { path: at('lib/safety'), pathNot: test },
    { path: ['^lib/(?!safety|result)', '^components/', '^app/', '^content/', '^node_modules/'] },
  ),
  never(
    'library-without-react',
    'lib is plain code that any front end could use. Put the hook or component in components/, and use zustand/vanilla for a store.',
    { path: '^lib/(?!content/|build/)', pathNot: test },
    {
      path: [
        '^node_modules/(react|react-dom|next)/',
        '^node_modules/zustand/(esm/)?(index|react)\\.',
      ],
    },
  ),
  never(
    'one-door-to-the-disk',
    'Only lib/storage opens a database, so that one place can promise what is kept and erase it. Use its functions.',
    { path: '^(app|components|lib)/', pathNot: ['^lib/storage/', test] },
    { path: '^node_modules/idb/' },
  ),
  never(
    'content-stays-on-the-server',
    'lib/content reads files and evaluates lessons, which must never reach a browser. Read in app/ and hand the component plain props.',
    { path: '^(components|lib/(?!content/|build/))', pathNot: test },
    { path: '^lib/content/' },
  ),
  never(
    'content-knows-no-notebook',
    'Words are read at build time, when there is no reader. Import only lib/result and lib/course here.',
    { path: '^lib/content/', pathNot: test },
    { path: ['^lib/(?!content/|course/|result\\.ts$)', '^components/', '^app/'] },
  ),
  never(
    'build-tools-stay-outside',
    'lib/build makes and serves the site and is no part of it. Move what the site needs to a folder of its rank.',
    { path: '^(app|components|lib/(?!build/))', pathNot: test },
    { path: '^lib/build/' },
  ),
  ...componentRanks.flatMap((folders, rank) =>
    folders.map((folder) =>
      never(
        `components-${folder}-looks-down`,
        `components/${folder} is what other components are made of. Pass the special part in as children or props.`,
        { path: `^components/${folder}/`, pathNot: test },
        { path: '^components/', pathNot: componentsBelow(rank).concat(`^components/${folder}/`) },
      ),
    ),
  ),
  never(
    'components-stand-alone',
    'A component folder imports itself and the shared folders below it, so that each can be tested and replaced alone. Move the shared part to components/ui, or share state through the notebook.',
    {
      path: '^components/([^/]+)/',
      pathNot: [test, ...componentsBelow(componentRanks.length)],
    },
    {
      path: '^components/',
      pathNot: ['^components/$1/', ...componentsBelow(componentRanks.length)],
    },
  ),
  never(
    'nothing-looks-up-at-routes',
    'app composes what the other folders offer. Move the shared part down to components/ or lib/.',
    { path: '^(components|lib)/', pathNot: test },
    { path: '^app/' },
  ),
  never(
    'no-code-from-tests',
    'What readers run never imports a test or its helpers. Move the shared part to the folder it belongs to.',
    { path: '^(app|components|lib)/', pathNot: test },
    { path: ['^tests/', test] },
  ),
  never(
    'no-circles',
    'Two files that import each other are one idea or three. Join them, or move the part they share to a third file.',
    { path: '^(app|components|lib)/' },
    { circular: true },
  ),
  never(
    'every-import-exists',
    'This import leads nowhere, so no rule can judge it. Correct its path, or add the package.',
    { path: '^(app|components|lib)/', pathNot: test },
    // These are names of types only, from `@types`; nothing of them is left to run.
    { couldNotResolve: true, pathNot: '^(mdast|hast|unist|estree)$' },
  ),
];

/** The configuration that dependency-cruiser reads. */
export default {
  forbidden: [...libraryRanks, ...named],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\.(css|woff2)$' },
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
    cache: { folder: '.cache/dependency-cruiser', strategy: 'content' },
  },
};
