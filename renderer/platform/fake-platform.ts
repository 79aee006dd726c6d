import type { AppInfo, PickedFile, ShellEventName, ShellEvents } from '#shared/ipc/contract.ts';
import { ok } from '#shared/lib/result.ts';
import { eventListeners } from './event-listeners.ts';
import { memorySafekeeping, type MemorySafekeeping } from './memory-safekeeping.ts';
import type { Platform } from './platform.ts';

/** A machine for tests: records what it was asked, and gives the files it was told to. */
export type FakePlatform = Platform & {
  calls: { name: string; argument: unknown }[];
  saved: { name: string; bytes: Uint8Array }[];
  /** What the next choosing of files answers; empty is as if she closed the chooser. */
  nextFiles: PickedFile[];
  /** What it keeps outside the database. */
  memory: MemorySafekeeping;
  emit: <Name extends ShellEventName>(name: Name, event: ShellEvents[Name]) => void;
};

export function fakePlatform(info: Partial<AppInfo> = {}): FakePlatform {
  const { on, emit } = eventListeners();
  const calls: FakePlatform['calls'] = [];
  const record = (name: string) => (argument?: unknown) => {
    calls.push({ name, argument });
    return Promise.resolve(ok(null));
  };
  const safekeeping = memorySafekeeping();
  const platform: FakePlatform = {
    ...safekeeping.calls,
    memory: safekeeping.memory,
    host: 'fake',
    calls,
    saved: [],
    nextFiles: [],
    on,
    emit,
    pickFiles: (options) => {
      calls.push({ name: 'pickFiles', argument: options });
      return Promise.resolve(ok(platform.nextFiles));
    },
    saveFile: (file) => {
      calls.push({ name: 'saveFile', argument: file });
      platform.saved.push({ name: file.suggestedName, bytes: file.bytes });
      return Promise.resolve(ok({ saved: true as const, name: file.suggestedName }));
    },
    showSavedFile: record('showSavedFile'),
    openLink: record('openLink'),
    print: record('print'),
    setTheme: record('setTheme'),
    setLanguage: record('setLanguage'),
    setBadge: record('setBadge'),
    readyToQuit: record('readyToQuit'),
    noteBreach: record('noteBreach'),
    appInfo: () =>
      Promise.resolve(ok({ version: '0.0.0', host: 'browser', dataPlace: 'testi', ...info })),
  };
  return platform;
}
