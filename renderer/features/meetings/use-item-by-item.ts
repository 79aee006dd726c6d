import { useEffect, useEffectEvent, useLayoutEffect, useRef, type RefObject } from 'react';
import { useLocation } from 'wouter';
import type { MeetingDetail } from './meetings-data.ts';

/** Where writing goes on in an item that was gone to: in its minutes once there are any to write, else at its title. */
const GO_ON = '[data-field="minutes"] [role="textbox"]:not([aria-readonly="true"])';

/**
 * Goes from item to item of an agenda as the meeting does, by Alt+PageDown and Alt+PageUp from wherever one writes of it:
 * what was written is saved, and the keyboard goes on in the minutes of the next.
 */
export function useItemByItem(
  ref: RefObject<HTMLElement | null>,
  { meeting, items }: MeetingDetail,
  itemId: string | undefined,
): (by: -1 | 1) => void {
  const [, navigate] = useLocation();
  const goesTo = useRef<string | null>(null);
  const at = items.findIndex(({ id }) => id === itemId);
  const go = (by: -1 | 1) => {
    const next = at < 0 ? undefined : items[at + by];
    if (!next) return;
    goesTo.current = next.id;
    navigate(`/meetings/${meeting.id}/${next.id}`);
  };
  useLayoutEffect(() => {
    const isThere = goesTo.current !== null && goesTo.current === itemId;
    goesTo.current = null;
    const { activeElement } = document;
    // What she wrote in has gone; where she went meanwhile she stays.
    if (!isThere || (activeElement !== document.body && !ref.current?.contains(activeElement))) {
      return;
    }
    const next = ref.current?.querySelector<HTMLElement>(GO_ON);
    (next ?? ref.current?.querySelector<HTMLElement>('h2'))?.focus();
  }, [itemId, ref]);
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    const isMove = event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey;
    const by = event.key === 'PageUp' ? -1 : event.key === 'PageDown' ? 1 : null;
    if (!isMove || by === null) return;
    event.preventDefault();
    go(by);
  });
  useEffect(() => {
    const around = ref.current;
    const listener = (event: KeyboardEvent) => onKeyDown(event);
    around?.addEventListener('keydown', listener);
    return () => around?.removeEventListener('keydown', listener);
  }, [ref]);
  return go;
}
