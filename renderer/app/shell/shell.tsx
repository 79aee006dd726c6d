import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { useMediaQuery } from '#renderer/ui/drawing/use-media-query.ts';
import { areaOf } from '../routes.ts';
import { Sidebar, type RailTip } from './sidebar.tsx';
import { ViewOutline } from './view-outline.tsx';
import styles from './shell.module.css';

/** What is in the window once the office is open. */
export type ShellContents = {
  view: ReactNode;
  /** How it stands with what is saved. */
  saveState: ReactNode;
  Tip: RailTip;
};

/**
 * The window: the areas at the left, one view beside them. It stands before the office is open and before its contents are
 * loaded, and stays as they come, so that the keyboard and a screen reader keep their place in it.
 */
export function Shell({ contents }: { contents: ShellContents | null }) {
  const { t } = useTranslation(['common']);
  const [location] = useLocation();
  const isNarrow = useMediaQuery('(max-width: 50rem)');
  const isRail = useMediaQuery('(max-width: 68rem)');
  return (
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
      {isNarrow ? null : (
        <Sidebar
          area={areaOf(location)}
          shape={isRail ? 'rail' : 'full'}
          isOpen={contents !== null}
          Tip={contents?.Tip}
        >
          {contents?.saveState ?? <p className={styles.unsaid} />}
        </Sidebar>
      )}
      <div className={styles.main}>
        {contents?.view ?? (
          <main id="content" className={styles.content} tabIndex={-1} data-pane aria-busy="true">
            <ViewOutline location={location} />
          </main>
        )}
      </div>
    </div>
  );
}
