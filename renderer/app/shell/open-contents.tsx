import { useState } from 'react';
import { Dialog, Modal, ModalOverlay } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { AppLock } from '#renderer/features/app-lock/public.ts';
import { KeepBanner } from '#renderer/features/safekeeping/public.ts';
import { closeNotice, useNotices } from '#renderer/session/notices.ts';
import { IconButton } from '#renderer/ui/button.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { useMediaQuery } from '#renderer/ui/drawing/use-media-query.ts';
import { ViewBarLeading } from '#renderer/ui/layout/view-bar.tsx';
import { ConfirmProvider } from '#renderer/ui/overlays/confirm.tsx';
import { ToastRegion } from '#renderer/ui/overlays/toast.tsx';
import { AppCommands } from '../app-commands.tsx';
import { Backgrounds } from '../backgrounds.tsx';
import { Palette } from '../palette/palette.tsx';
import { areaOf } from '../routes.ts';
import { PrintHead } from './print-head.tsx';
import { SaveState } from './save-state.tsx';
import { Sidebar } from './sidebar.tsx';
import { View } from './view.tsx';
import styles from './shell.module.css';

/** The view of an open office, and what passes over it. */
export function OpenContents() {
  const { t } = useTranslation(['common']);
  const [location] = useLocation();
  const isNarrow = useMediaQuery('(max-width: 50rem)');
  const [isMenuOpen, setMenuOpen] = useState(false);
  const notice = useNotices((state) => state.notice);

  return (
    <ConfirmProvider>
      {isNarrow ? (
        <ModalOverlay
          className={classes(styles.scrim)}
          isOpen={isMenuOpen}
          onOpenChange={setMenuOpen}
          isDismissable
          data-modal
        >
          <Modal className={classes(styles.drawer)}>
            <Dialog
              aria-label={t('common:shell.navigation')}
              className={classes(styles.drawerBody)}
            >
              <Sidebar area={areaOf(location)} shape="full" isOpen onGo={() => setMenuOpen(false)}>
                <SaveState />
              </Sidebar>
            </Dialog>
          </Modal>
        </ModalOverlay>
      ) : null}
      <KeepBanner />
      <ViewBarLeading
        value={
          isNarrow ? (
            <IconButton
              icon="menu"
              label={t('common:shell.openMenu')}
              onPress={() => setMenuOpen(true)}
            />
          ) : null
        }
      >
        <main id="content" className={styles.content} tabIndex={-1} data-pane>
          <PrintHead />
          <View location={location} />
        </main>
      </ViewBarLeading>
      <ToastRegion toast={notice} onClose={closeNotice} />
      <AppCommands />
      <Backgrounds />
      <Palette />
      <AppLock />
    </ConfirmProvider>
  );
}
