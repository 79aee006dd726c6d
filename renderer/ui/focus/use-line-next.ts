import { goOnIn, useWhenGone } from './use-when-gone.ts';

/**
 * For the buttons of a line that may remove it: the line that comes in its place takes the keyboard, after the last the one
 * before it; and where none is left, what adds one.
 */
export function useLineNext(): ReturnType<typeof useWhenGone> {
  return useWhenGone((part, view) => {
    const line = part.closest('li, tr') ?? part;
    const list = line.parentElement;
    const around = list?.parentElement ?? null;
    const index = list === null ? 0 : [...list.children].indexOf(line);
    return () => {
      const lines = list?.isConnected ? [...list.children] : [];
      const next = lines[index] ?? lines.at(-1);
      const buttons = next?.querySelectorAll<HTMLElement>('button:not(:disabled)');
      const add = '[data-go-on] button, button:not(:disabled)';
      return (
        [...(buttons ?? [])].at(-1) ??
        (around?.isConnected ? around.querySelector<HTMLElement>(add) : null) ??
        goOnIn(view)
      );
    };
  });
}
