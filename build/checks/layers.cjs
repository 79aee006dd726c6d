/**
 * Who may import whom, for dependency-cruiser. One rule a layer; `$1` covers every future area and feature.
 * The table is explained in ARCHITECTURE.md.
 */
const test = '[.](test|dom[.]test)[.]tsx?$';
const foundations =
  '^shared/(lib|i18n|text|records|documents|rich-text|tabular|days|tasks|attachments|backup|safekeeping|commands|ipc|shell|word|xml|zip|mail|forms)/';
/** Areas, lowest first: an area may use the areas before it. */
const areas = ['contacts', 'recommendations', 'programme', 'cooperation', 'meetings'];
/** What is made of all areas, lowest first; their tests may use all of it. */
const wholes = ['schema', 'office-data', 'sample-office', 'document-kinds', 'open-export'];
const rooms = [...areas, ...wholes];

const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

module.exports = {
  forbidden: [
    rule(
      'no-cycle',
      'Two files that need each other are one file, or hide a third.',
      {},
      { circular: true },
    ),
    rule('no-unresolved', 'An import must lead somewhere.', {}, { couldNotResolve: true }),
    rule(
      'shared-stands-alone',
      'shared/ knows nothing of windows, disks or screens.',
      { path: '^shared/', pathNot: test },
      { path: '^(electron|renderer|build|e2e)/' },
    ),
    rule(
      'foundations-know-no-area',
      'Foundations serve every area and know none.',
      { path: foundations, pathNot: test },
      { path: '^shared/', pathNot: foundations },
    ),
    ...rooms.map((room, index) =>
      rule(
        `${room}-looks-down`,
        `shared/${room} may use the foundations and what stands before it.`,
        { path: `^shared/${room}/`, ...(wholes.includes(room) && { pathNot: test }) },
        {
          path: '^shared/',
          pathNot: [foundations, `^shared/(${rooms.slice(0, index + 1).join('|')})/`],
        },
      ),
    ),
    rule(
      'every-room-has-its-place',
      'A folder of shared/ is a foundation, an area or made of all areas: name it above, and in ARCHITECTURE.md.',
      { path: '^shared/', pathNot: [foundations, `^shared/(${rooms.join('|')})/`] },
      {},
    ),
    rule(
      'electron-only-in-electron',
      'The electron module is imported in electron/ alone.',
      { pathNot: '^(electron|e2e)/' },
      { path: 'node_modules/electron/' },
    ),
    rule(
      'shell-is-thin',
      'electron/ uses itself and shared/.',
      { path: '^electron/', pathNot: test },
      { path: '^(renderer|build|e2e)/' },
    ),
    rule(
      'node-stays-out-of-the-window',
      'The window has no Node.',
      { path: '^(renderer|shared)/', pathNot: ['^renderer/testing/', test] },
      { dependencyTypes: ['core'] },
    ),
    rule(
      'ui-knows-no-trade',
      'renderer/ui holds buttons and tables, no word of the trade. It may word a shortcut.',
      { path: '^renderer/ui/', pathNot: test },
      {
        path: '^(renderer|shared)/',
        pathNot: [
          '^(renderer/ui|shared/(lib|i18n|text|days|rich-text))/',
          '^shared/commands/shortcut-text[.]ts$',
        ],
      },
    ),
    rule(
      'data-knows-no-screen',
      'renderer/data uses itself and shared/.',
      { path: '^renderer/data/', pathNot: test },
      { path: '^renderer/', pathNot: '^renderer/data/' },
    ),
    rule(
      'migrations-are-frozen',
      'A migration imports nothing of the program.',
      { path: '^renderer/data/migrations/', pathNot: test },
      { path: '^(renderer|shared)/', pathNot: '^renderer/data/migrations/' },
    ),
    rule(
      'platform-knows-no-screen',
      'renderer/platform uses itself and shared/.',
      { path: '^renderer/platform/', pathNot: test },
      { path: '^renderer/', pathNot: '^renderer/platform/' },
    ),
    rule(
      'workers-are-thin',
      'A worker wraps shared/, and may read the database.',
      { path: '^renderer/workers/', pathNot: test },
      { path: '^renderer/', pathNot: '^renderer/(workers|data)/' },
    ),
    rule(
      'session-is-small',
      'renderer/session uses itself and shared/.',
      { path: '^renderer/session/', pathNot: test },
      { path: '^renderer/', pathNot: '^renderer/session/' },
    ),
    rule(
      'common-knows-no-feature',
      'renderer/common holds what the screens of every area are made with beyond ui/: it uses data, platform, session, ui and shared/.',
      { path: '^renderer/common/', pathNot: test },
      { path: '^renderer/', pathNot: '^renderer/(common|data|platform|session|ui)/' },
    ),
    rule(
      'features-meet-in-public',
      'A feature uses another one through its public.ts alone.',
      { path: '^renderer/features/([^/]+)/', pathNot: test },
      {
        path: '^renderer/features/([^/]+)/',
        pathNot: ['^renderer/features/$1/', '^renderer/features/[^/]+/public[.]tsx?$'],
      },
    ),
    rule(
      'features-know-no-app',
      'The app collects features; none reaches up.',
      { path: '^renderer/features/' },
      { path: '^renderer/app/' },
    ),
    rule(
      'dexie-in-data-alone',
      'Dexie is used in renderer/data alone.',
      { path: '^renderer/', pathNot: ['^renderer/(data|testing)/', test] },
      { path: 'node_modules/dexie' },
    ),
    rule(
      'testing-only-in-tests',
      'Builders and fakes stay out of the program.',
      { path: '^renderer/', pathNot: ['^renderer/testing/', test] },
      { path: '^renderer/testing/' },
    ),
    rule(
      'safekeeping-is-plain-node',
      'electron/safekeeping keeps for both hosts of the window: nothing of Electron, window or menu.',
      { path: '^electron/(safekeeping|files)/', pathNot: test },
      { path: '^(electron/|node_modules/electron/)', pathNot: '^electron/(safekeeping|files)/' },
    ),
    rule(
      'build-and-e2e-use-shared',
      'Tools use shared/ and themselves; e2e/host and e2e/electron drive the built shell, never its sources. What the server keeps is the shell’s.',
      { path: '^(build|e2e)/', pathNot: '^build/(browser-host|trials)/' },
      // The command reads backups of every schema.
      {
        path: '^(electron|renderer)/',
        pathNot: '^renderer/data/(migrations/|restore/upgrade-backup[.]ts)',
      },
    ),
    rule(
      'browser-host-keeps-as-the-shell',
      'The browser host’s server and the trials use electron/safekeeping, nothing else of electron/.',
      { path: '^build/(browser-host|trials)/', pathNot: test },
      { path: '^(electron|renderer)/', pathNot: '^electron/safekeeping/' },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|coverage)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.cjs', '.json'],
    },
  },
};
