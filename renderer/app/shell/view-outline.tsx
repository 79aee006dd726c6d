import { useTranslation } from 'react-i18next';
import bar from '#renderer/ui/layout/view-bar.module.css';
import { routeOf } from '../routes.ts';
import { useRouteTitle } from './use-route-title.ts';

/** A place before it is there: its title where it will stand, and what the place looks like. */
export function ViewOutline({ location }: { location: string }) {
  const { t } = useTranslation(['common']);
  const titleOf = useRouteTitle();
  const route = routeOf(location);
  const Outline = route?.outline;
  return (
    <>
      <header className={bar.bar}>
        <div className={bar.titles}>
          <h1 tabIndex={-1}>{route ? titleOf(route) : t('common:shell.notFoundTitle')}</h1>
        </div>
      </header>
      {Outline ? <Outline /> : null}
    </>
  );
}
