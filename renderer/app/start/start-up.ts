import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Office, OpenFailure, RestoreFailure } from '#renderer/data/office.ts';
import {
  restoreAll,
  type StartChecks,
  type StartLook,
} from '#renderer/features/safekeeping/public.ts';
import type { TypedKey } from '#shared/backup/typed-key.ts';
import type { OpenedBackup } from '#renderer/workers/open-backup/backup-opener.ts';
import { ok, type Result } from '#shared/lib/result.ts';
import type { ShellFailure } from '#shared/ipc/shell-failure.ts';

/** Where the start of the program stands. */
export type StartState =
  | { step: 'opening' }
  /** The first start: the office is open and empty, and the user is greeted. */
  | { step: 'welcome'; office: Office }
  | { step: 'ready'; office: Office }
  /** Data are missing: nothing was written, and nothing is until she says how to go on. */
  | { step: 'recovery'; look: StartLook }
  /** No backup could be made before a newer program takes the data over. Nothing was changed. */
  | { step: 'unprotected'; look: StartLook; reason: ShellFailure['code'] }
  /** Nothing was changed; the user is told why, and may try again. */
  | { step: 'stopped'; reason: OpenFailure['code'] | 'crashed'; details: string };

export type StartUp = {
  store: StoreApi<StartState>;
  /** Opens the office; also the way to try again after a stop. While it is opening, a second call does nothing. */
  open: () => Promise<void>;
  /** Goes on without what the start asked for: as the data are, be it empty, or without a backup. */
  openAnyway: () => Promise<void>;
  /** Restores and opens. A failure leaves the data as they were. */
  recover: (
    opened: OpenedBackup,
    onProgress: (done: number, total: number) => void,
  ) => Promise<Result<null, RestoreFailure | OpenFailure>>;
  /** The welcome is over. */
  finishWelcome: () => Promise<void>;
  /** Resolves once no opening and no restore is under way. */
  settled: () => Promise<void>;
};

/** Under which the office remembers that the welcome was shown; not a setting, so that no undo brings it back. */
const WELCOMED = 'welcomed';

/** The start of the program as a state machine; what it asks of the machine comes from outside so that each way can be tried. */
export function startUp(
  openOffice: () => Promise<Result<Office, OpenFailure>>,
  checks?: StartChecks,
): StartUp {
  const store = createStore<StartState>(() => ({ step: 'opening' }));
  let isOpening = false;
  let underWay: Promise<unknown> = Promise.resolve();

  const settled = async () => {
    await underWay.catch(() => undefined);
  };

  const stop = (reason: OpenFailure['code'] | 'crashed', details: string) =>
    store.setState({ step: 'stopped', reason, details }, true);
  const refuse = ({ code, facts }: OpenFailure) =>
    stop(code, [code, facts?.['detail']].filter(Boolean).join(': '));

  /** One opening at a time; what is thrown stops the start with its details. */
  const opening = async (work: () => Promise<void>) => {
    if (isOpening) return;
    isOpening = true;
    store.setState({ step: 'opening' }, true);
    try {
      underWay = work();
      await underWay;
    } catch (error) {
      stop('crashed', error instanceof Error ? (error.stack ?? error.message) : String(error));
    } finally {
      isOpening = false;
    }
  };

  const enter = async (office: Office, look: StartLook | null, typedKey: TypedKey | null) => {
    if (look) await checks?.settle(look, typedKey);
    const step = (await isFirstStart(office)) ? 'welcome' : 'ready';
    store.setState({ step, office }, true);
  };

  const openOn = async (look: StartLook | null, isAfterLoss: boolean) => {
    const opened = await openOffice();
    if (!opened.ok) return refuse(opened.failure);
    if (look && isAfterLoss) await checks?.goOnAnyway(look, opened.value);
    await enter(opened.value, look, null);
  };

  const open = async () => {
    const { step } = store.getState();
    if (step !== 'opening' && step !== 'stopped' && step !== 'unprotected') return;
    await opening(async () => {
      const looked = (await checks?.look()) ?? ok(null);
      if (!looked.ok) return refuse(looked.failure);
      const look = looked.value;
      switch (look?.verdict) {
        case 'newer':
          return refuse({ code: 'database-newer' });
        case 'lost':
        case 'behind':
        case 'fewer':
          store.setState({ step: 'recovery', look }, true);
          return;
        case 'upgraded': {
          const kept = await checks?.protect(look);
          if (kept?.ok === false) {
            store.setState({ step: 'unprotected', look, reason: kept.failure.code }, true);
            return;
          }
        }
      }
      await openOn(look ?? null, false);
    });
  };

  const openAnyway = async () => {
    const state = store.getState();
    if (state.step !== 'recovery' && state.step !== 'unprotected') return;
    await opening(() => openOn(state.look, state.step === 'recovery'));
  };

  const restore = async (
    { look }: Extract<StartState, { step: 'recovery' }>,
    backup: OpenedBackup,
    onProgress: (done: number, total: number) => void,
  ): ReturnType<StartUp['recover']> => {
    const opened = await openOffice();
    if (!opened.ok) return opened;
    try {
      const restored = await restoreAll(opened.value, look, backup, onProgress);
      if (!restored.ok) {
        opened.value.close();
        return restored;
      }
    } catch (error) {
      opened.value.close();
      throw error;
    }
    await enter(opened.value, look, backup.typedKey);
    return ok(null);
  };

  const recover: StartUp['recover'] = async (backup, onProgress) => {
    const state = store.getState();
    if (state.step !== 'recovery') return ok(null);
    const restoring = restore(state, backup, onProgress);
    underWay = restoring;
    return await restoring;
  };

  const finishWelcome = async () => {
    const state = store.getState();
    if (state.step !== 'welcome') return;
    store.setState({ step: 'ready', office: state.office }, true);
    await state.office.drafts.put(WELCOMED, true);
  };

  return { store, open, openAnyway, recover, finishWelcome, settled };
}

/** An office with people in it (a backup brought back, say) is not greeted as new. */
async function isFirstStart(office: Office): Promise<boolean> {
  if ((await office.drafts.get(WELCOMED)) === true) return false;
  const [persons, organisations] = await Promise.all([
    office.read.persons.count(),
    office.read.organisations.count(),
  ]);
  return persons === 0 && organisations === 0;
}
