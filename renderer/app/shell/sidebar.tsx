import type { ComponentType, JSX, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { findCommand } from '#shared/commands/command-list.ts';
import { runCommand } from '#renderer/session/commands.ts';
import { NAV_GROUPS, type FeatureRoute } from '#renderer/session/feature-route.ts';
import { classes } from '#renderer/ui/classes.ts';
import { Icon } from '#renderer/ui/icon.tsx';
import { Kbd } from '#renderer/ui/words/kbd.tsx';
import { areaOf, homeOf, ROUTES } from '../routes.ts';
import { useRouteTitle } from './use-route-title.ts';
import styles from './sidebar.module.css';

/** What names a picture of the rail. */
export type RailTip = ComponentType<{
  text: string;
  shortcut: string | undefined;
  children: JSX.Element;
}>;

/** The areas of the program. As a rail it shows pictures alone, with tooltips. Its count of tasks is of today also past midnight: it is drawn with each view. */
export function Sidebar({
  area,
  shape,
  onGo,
  isOpen,
  Tip = Bare,
  children,
}: {
  /** The one that is open. */
  area: string;
  shape: 'full' | 'rail';
  /** Something was chosen: what covers the view for choosing may close. */
  onGo?: (() => void) | undefined;
  /** The office is open: there is something to count. */
  isOpen: boolean;
  Tip?: RailTip | undefined;
  /** What stands at its foot. */
  children?: ReactNode;
}) {
  const { t } = useTranslation(['common']);
  const titleOf = useRouteTitle();
  const isRail = shape === 'rail';
  const paletteShortcut = findCommand('palette')?.shortcut ?? '';

  const item = (route: FeatureRoute) => {
    const isHere = areaOf(route.path) === area;
    const link = (
      <a
        href={`#${homeOf(route)}`}
        className={styles.link}
        aria-current={isHere ? 'page' : undefined}
        onClick={onGo}
        onFocus={() => void route.component.load()}
        onPointerEnter={() => void route.component.load()}
      >
        {route.icon}
        <span className={styles.text}>{titleOf(route)}</span>
        {isOpen && route.count ? (
          <span className={classes(styles.text, styles.count)}>
            <route.count />
          </span>
        ) : null}
      </a>
    );
    const shortcut = route.goCommand ? findCommand(route.goCommand)?.shortcut : undefined;
    return (
      <li key={route.path}>
        {isRail ? (
          <Tip text={titleOf(route)} shortcut={shortcut}>
            {link}
          </Tip>
        ) : (
          link
        )}
      </li>
    );
  };

  const search = (
    <button
      type="button"
      className={styles.search}
      onClick={() => {
        onGo?.();
        runCommand('palette');
      }}
    >
      <Icon name="search" />
      <span className={styles.text}>{t('common:shell.searchOrDo')}</span>
      <span className={styles.text} aria-hidden="true">
        <Kbd shortcut={paletteShortcut} />
      </span>
    </button>
  );

  return (
    <nav
      className={classes(styles.sidebar, isRail && styles.rail)}
      aria-label={t('common:shell.navigation')}
      data-pane
      data-no-print
      tabIndex={-1}
    >
      {isRail ? (
        <Tip text={t('common:shell.searchOrDo')} shortcut={paletteShortcut}>
          {search}
        </Tip>
      ) : (
        search
      )}
      {NAV_GROUPS.map((group) => {
        const routes = ROUTES.filter((route) => route.navGroup === group);
        if (routes.length === 0) return null;
        if (group === 'home') return <ul key={group}>{routes.map(item)}</ul>;
        return group === 'foot' ? (
          <ul key={group} className={styles.foot} aria-label={t('common:shell.program')}>
            {routes.map(item)}
          </ul>
        ) : (
          <div key={group} className={styles.group}>
            <h2 className={classes(styles.heading, styles.text)} id={`nav-${group}`}>
              {t(`common:shell.groups.${group}`)}
            </h2>
            <ul aria-labelledby={`nav-${group}`}>{routes.map(item)}</ul>
          </div>
        );
      })}
      {children}
    </nav>
  );
}

/** Until what draws tips is loaded, the names stand for screen readers alone. */
function Bare({ children }: { children: JSX.Element }) {
  return children;
}
