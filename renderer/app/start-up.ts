import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Office, OpenFailure } from '#renderer/data/office.ts';
import type { Result } from '#shared/lib/result.ts';

/** Where the start of the program stands. */
export type StartState =
  | { step: 'opening' }
  /** The first start: the office is open and empty, and the user is greeted. */
  | { step: 'welcome'; office: Office }
  | { step: 'ready'; office: Office }
  /** Nothing was changed; the user is told why, and may try again. */
  | { step: 'stopped'; reason: OpenFailure['code'] | 'crashed'; details: string };

export type StartUp = {
  store: StoreApi<StartState>;
  /** Opens the office; also the way to try again after a stop. While it is opening, a second call does nothing. */
  open: () => Promise<void>;
  /** The welcome is over. */
  finishWelcome: () => Promise<void>;
};

/** Under which the office remembers that the welcome was shown; not a setting, so that no undo brings it back. */
const WELCOMED = 'welcomed';

/** The start of the program as a state machine; `openOffice` comes from outside so that each way can be tried. */
export function startUp(openOffice: () => Promise<Result<Office, OpenFailure>>): StartUp {
  const store = createStore<StartState>(() => ({ step: 'opening' }));
  let isOpening = false;

  const stop = (reason: OpenFailure['code'] | 'crashed', details: string) =>
    store.setState({ step: 'stopped', reason, details }, true);

  const open = async () => {
    const { step } = store.getState();
    if (isOpening || step === 'ready' || step === 'welcome') return;
    isOpening = true;
    store.setState({ step: 'opening' }, true);
    try {
      const opened = await openOffice();
      if (!opened.ok) {
        const { code, facts } = opened.failure;
        stop(code, [code, facts?.['detail']].filter(Boolean).join(': '));
        return;
      }
      const office = opened.value;
      const step = (await isFirstStart(office)) ? 'welcome' : 'ready';
      store.setState({ step, office }, true);
    } catch (error) {
      stop('crashed', error instanceof Error ? (error.stack ?? error.message) : String(error));
    } finally {
      isOpening = false;
    }
  };

  const finishWelcome = async () => {
    const state = store.getState();
    if (state.step !== 'welcome') return;
    store.setState({ step: 'ready', office: state.office }, true);
    await state.office.drafts.put(WELCOMED, true);
  };

  return { store, open, finishWelcome };
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
