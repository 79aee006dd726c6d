import { goOnIn, useWhenGone } from './use-when-gone.ts';

/**
 * Gives the focus to where work goes on in the view, else to its title, where the part that had it goes away and the view
 * stays; or to the first there that `instead` selects.
 */
export function useTitleNext(instead?: string): ReturnType<typeof useWhenGone> {
  return useWhenGone((_part, view) => () => {
    const around = view ?? document;
    const wanted = instead === undefined ? null : around.querySelector<HTMLElement>(instead);
    return wanted ?? goOnIn(view);
  });
}
