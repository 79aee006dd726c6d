import { useEffect, useRef, useState, type FocusEvent } from 'react';
import { Button, Group } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { classes } from './classes.ts';
import { Icon } from './icon.tsx';
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

  const onFocus = ({ relatedTarget, currentTarget }: FocusEvent) => {
    const isOutside = !currentTarget.closest('section')?.contains(relatedTarget);
    if (isOutside && relatedTarget instanceof HTMLElement) cameFrom.current = relatedTarget;
  };
  const onFocusChange = (isFocused: boolean) => setFocused(isFocused && id ? id : null);
  const close = (closed: Toast) => {
    // What has the focus goes with the notice.
    cameFrom.current?.focus();
    cameFrom.current = null;
    onClose(closed.id);
  };

  return (
    <section
      className={styles.spot}
      aria-label={t('common:notices')}
      data-no-print
      data-pane={toast ? '' : undefined}
      tabIndex={-1}
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
                onFocus={onFocus}
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
              onFocus={onFocus}
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
