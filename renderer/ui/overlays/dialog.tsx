import { useEffect, useRef, useState, type ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { classes } from '../classes.ts';
import styles from './dialog.module.css';
import { useGoKey } from '../focus/use-go-key.ts';

/**
 * A window over the view, for what must be answered before going on: a question, a file's name, a passphrase.
 * Esc closes it. Everything else belongs in the view or in a popover.
 */
export function Dialog({
  title,
  isOpen,
  onClose,
  role = 'dialog',
  width = 'normal',
  actions,
  onGo,
  children,
}: {
  title: string;
  isOpen: boolean;
  onClose: () => void;
  role?: 'dialog' | 'alertdialog' | undefined;
  width?: 'normal' | 'wide' | 'full' | undefined;
  /** Buttons, the one that goes on last. */
  actions?: ReactNode;
  /** What that one does: Ctrl+Enter does it too. Absent where there is none, or it cannot be pressed. */
  onGo?: (() => void) | undefined;
  children: ReactNode;
}) {
  const ref = useRef<HTMLElement>(null);
  useGoKey(ref, onGo);
  return (
    <ModalOverlay
      className={classes(styles.scrim)}
      isOpen={isOpen}
      data-modal
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Modal className={classes(styles.modal, width !== 'normal' && styles[width])}>
        <AriaDialog ref={ref} role={role} className={classes(styles.dialog)}>
          <FocusBack />
          <Heading slot="title" className={classes(styles.title)}>
            {title}
          </Heading>
          <div className={styles.body}>{children}</div>
          {actions ? <div className={styles.actions}>{actions}</div> : null}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

/**
 * The library gives the focus back in the first frame after the closing. Where that frame comes before the view behind has
 * been let go of, as after what was waited for, the focus finds no way there, and a keyboard is left with nothing.
 */
function FocusBack(): null {
  const [before] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      requestAnimationFrame(() => {
        const isLost = document.activeElement === document.body;
        if (isLost && before instanceof HTMLElement && before.isConnected) {
          before.focus({ preventScroll: true });
        }
      });
    },
    [before],
  );
  return null;
}
