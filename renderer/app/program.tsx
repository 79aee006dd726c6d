import { useEffect } from 'react';
import { Focusable } from 'react-aria-components';
import { useLive, valueOr, type Live } from '#renderer/data/use-live.ts';
import { openOffice } from '#renderer/data/open-office.ts';
import { inspectDatabase } from '#renderer/data/start/inspect-database.ts';
import { settleFullDisk } from '#renderer/data/start/settle-full-disk.ts';
import { startChecks } from '#renderer/features/safekeeping/public.ts';
import { diskIsFull } from '#renderer/platform/disk-is-full.ts';
import type { Platform } from '#renderer/platform/platform.ts';
import { lazyPart } from '#renderer/session/lazy-part.tsx';
import { Tooltip } from '#renderer/ui/overlays/tooltip.tsx';
import { officeBackupMaker } from '#renderer/workers/workers-context.ts';
import type { Preferences } from '#shared/schema/office-settings.ts';
import { CrashScreen } from './shell/crash-screen.tsx';
import { OpenContents } from './shell/open-contents.tsx';
import { SaveState } from './shell/save-state.tsx';
import type { ShellContents } from './shell/shell.tsx';
import { forgetOld } from './start/forget-old.ts';
import { StartScreen } from './start/start-screen.tsx';
import { startUp, type StartState, type StartUp } from './start/start-up.ts';
import { UnsavedTextsProvider } from './unsaved-texts-provider.tsx';
import { useAppearance } from './use-appearance.ts';
import { useQuit, useQuitUnopened } from './use-quit.ts';

/** The start of the program on this machine: what lies in the database is looked at before it is opened for writing. */
export function startOn(platform: Platform): StartUp {
  return startUp(
    async () => {
      const opened = await openOffice({ isDiskFull: () => diskIsFull(platform) });
      if (opened.ok) forgetOld(opened.value);
      return opened;
    },
    startChecks(platform, officeBackupMaker(), async () => {
      const free = async () => {
        const told = await platform.freeBytes();
        return told.ok ? told.value : null;
      };
      const settled = await settleFullDisk({ freeBytes: free });
      return settled.ok ? await inspectDatabase() : settled;
    }),
  );
}

const RecoveryScreen = lazyPart(
  async () =>
    (await import('#renderer/features/safekeeping/screens/recovery-screen.tsx')).RecoveryScreen,
);
const Welcome = lazyPart(
  async () => (await import('#renderer/features/welcome/welcome.tsx')).Welcome,
);

/** How the window looks and what it speaks. */
type Look = Pick<Preferences, 'theme' | 'language'>;

/** In the place of the window while no office is open and none is being opened; ends the program where it is asked to. */
function Unopened({ state, start }: { state: StartState; start: StartUp }) {
  useQuitUnopened(start.settled);
  switch (state.step) {
    case 'recovery':
      return (
        <RecoveryScreen
          look={state.look}
          onRecover={start.recover}
          onAnyway={() => void start.openAnyway()}
        />
      );
    case 'stopped':
    case 'unprotected':
      return (
        <StartScreen
          state={state}
          onRetry={() => void start.open()}
          onAnyway={() => void start.openAnyway()}
        />
      );
    default:
      return null;
  }
}

/** Reads her preferences in the open office, has the window look as they say, and tells of them. */
function OwnPreferences({ onRead }: { onRead: (preferences: Live<Look>) => void }) {
  const preferences = useLive((office) => office.preferences(), []);
  useAppearance(valueOr(preferences, null));
  useQuit();
  useEffect(() => onRead(preferences), [preferences, onRead]);
  return null;
}

/** The first start. */
function FirstStart({ onDone }: { onDone: () => void }) {
  return (
    <UnsavedTextsProvider>
      <Welcome onDone={onDone} />
    </UnsavedTextsProvider>
  );
}

/** What is in the window once the office is open. */
const contents: ShellContents = {
  view: (
    <UnsavedTextsProvider>
      <OpenContents />
    </UnsavedTextsProvider>
  ),
  saveState: <SaveState />,
  Tip: ({ text, shortcut, children }) => (
    <Tooltip text={text} shortcut={shortcut} placement="right">
      <Focusable>{children}</Focusable>
    </Tooltip>
  ),
};

/** What stands in the window beside its frame, or in its place. */
export const PARTS = { Unopened, OwnPreferences, FirstStart, CrashScreen, contents };
