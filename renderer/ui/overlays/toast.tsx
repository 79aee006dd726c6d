import { useEffect, useRef, useState, type FocusEvent } from 'react';
import { Button, Group } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { classes } from '../classes.ts';
import { scrollerOf } from '../focus/scroller-of.ts';
import { Icon } from '../icon.tsx';
import styles from './toast.module.css';

export type Toast = {
  /** Another id is another notice, though the text be the same. */
  id: string;
  text: string;
  action?: { label: string; onPress: () => void } | undefined;
  /** Until it is closed. */
  stays?: boolean | undefined;
};

const SHOWN_FOR = 10_000;

/**
 * The place of the passing notice at the foot of the view. It never takes the focus, gives back what it was given once it
 * is acted on or closed, is read out politely, and stays while it is pointed at or holds the focus, or until it is closed
 * where it shall.
 */
export function ToastRegion({
  toast,
  onClose,
}: {
  toast: Toast | null;
  onClose: (id: string) => void;
}) {
  const { t } = useTranslation(['common']);
  // By id: no event says that a notice went away from under the pointer or with the focus.
  const [pointedAt, setPointedAt] = useState<string | null>(null);
  const [focused, setFocused] = useState<string | null>(null);
  const cameFrom = useRef<HTMLElement | null>(null);
  const id = toast?.id;
  const isHeld = toast?.stays === true || pointedAt === id || focused === id;

  useEffect(() => {
    if (id === undefined || isHeld) return;
    const timer = setTimeout(() => onClose(id), SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [id, isHeld, onClose]);

  const region = useRef<HTMLElement>(null);
  const giveBack = () => {
    cameFrom.current?.focus({ preventScroll: true });
    cameFrom.current = null;
  };
  // What has the focus goes with the notice, also where another takes its place.
  useEffect(
    () => () => {
      if (document.activeElement === document.body) giveBack();
    },
    [id],
  );
  useEffect(() => {
    if (id === undefined) return;
    const spot = region.current;
    let frame = 0;
    const look = () => keepInSight(spot);
    // The browser brings what it focuses into sight first.
    const onFocusIn = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(look);
    };
    look();
    document.addEventListener('focusin', onFocusIn);
    return () => {
      cancelAnimationFrame(frame);
      document.removeEventListener('focusin', onFocusIn);
      spot?.removeAttribute('data-above');
    };
  }, [id]);
  const isWithin = (target: EventTarget | null) =>
    target instanceof Node && region.current?.contains(target) === true;
  const onFocus = ({ relatedTarget }: FocusEvent) => {
    if (isWithin(relatedTarget)) return;
    cameFrom.current = relatedTarget instanceof HTMLElement ? relatedTarget : null;
  };
  const onBlur = ({ relatedTarget }: FocusEvent) => {
    // Null: the notice goes, or the window lost the focus.
    if (relatedTarget !== null && !isWithin(relatedTarget)) cameFrom.current = null;
  };
  const handlers = { onFocus, onBlur };
  const onFocusChange = (isFocused: boolean) => setFocused(isFocused && id ? id : null);
  const close = (closed: Toast) => {
    if (isWithin(document.activeElement)) giveBack();
    onClose(closed.id);
  };

  return (
    <section
      ref={region}
      className={styles.spot}
      aria-label={t('common:notices')}
      data-no-print
      data-pane={toast ? '' : undefined}
      tabIndex={-1}
      {...handlers}
    >
      <div role="status" className={styles.live}>
        {toast ? (
          <Group
            key={toast.id}
            role="presentation"
            className={classes(styles.toast)}
            onHoverChange={(isPointedAt) => setPointedAt(isPointedAt ? toast.id : null)}
          >
            <span>{toast.text}</span>
            {toast.action ? (
              <Button
                className={classes(styles.action)}
                onFocusChange={onFocusChange}
                onPress={() => {
                  close(toast);
                  toast.action?.onPress();
                }}
              >
                {toast.action.label}
              </Button>
            ) : null}
            <Button
              className={classes(styles.close)}
              onFocusChange={onFocusChange}
              aria-label={t('common:close')}
              onPress={() => close(toast)}
            >
              <Icon name="x" size="small" />
            </Button>
          </Group>
        ) : null}
      </div>
    </section>
  );
}

/** For the ring around what has the focus. */
const RING = 8;

/** What has the keyboard stays in sight where a notice stands: it is scrolled from under it, or the notice goes to the top. */
function keepInSight(region: HTMLElement | null): void {
  const focused = document.activeElement;
  if (!region || !focused || focused.matches('body, [data-pane]') || region.contains(focused))
    return;
  const covered = () => {
    const spot = region.getBoundingClientRect();
    const { top, bottom } = focused.getBoundingClientRect();
    return bottom > spot.top && top < spot.bottom ? bottom - spot.top + RING : 0;
  };
  if (covered() === 0) return;
  focused.scrollIntoView?.({ block: 'nearest' });
  const scroller = scrollerOf(focused);
  scroller.scrollTop += covered();
  if (covered() > 0) region.setAttribute('data-above', '');
}
