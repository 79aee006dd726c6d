import type { ActRow } from './change.ts';

/** What of an act row the stacks are worked out from; `isOwn` where it was done on this device. */
export type ActMark = Pick<ActRow, 'id' | 'kind' | 'reverses'> & { isOwn: boolean };

/** The ids of the acts that an undo and a redo would concern now. */
export type UndoState = { undo: string | null; redo: string | null };

/**
 * Works out the undo state by looking at acts from the newest backwards: give one after the other to `look` until it
 * returns true. Only own acts are taken back and brought back; what others took back or brought back counts as it is. A
 * new act empties the redo side; an older act that was undone out of turn is redone in its turn.
 */
export function undoState(): { look: (act: ActMark) => boolean; state: UndoState } {
  const state: UndoState = { undo: null, redo: null };
  /** By the act: whether it is done as things stand. */
  const isDone = new Map<string, boolean>();
  const redone = new Set<string>();
  let redoKnown = false;
  const look = (act: ActMark): boolean => {
    const subject = act.kind === 'act' ? act.id : (act.reverses ?? act.id);
    const done = isDone.get(subject) ?? act.kind !== 'undo';
    isDone.set(subject, done);
    if (!act.isOwn) return false;
    if (done && act.kind !== 'undo') state.undo ??= subject;
    if (!redoKnown) {
      if (act.kind === 'act') redoKnown = true;
      else if (act.kind === 'redo') redone.add(subject);
      else if (!redone.delete(subject) && !done) {
        state.redo = subject;
        redoKnown = true;
      }
    }
    return redoKnown && state.undo !== null;
  };
  return { look, state };
}
