import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Redirect, Route } from 'wouter';
import { ButtonLink } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { ViewBar } from '#renderer/ui/view-bar.tsx';
import { CrashScreen } from './crash-screen.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { focusTitle } from './focus-title.ts';
import { areaOf, FIRST_ROUTE, homeOf, routeOf } from './routes.ts';
import { useRouteTitle } from './use-route-title.ts';

/** The view that the address names. A new area moves the focus to its title. */
export function View({ location }: { location: string }) {
  const { t } = useTranslation(['common']);
  const titleOf = useRouteTitle();
  const area = areaOf(location);
  const route = routeOf(location);
  const title = route ? titleOf(route) : t('common:shell.notFoundTitle');

  useEffect(() => {
    document.title = `${title} – ${t('common:appName')}`;
  }, [title, t]);

  const shownArea = useRef(area);
  useEffect(() => {
    if (shownArea.current === area) return;
    const isFirst = shownArea.current === '';
    shownArea.current = area;
    return isFirst ? undefined : focusTitle();
  }, [area]);

  if (area === '') return <Redirect to={homeOf(FIRST_ROUTE)} replace />;
  return (
    <ErrorBoundary
      resetKey={location}
      fallback={(details, retry) => <CrashScreen details={details} onRetry={retry} />}
    >
      {route ? (
        <Route path={route.path} component={route.component} />
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
