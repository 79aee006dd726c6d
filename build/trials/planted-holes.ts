import type { Hole } from './hole.ts';
import { OFFICE_HOLES } from './office-holes.ts';

const preference = (name: string, wrong: boolean) => ({
  file: 'electron/window/secure-preferences.ts',
  find: `  ${name}: ${String(!wrong)},`,
  put: `  ${name}: ${String(wrong)},`,
});
const start = (test: string, code: string): Hole => ({
  test,
  file: 'electron/main.ts',
  find: 'closeNetwork(app);',
  put: `closeNetwork(app);\n${code}`,
});
const leaves = (find: string, put: string, file = 'build/browser-host/leave-office.ts'): Hole => ({
  test: 'nothing leaves',
  ...{ file, find, put },
});
const switches = 'shared/shell/closed-network.ts';
const guards = 'electron/security/guard-contents.ts';
const session = 'electron/security/guard-session.ts';
const sender = 'electron/ipc/trusted-sender.ts';
const fuses = 'build/package/fuses.ts';

const sameUser = (test: string, find: string, put: string): Hole => ({
  ...{ test, find, put, file: 'build/browser-host/same-user.ts' },
  tests: 'build/browser-host/same-user.test.ts',
});
const ofServer = (test: string, find: string, put: string): Hole => ({
  ...{ test, find, put, file: 'build/browser-host/serve-office.ts' },
  tests: 'build/browser-host/serve-office.test.ts',
});
const ofMark = (test: string, find: string, put: string): Hole => ({
  ...{ test, find, put, file: 'build/browser-host/running-mark.ts' },
  tests: 'build/browser-host/running-mark.test.ts',
});
const ofChallenge = (test: string, find: string, put: string): Hole => ({
  ...{ test, find, put, file: 'build/browser-host/challenge.ts' },
  tests: 'build/browser-host/challenge.test.ts',
});

/** What the browser host's server and start hold to (decision 0037). */
const BROWSER_HOST_HOLES: readonly Hole[] = [
  sameUser(
    'takes an address with its port',
    'withoutMapping(local) === theirs',
    'withoutMapping(local)?.slice(-5) === theirs.slice(-5)',
  ),
  sameUser('takes an address with its port', 'withoutMapping(remote) === ours', "remote !== ''"),
  sameUser(
    'knows an address of IPv4',
    'end?.startsWith(MAPPED) ? end.slice(MAPPED.length) : end',
    "end?.replace(MAPPED, '')",
  ),
  sameUser('trusts no connection in state', '      state === ESTABLISHED &&\n', ''),
  sameUser('trusts no connection that no program holds', "      inode !== '0' &&\n", ''),
  sameUser(
    'does not trust a connection that was broken off',
    "  const lines = tables().split('\\n');",
    "  void socket.remoteAddress;\n  const lines = tables().split('\\n');",
  ),
  ofServer(
    "gives another user's program nothing",
    'if (!hers.has(request.socket)) {',
    'if (!hers.has(request.socket) && url.startsWith(CALL_PATH)) {',
  ),
  ofServer(
    'tells nobody who it is',
    'contentPolicy({ styleHashes: manifest.styleHashes }));',
    "contentPolicy({ styleHashes: manifest.styleHashes }));\n  headers['x-office-instance'] = mark?.secret ?? '';",
  ),
  ofServer(
    'answers a WebSocket',
    "if (/\\bwebsocket\\b/i.test(request.headers.upgrade ?? '')) {",
    'if (url === CALL_PATH) {',
  ),
  ofMark('can be read by her alone', "{ mode: OWN_FILE, flag: 'wx' }", "{ flag: 'wx' }"),
  ofMark(
    'does not follow a link',
    "  rmSync(file, { force: true });\n  writeFileSync(file, JSON.stringify(mark), { mode: OWN_FILE, flag: 'wx' });",
    '  writeFileSync(file, JSON.stringify(mark), { mode: OWN_FILE });',
  ),
  ofMark(
    'does not follow a link',
    'constants.O_RDONLY | constants.O_NOFOLLOW',
    'constants.O_RDONLY',
  ),
  ofMark('is none where others may have', '(mode & 0o077) !== 0', '(mode & 0o007) !== 0'),
  ofMark('holds for its question', '[nonce, port, pid, hasWindow]', '[nonce, pid, hasWindow]'),
  ofMark('holds for its question', '[nonce, port, pid, hasWindow]', '[port, pid, hasWindow]'),
  ofChallenge(
    'is not answered by one with another secret',
    '      answer.headers[PROOF_HEADER] === proofOf(mark, { nonce, port, hasWindow }) &&\n',
    "      answer.headers[PROOF_HEADER] !== '' &&\n",
  ),
  ofChallenge('is not answered to a page', 'isOfPage ||', "method === '' ||"),
  {
    test: 'takes away what could answer',
    tests: 'build/browser-host/ready-profile.test.ts',
    file: 'build/browser-host/ready-profile.ts',
    find: "['Service Worker', ",
    put: '[',
  },
  {
    test: 'with whatever it may have heard',
    tests: 'build/start/run-browser-host.test.ts',
    file: 'build/start/run-browser-host.ts',
    find: '  if (running === undefined) {',
    put: '  if (running === undefined && mark !== undefined) {\n    await openWindow?.(origin, { plainGraphics: false });\n  }\n  if (running === undefined) {',
  },
];

/** At least one hole for every item of Electron's checklist and for every fuse. */
export const HOLES: readonly Hole[] = [
  {
    test: '1. ',
    file: 'electron/security/our-page.ts',
    find: "    parsed.username === '' &&\n    parsed.password === ''",
    put: '    true',
  },
  {
    test: '1. ',
    file: session,
    find: "  return developerTools && url.startsWith('devtools:');",
    put: "  return developerTools || url.startsWith('http:');",
  },
  {
    test: '1. ',
    file: session,
    find: '    if (!allowed) onRefused(`request',
    put: '    if (allowed) onRefused(`request',
  },
  { test: '2. ', ...preference('nodeIntegration', true) },
  { test: '2. ', ...preference('nodeIntegrationInWorker', true) },
  { test: '2. ', ...preference('nodeIntegrationInSubFrames', true) },
  { test: '3. ', ...preference('contextIsolation', false) },
  { test: '4. ', ...preference('sandbox', false) },
  { test: '4. ', file: 'electron/main.ts', find: 'app.enableSandbox();', put: '' },
  {
    test: '5. ',
    file: session,
    find: "  'persistent-storage',\n",
    put: "  'persistent-storage',\n  'media',\n",
  },
  {
    test: '5. ',
    file: session,
    find: 'return ALLOWED_PERMISSIONS.has(permission) && isOurPage(origin);',
    put: "return ALLOWED_PERMISSIONS.has(permission) && origin !== '';",
  },
  {
    test: '5. ',
    file: session,
    find: 'session.setDevicePermissionHandler(() => false);',
    put: '',
  },
  {
    test: '5. ',
    file: session,
    find: '[contents.getURL(), details.requestingUrl]',
    put: '[contents.getURL()]',
  },
  {
    test: '5. ',
    file: 'electron/window/secure-preferences.ts',
    find: '  enableWebSQL: false,',
    put: "  enableWebSQL: false,\n  partition: 'persist:other',",
  },
  { test: '6. ', ...preference('webSecurity', false) },
  {
    test: '7. ',
    file: 'shared/shell/content-policy.ts',
    find: '"script-src \'self\'",',
    put: "\"script-src 'self' 'unsafe-eval'\",",
  },
  {
    test: '7. ',
    file: 'electron/app-protocol/answer-request.ts',
    find: '        ...headers,\n        ',
    put: '',
  },
  {
    test: '7. ',
    file: 'electron/app-protocol/answer-request.ts',
    find: '        ...headers,\n        ',
    put: "        ...(found.cache === 'immutable' ? {} : headers),\n        ",
  },
  { test: '8. ', ...preference('allowRunningInsecureContent', true) },
  { test: '9. ', ...preference('experimentalFeatures', true) },
  start('9. ', "app.commandLine.appendSwitch('enable-experimental-web-platform-features');"),
  start('10. ', "app.commandLine.appendSwitch('enable-blink-features', 'x');"),
  {
    test: '10. ',
    file: 'electron/window/secure-preferences.ts',
    find: '  enableWebSQL: false,',
    put: "  enableWebSQL: false,\n  enableBlinkFeatures: 'x',",
  },
  { test: '11. ', ...preference('webviewTag', true) },
  {
    test: '12. ',
    file: guards,
    find: '    event.preventDefault();\n    onRefused',
    put: '    onRefused',
  },
  { test: '13. ', file: guards, find: "  contents.on('will-redirect', holdToOurPage);", put: '' },
  { test: '13. ', file: guards, find: '    details.preventDefault();\n', put: '' },
  { test: '13. ', ...preference('navigateOnDragDrop', true) },
  {
    test: '14. ',
    file: guards,
    find: "    return { action: 'deny' };",
    put: "    return { action: isOurPage(url) ? 'allow' : 'deny' };",
  },
  {
    test: '15. ',
    file: 'shared/shell/outgoing-link.ts',
    find: "  if (parsed.protocol === 'https:') {",
    put: "  if (parsed.protocol === 'file:') return { url: parsed.href, ask: false };\n  if (parsed.protocol === 'https:') {",
  },
  {
    test: '15. ',
    file: 'shared/shell/outgoing-link.ts',
    find: "parsed.hostname === '' ? null : { url: parsed.href, ask: true }",
    put: "parsed.hostname === '' ? null : { url: parsed.href, ask: false }",
  },
  {
    test: '16. ',
    file: 'build/package/electron-releases.ts',
    find: 'newestMajor: 45',
    put: 'newestMajor: 48',
  },
  { test: '17. ', file: sender, find: '    frame.parent === null &&\n', put: '' },
  { test: '17. ', file: sender, find: '    event.sender.id === ourContentsId &&\n', put: '' },
  {
    test: '17. ',
    file: sender,
    find: 'isOurPage(frame.url)',
    put: "(frame.url === '' || isOurPage(frame.url))",
  },
  {
    test: '17. ',
    file: 'electron/ipc/bind-calls.ts',
    find: 'if (!argument.success || given.length > 1) {',
    put: 'if (!argument.success) throw new Error(name);\n      if (given.length > 1) {',
  },
  {
    test: '18. ',
    file: session,
    find: '  if (isOurPage(url)) return true;',
    put: '  if (isOurPage(url) || /^file:/i.test(url)) return true;',
  },
  {
    test: '18. ',
    file: 'electron/app-protocol/answer-request.ts',
    find: 'if (found.status === 404) return refuse(404);',
    put: 'if (found.status === 404) return new Response(await readFile(decodeURIComponent(new URL(request.url).pathname)));',
  },
  {
    test: '19. ',
    file: fuses,
    find: 'strictlyRequireAllFuses: true,\n',
    put: 'strictlyRequireAllFuses: false as true,\n',
  },
  {
    test: '19. ',
    file: fuses,
    find: '[FuseV1Options.RunAsNode]: false',
    put: '[FuseV1Options.RunAsNode]: true',
  },
  {
    test: '20. ',
    file: 'electron/preload.ts',
    find: "contextBridge.exposeInMainWorld('desktop', desktopApi(ipcRenderer));",
    put: "contextBridge.exposeInMainWorld('desktop', { ...desktopApi(ipcRenderer), ipcRenderer });",
  },
  {
    test: '20. ',
    file: 'electron/ipc/desktop-api.ts',
    find: '(_event, payload) => {\n      for (const listener of registered) listener(payload as never);',
    put: '(event, payload) => {\n      for (const listener of registered) (listener as (...all: unknown[]) => void)(payload, event);',
  },
  ...[
    ['MAP * ~NOTFOUND', 'MAP *.invalid ~NOTFOUND'],
    ["  ['webrtc-ip-handling-policy', 'disable_non_proxied_udp'],\n", ''],
    ["  ['no-pings'],\n", ''],
    ["  ['disable-background-networking'],\n", ''],
    ["  ['disable-component-update'],\n", ''],
    ["  ['disable-domain-reliability'],\n", ''],
    ["  ['disable-quic'],\n", ''],
  ].flatMap(([find = '', put = '']) => [
    { test: 'nothing gets out', file: switches, find, put },
    leaves(find, put, switches),
  ]),
  {
    test: 'nothing gets out',
    file: guards,
    find: "  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');\n",
    put: '',
  },
  leaves('`MAP ${authority} ${authority}`', '`EXCLUDE 127.0.0.1`', switches),
  leaves('  ...networkArguments(options.origin),\n', '', 'build/start/app-window.ts'),
  leaves("  '--test-type',\n", '', 'build/start/app-window.ts'),
  leaves(
    "request.headers['service-worker'] !== undefined",
    "request.headers['service-worker'] === ''",
    'build/browser-host/serve-office.ts',
  ),
  leaves('if (link.ask) {', 'if (!link.ask) {'),
  leaves('const link = outgoingLink(url);', 'const link = { url, ask: false } as const;'),
  leaves('...securityHeaders(POLICY),', ''),
  {
    test: 'never the newest',
    tests: 'electron/safekeeping/renew-backup',
    file: 'electron/safekeeping/backup-calls.ts',
    find: "        if ((await own.list())[0]?.id === id) return fail('call-refused');\n",
    put: '',
  },
  { test: 'spelling', file: session, find: '  session.setSpellCheckerLanguages([]);', put: '' },
  { test: 'spelling', ...preference('spellcheck', true) },
  ...(
    [
      ['RunAsNode', false],
      ['EnableCookieEncryption', true],
      ['EnableNodeOptionsEnvironmentVariable', false],
      ['EnableNodeCliInspectArguments', false],
      ['EnableEmbeddedAsarIntegrityValidation', true],
      ['OnlyLoadAppFromAsar', true],
      ['LoadBrowserProcessSpecificV8Snapshot', false],
      ['GrantFileProtocolExtraPrivileges', false],
      ['WasmTrapHandlers', true],
    ] as const
  ).map(([name, right]) => ({
    test: `read back ${name}`,
    file: fuses,
    find: `[FuseV1Options.${name}]: ${String(right)},`,
    put: `[FuseV1Options.${name}]: ${String(!right)},`,
  })),
  ...BROWSER_HOST_HOLES,
  ...OFFICE_HOLES,
];
