import { useEffect, useState } from 'react';
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
 * The place of the passing notice at the foot of the view. It never takes the focus, is read out politely, and stays
 * while it is pointed at or holds the focus, or until it is closed where it shall.
 */
export function ToastRegion({
  toast,
  onClose,
}: {
  toast: Toast | null;
  onClose: (id: string) => void;
}) {
  const { t } = useTranslation(['common']);
  const [isPointedAt, setPointedAt] = useState(false);
  const [isFocused, setFocused] = useState(false);
  const isHeld = toast?.stays === true || isPointedAt || isFocused;
  const id = toast?.id;

  useEffect(() => {
    if (id === undefined || isHeld) return;
    const timer = setTimeout(() => onClose(id), SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [id, isHeld, onClose]);

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
            onHoverChange={setPointedAt}
          >
            <span>{toast.text}</span>
            {toast.action ? (
              <Button
                className={classes(styles.action)}
                onFocusChange={setFocused}
                onPress={() => {
                  onClose(toast.id);
                  toast.action?.onPress();
                }}
              >
                {toast.action.label}
              </Button>
            ) : null}
            <Button
              className={classes(styles.close)}
              onFocusChange={setFocused}
              aria-label={t('common:close')}
              onPress={() => onClose(toast.id)}
            >
              <Icon name="x" size="small" />
            </Button>
          </Group>
        ) : null}
      </div>
    </section>
  );
}
