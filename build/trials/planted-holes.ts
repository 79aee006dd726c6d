/** A fault put into the program on purpose, and the test that must see it. */
export type Hole = {
  /** Words of the name of the test that must fail. */
  test: string;
  file: string;
  /** Stands in the file once. */
  find: string;
  put: string;
};

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
    find: '(_event, payload) => {\n      for (const listener of heard) listener(payload as never);',
    put: '(event, payload) => {\n      for (const listener of heard) (listener as (...all: unknown[]) => void)(payload, event);',
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
];
