import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { classes } from './classes.ts';
import styles from './dialog.module.css';

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
  children,
}: {
  title: string;
  isOpen: boolean;
  onClose: () => void;
  role?: 'dialog' | 'alertdialog' | undefined;
  width?: 'normal' | 'wide' | undefined;
  /** Buttons, the one that goes on last. */
  actions?: ReactNode;
  children: ReactNode;
}) {
  return (
    <ModalOverlay
      className={classes(styles.scrim)}
      isOpen={isOpen}
      data-modal
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Modal className={classes(styles.modal, width === 'wide' && styles.wide)}>
        <AriaDialog role={role} className={classes(styles.dialog)}>
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
