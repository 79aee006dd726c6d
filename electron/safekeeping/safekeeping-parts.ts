import type { BackupFolder, FoundBackup } from './backup-folder.ts';
import type { inTurn } from './in-turn.ts';
import type { Journal } from './keep-journal.ts';
import type { KeptKeys } from './kept-keys.ts';
import type { SmallFiles } from './kept-settings.ts';
import type { Machine } from './machine.ts';
import type { SecondPlaceKeeper } from './second-place.ts';
import type { WhatOpens } from './what-opens.ts';

/** What lies outside the window's database, opened. */
export type SafekeepingParts = {
  ownFolder: string;
  own: BackupFolder;
  second: SecondPlaceKeeper;
  journal: Journal;
  files: SmallFiles;
  keys: KeptKeys;
  opens: WhatOpens;
  machine: Machine;
  /** What writes in `ownFolder` or beside it does so one after another. */
  turn: ReturnType<typeof inTurn>;
  /** Of what lies in a folder, the ids of those that are to go. */
  rotate: (found: FoundBackup[]) => string[];
  onError: (what: string, error: unknown) => void;
};

/** Every backup once, with the place that it is read from. */
export function readableBackups(
  { own, second }: SafekeepingParts,
  found: FoundBackup[],
  there: FoundBackup[],
) {
  const mine = new Set(found.map(({ id }) => id));
  return [
    ...found.map((one) => ({ found: one, place: own })),
    ...there.filter(({ id }) => !mine.has(id)).map((one) => ({ found: one, place: second })),
  ];
}
