import { useContext, useRef } from 'react';
import { UnsavedTextsContext } from './unsaved-texts.ts';

/**
 * Saves a text with steps of its own. Where these have come back to what the text was before it was saved, those acts are
 * taken back in place of another that undoes them: the program's undo then goes on before them, and brings nothing again
 * that was just undone.
 */
export function useTakenBack<T>(
  save: (text: T) => Promise<unknown>,
  isSame: (a: T | null, b: T) => boolean,
): (text: T, before: T | null) => Promise<unknown> {
  const texts = useContext(UnsavedTextsContext);
  const acts = useRef<readonly { actId: string; before: T | null }[]>([]);
  const saveAnew = async (text: T, before: T | null) => {
    const made = await save(text);
    if (typeof made !== 'object' || made === null || !('actId' in made)) return;
    const { actId } = made;
    if (typeof actId === 'string') acts.current = [...acts.current, { actId, before }];
  };
  return async (text, before) => {
    const from = acts.current.findLastIndex((one) => isSame(one.before, text));
    if (from === -1 || !texts) return await saveAnew(text, before);
    const gone = acts.current.slice(from).map(({ actId }) => actId);
    acts.current = acts.current.slice(0, from);
    if (!(await texts.takeBack(gone.toReversed()))) await saveAnew(text, before);
  };
}
