import { randomUUID } from 'node:crypto';
import * as fs from 'node:fs';
import * as files from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import {
  app,
  BrowserWindow,
  clipboard,
  dialog,
  ipcMain,
  Menu,
  nativeImage,
  nativeTheme,
  protocol,
  screen,
  session,
  shell,
} from 'electron';
import { translatorFor } from '#shared/i18n/translate.ts';
import { ok } from '#shared/lib/result.ts';
import { dataPlace } from '#shared/shell/data-place.ts';
import { answerRequest } from './app-protocol/answer-request.ts';
import { readManifest } from './app-protocol/read-manifest.ts';
import { SCHEME } from './app-protocol/scheme.ts';
import { badgeKeeper } from './desktop-api/badge.ts';
import { folderChooser } from './desktop-api/choose-folder.ts';
import { lookKeeper } from './desktop-api/look.ts';
import { filePicker } from './desktop-api/pick-files.ts';
import { pagePrinter } from './desktop-api/print-page.ts';
import { fileSaver } from './desktop-api/save-file.ts';
import { savedFiles, savedFileShower } from './desktop-api/saved-files.ts';
import { bindCalls } from './ipc/bind-calls.ts';
import { readBuiltFrom } from './lifecycle/built-from.ts';
import { wantsPlainGraphics, watchGraphics } from './lifecycle/graphics-fallback.ts';
import { holdClose } from './lifecycle/hold-close.ts';
import { openKeptState } from './lifecycle/kept-state.ts';
import { bringToFront, holdOneInstance } from './lifecycle/one-instance.ts';
import { logUnexpected } from './lifecycle/log-unexpected.ts';
import { offerReload } from './lifecycle/window-gone.ts';
import { openLocalLog } from './log/local-log.ts';
import { contextMenu } from './menu/context-menu.ts';
import { menuBar } from './menu/menu-value.ts';
import { menuTemplate } from './menu/menu-template.ts';
import { SAFE_MODE_AFTER } from './safekeeping/count-starts.ts';
import { cutTornLogs } from './safekeeping/cut-torn-logs.ts';
import { folderTrouble } from './safekeeping/folder-trouble.ts';
import { keepOnThisMachine, startsOnThisMachine } from './safekeeping/keep-on-this-machine.ts';
import { thisMachine } from './safekeeping/machine.ts';
import { countRefusals } from './security/count-refusals.ts';
import { guardContents } from './security/guard-contents.ts';
import { guardSession } from './security/guard-session.ts';
import { closeNetwork } from './security/network-switches.ts';
import { linkOpener } from './security/open-link.ts';
import { APP_SCHEME } from './security/our-page.ts';
import { keepPlace } from './window/keep-place.ts';
import { offerDeveloperTools, openPage, pageCanAnswer, tellPage } from './window/office-window.ts';
import { windowOptions } from './window/window-options.ts';

const place = dataPlace({ platform: process.platform, home: homedir(), env: process.env });
const given = app.commandLine.getSwitchValue('user-data-dir');
app.setPath('userData', given || place.desktopProfile);
app.setAppUserModelId('fi.oikeusministerio.koordinaattorin-tyopoyta');
const dataFolder = app.getPath('userData');
// Beside the profile, so that a profile which is lost or moved away takes nothing of it along.
const keptFolder = given ? join(dataFolder, 'kept') : place.root;
const developerTools = !app.isPackaged;

const log = openLocalLog(join(dataFolder, 'log', 'office.log'), {
  fs,
  now: () => new Date(),
  home: homedir(),
});
logUnexpected(process, log);
const state = openKeptState(join(dataFolder, 'shell-state.json'), fs, (error) => {
  log.error('shell state', error);
});
const translate = () => translatorFor(state.get().language);
const refusals = countRefusals(log.note);
const onRefused = refusals.refuse;

const onKeepingError = (what: string, error: unknown) => {
  log.error(`safekeeping, ${what}`, error);
};
const starts = startsOnThisMachine(keptFolder, onKeepingError);
const safeMode = starts.recent() >= SAFE_MODE_AFTER;

app.enableSandbox();
closeNetwork(app);
if (safeMode || wantsPlainGraphics(state, process.argv)) app.disableHardwareAcceleration();
watchGraphics(app, state);
protocol.registerSchemesAsPrivileged([SCHEME]);
app.on('window-all-closed', () => {
  app.quit();
});

let showWindow = () => {};
const trouble = folderTrouble([keptFolder, dataFolder]);
if (trouble !== null) {
  void app.whenReady().then(() => {
    dialog.showErrorBox(translate()('shell:dialogs.startFailed'), trouble.join('\n\n'));
    app.exit(1);
  });
} else if (holdOneInstance(app, () => showWindow())) {
  starts.begin();
  app.on('will-quit', () => {
    starts.end();
  });
  app
    .whenReady()
    .then(() => cutTornLogs(join(dataFolder, 'IndexedDB'), thisMachine))
    .then((done) => {
      for (const line of done) log.note(`database files, ${line}`);
    })
    .then(openOffice)
    .catch((error: unknown) => {
      log.error('start', error);
      const t = translate();
      dialog.showErrorBox(t('shell:dialogs.startFailed'), t('shell:dialogs.startFailedDetail'));
      app.exit(1);
    });
}

async function openOffice(): Promise<void> {
  const built = join(app.getAppPath(), 'dist');
  const page = join(built, 'renderer');
  const manifest = readManifest(await files.readFile(join(page, 'manifest.json'), 'utf8'));
  protocol.handle(
    APP_SCHEME,
    answerRequest(manifest, async (file) =>
      Uint8Array.from(await files.readFile(join(page, file))),
    ),
  );
  const about = files.readFile(join(app.getAppPath(), 'package.json'), 'utf8').catch(() => '');
  const builtFrom = readBuiltFrom(await about);
  guardSession(session.defaultSession, { developerTools, onRefused });
  nativeTheme.themeSource = state.get().theme;

  const window = new BrowserWindow(
    windowOptions({
      place: state.get().window,
      screens: [screen.getPrimaryDisplay(), ...screen.getAllDisplays()].map((one) => one.workArea),
      dark: nativeTheme.shouldUseDarkColors,
      preload: join(built, 'electron', 'preload.cjs'),
      title: translate()('shell:programName'),
      developerTools,
    }),
  );
  const contents = window.webContents;
  showWindow = () => {
    bringToFront(window);
  };

  const openLink = linkOpener<BrowserWindow>({
    ...{ window, dialog, shell, clipboard, translate },
    onRefused,
  });
  guardContents(contents, { onLink: (url) => void openLink({ url }), onRefused });
  if (developerTools) offerDeveloperTools(contents);
  keepPlace(window, (moved) => {
    state.set({ window: moved });
  });
  offerReload({
    window,
    contents,
    dialog,
    translate,
    onGone: (reason) => {
      log.note(`window gone: ${reason}`);
      starts.crashed();
    },
  });
  const closing = holdClose({
    window,
    askPage: () => {
      tellPage(contents, 'before-quit', {});
    },
    canAnswer: () => pageCanAnswer(contents),
    timers: { setTimeout, clearTimeout },
  });

  const showMenu = () => {
    const bar = menuBar({ ...state.get(), mac: process.platform === 'darwin' });
    const template = menuTemplate(bar, (command) => {
      tellPage(contents, 'menu-command', { command });
    });
    Menu.setApplicationMenu(Menu.buildFromTemplate(template));
  };
  showMenu();
  contents.on('context-menu', (_event, clicked) => {
    const items = contextMenu(clicked, translate(), (text) => void clipboard.writeText(text));
    if (items.length > 0) Menu.buildFromTemplate(items).popup({ window });
  });

  const saved = savedFiles();
  const safekeeping = keepOnThisMachine({
    folder: keptFolder,
    recentCrashes: starts.recent,
    second: { choose: folderChooser(window, dialog) },
    onError: onKeepingError,
  });
  bindCalls({
    ipcMain,
    contentsId: contents.id,
    onRefused: (name, why) => {
      onRefused(`call ${name}, ${why}`);
    },
    onError: (name, error) => {
      log.error(name, error);
    },
    calls: {
      ...safekeeping.calls,
      pickFiles: filePicker({ window, dialog, fs: files, state }),
      saveFile: fileSaver({
        window,
        dialog,
        fs: files,
        state,
        saved,
        documentsFolder: () => app.getPath('documents'),
        exists: fs.existsSync,
        uniqueName: randomUUID,
        wait: (ms) => wait(ms),
      }),
      showSavedFile: savedFileShower(saved, shell, fs.existsSync),
      openLink,
      print: pagePrinter(contents),
      ...lookKeeper({ state, nativeTheme, showMenu }),
      ...badgeKeeper({ system: process.platform, app, window, nativeImage }),
      readyToQuit: async () => {
        closing.pageIsReady();
        return ok(null);
      },
      noteBreach: async ({ what }) => {
        onRefused(what === 'request' ? 'request stopped by the policy' : 'stopped by the policy');
        return ok(null);
      },
      appInfo: async () =>
        ok({
          version: app.getVersion(),
          host: 'desktop',
          dataPlace: dataFolder,
          builtFrom,
          refused: refusals.soFar(),
        }),
    },
  });

  await openPage(window, { maximised: state.get().window?.maximised ?? false });
}
