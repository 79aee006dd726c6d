import * as fs from 'node:fs';
import { join } from 'node:path';
import { backupsToLetGo } from '#shared/safekeeping/rotation.ts';
import { countStarts, type StartCount } from './count-starts.ts';
import { diskEncryption } from './disk-encryption.ts';
import { thisMachine } from './machine.ts';
import { openSafekeeping, type Safekeeping } from './open-safekeeping.ts';
import { thisSystem } from './this-system.ts';

/** How often a second place that was away is looked for, in milliseconds. */
const LOOK_AGAIN = 10 * 60 * 1000;
const LOOK_FIRST = 60 * 1000;

type OnError = (what: string, error: unknown) => void;

/** The count of starts that did not end well, of the program whose data lie in `folder`. */
export function startsOnThisMachine(folder: string, onError: OnError): StartCount {
  return countStarts(join(folder, 'starts.json'), fs, {
    now: thisMachine.now,
    onFailure: (error) => {
      onError('starts', error);
    },
  });
}

/** Opens what is kept in `folder` on this very machine; what the two hosts of the window do alike. */
export function keepOnThisMachine({
  folder,
  recentCrashes,
  second,
  onError,
}: {
  folder: string;
  recentCrashes: () => number;
  second: Parameters<typeof openSafekeeping>[0]['second'];
  onError: OnError;
}): Safekeeping {
  const safekeeping = openSafekeeping({
    folder,
    machine: thisMachine,
    recentCrashes,
    diskEncryption: () => diskEncryption(folder, thisSystem),
    second,
    rotate: backupsToLetGo,
    onError,
  });
  const catchUp = () => {
    safekeeping.catchUp().catch((error: unknown) => {
      onError('second place', error);
    });
  };
  // Not at once: the window asks for everything that is kept when it opens.
  setTimeout(catchUp, LOOK_FIRST).unref();
  setInterval(catchUp, LOOK_AGAIN).unref();
  return safekeeping;
}
