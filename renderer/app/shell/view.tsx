import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { Redirect, Route } from 'wouter';
import { useOffice } from '#renderer/data/office-context.ts';
import { useIsLocked } from '#renderer/features/app-lock/public.ts';
import { afterFrame } from '#renderer/ui/drawing/after-frame.ts';
import { ButtonLink } from '#renderer/ui/button.tsx';
import { PartPlaceProvider } from '#renderer/session/lazy-part.tsx';
import { EmptyState } from '#renderer/ui/status/empty-state.tsx';
import { LoadFailure } from '#renderer/ui/status/load-failure.tsx';
import { ViewBar } from '#renderer/ui/layout/view-bar.tsx';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import { CrashScreen } from './crash-screen.tsx';
import { ErrorBoundary } from '#renderer/ui/status/error-boundary.tsx';
import { focusTitle } from './focus-title.ts';
import { areaOf, FIRST_ROUTE, homeOf, routeOf } from '../routes.ts';
import { useRouteTitle } from './use-route-title.ts';
import { ViewOutline } from './view-outline.tsx';

/** Returns what gives up. */
function focusTitleSoon(isWanted: () => boolean): () => void {
  let giveUp = () => undefined as void;
  // The focus asks where everything stands: what is not yet drawn would be laid out for it twice.
  const takeBack = afterFrame(() => {
    if (isWanted()) giveUp = focusTitle(isWanted);
  });
  return () => {
    takeBack();
    giveUp();
  };
}

/**
 * The view that the address names. A new area moves the focus to its title, and so does a screen in the place of that
 * which had the focus.
 */
export function View({ location }: { location: string }) {
  const { t } = useTranslation(['common', 'acts']);
  const titleOf = useRouteTitle();
  const language = useScreenLanguage();
  const area = areaOf(location);
  const route = routeOf(location);
  const isLocked = useIsLocked();
  const title = route ? titleOf(route) : t('common:shell.notFoundTitle');

  useEffect(() => {
    const program = t('common:appName');
    // Where a passer-by sees the title, it says no more than the locked window.
    document.title = isLocked ? program : `${title} – ${program}`;
  }, [title, isLocked, t]);

  const shownArea = useRef(area);
  useEffect(() => {
    if (shownArea.current === area) return;
    const isFirst = shownArea.current === '';
    shownArea.current = area;
    if (isFirst) return;
    return focusTitleSoon(() => true);
  }, [area]);
  const shownLocation = useRef(location);
  useEffect(() => {
    const isSameArea = areaOf(shownLocation.current) === area;
    const isOther = shownLocation.current !== location;
    shownLocation.current = location;
    if (!isSameArea || !isOther) return;
    // What had the focus is gone with the screen, or its pane has it, which is all of the view.
    return focusTitleSoon(
      () => document.activeElement === document.body || document.activeElement?.id === 'content',
    );
  }, [area, location]);

  const { storage } = useOffice();
  const stopped = useSyncExternalStore(storage.onChange, storage.stopped);
  const isUnreadable = useUnreadable(location, stopped !== null);

  if (area === '') return <Redirect to={homeOf(FIRST_ROUTE)} replace />;
  if (isUnreadable) {
    return (
      <div role="alert">
        <ViewBar title={title} />
        <EmptyState
          icon="circle-alert"
          title={t('common:start.title.storage-full')}
          text={t('acts:openFailure.storage-full')}
        />
      </div>
    );
  }
  return (
    <ErrorBoundary
      // What failed while the disk was full is drawn anew once it has room.
      resetKey={`${location} ${stopped ?? ''}`}
      fallback={(details, retry) => <CrashScreen details={details} onRetry={retry} />}
    >
      {route ? (
        <PartPlaceProvider
          value={{
            waiting: <ViewOutline location={location} />,
            failed: (retry) => <LoadFailure language={language} onRetry={retry} />,
          }}
        >
          <Route path={route.path} component={route.component} />
        </PartPlaceProvider>
      ) : (
        <>
          <ViewBar title={title} />
          <EmptyState
            icon="circle-question"
            title={t('common:shell.notFoundHeading')}
            text={t('common:shell.notFoundText')}
            action={
              <ButtonLink href={`#${homeOf(FIRST_ROUTE)}`}>
                {t('common:shell.notFoundAction')}
              </ButtonLink>
            }
          />
        </>
      )}
    </ErrorBoundary>
  );
}

/**
 * Whether the view at `location` found the database closed, as a browser closes it when the disk has no room amid a write.
 * Live queries keep that to themselves, and the view would stay empty. A view that was there before stays as it is: what
 * is being written in it cannot be saved, but can be copied. The way on stands over every view (`KeepBanner`).
 */
function useUnreadable(location: string, isStopped: boolean): boolean {
  const office = useOffice();
  const [found, setFound] = useState<string | null>(null);
  useEffect(() => {
    let isOver = false;
    const look = async () => {
      const isClosed = await office.settings().then(
        () => false,
        () => true,
      );
      if (isClosed) await office.storage.look();
      if (!isOver) setFound(isClosed ? location : null);
    };
    const takeBack = afterFrame(() => void look());
    return () => {
      takeBack();
      isOver = true;
    };
  }, [office, location]);
  // Any other office that is closed is about to be opened anew.
  return found === location && isStopped;
}
