import { useState } from 'react';
import { Dialog, Modal, ModalOverlay } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { AppLock } from '#renderer/features/app-lock/public.ts';
import { KeepBanner } from '#renderer/features/safekeeping/public.ts';
import { closeNotice, useNotices } from '#renderer/session/notices.ts';
import { IconButton } from '#renderer/ui/button.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { ConfirmProvider } from '#renderer/ui/overlays/confirm.tsx';
import { ToastRegion } from '#renderer/ui/overlays/toast.tsx';
import { ViewBarLeading } from '#renderer/ui/layout/view-bar.tsx';
import { AppCommands } from '../app-commands.tsx';
import { Palette } from '../palette/palette.tsx';
import { PrintHead } from './print-head.tsx';
import { areaOf, ROUTES } from '../routes.ts';
import { Sidebar } from './sidebar.tsx';
import { useMediaQuery } from '#renderer/ui/drawing/use-media-query.ts';
import { View } from './view.tsx';
import styles from './shell.module.css';

/** The window once the office is open: the areas at the left, one view, and what passes over them. */
export function Shell() {
  const { t } = useTranslation(['common']);
  const [location] = useLocation();
  const isNarrow = useMediaQuery('(max-width: 50rem)');
  const isRail = useMediaQuery('(max-width: 68rem)');
  const [isMenuOpen, setMenuOpen] = useState(false);
  const notice = useNotices((state) => state.notice);

  return (
    <ConfirmProvider>
      <div className={styles.shell}>
        <a
          className={styles.skip}
          href="#content"
          data-no-print
          onClick={(event) => {
            // The address is the view's: a jump must not change it.
            event.preventDefault();
            document.getElementById('content')?.focus();
          }}
        >
          {t('common:shell.skipToContent')}
        </a>
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
                <Sidebar area={areaOf(location)} shape="full" onGo={() => setMenuOpen(false)} />
              </Dialog>
            </Modal>
          </ModalOverlay>
        ) : (
          <Sidebar area={areaOf(location)} shape={isRail ? 'rail' : 'full'} />
        )}
        <div className={styles.main}>
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
        </div>
      </div>
      <AppCommands />
      {ROUTES.map(({ path, background: Background }) =>
        Background ? <Background key={path} /> : null,
      )}
      <Palette />
      <AppLock />
    </ConfirmProvider>
  );
}
