import { createContext, use, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../button.tsx';
import type { IconName } from '../icon.tsx';
import { MenuButton, type MenuEntry } from '../overlays/menu-button.tsx';
import { useMediaQuery } from '../drawing/use-media-query.ts';
import { useTitleForLost } from '../focus/use-title-for-lost.ts';
import type { Address } from '../address.ts';
import styles from './view-bar.module.css';

/** What the shell puts before every view's title: the menu button, where the sidebar has no room. */
const LeadingContext = createContext<ReactNode>(null);
export const ViewBarLeading = LeadingContext.Provider;

type SecondaryAction = {
  id: string;
  label: string;
  icon: IconName;
  onPress: () => void;
  isDisabled: boolean;
  shortcut: string | undefined;
};

/**
 * The head of a view: its title (the page's one `h1`), a line of facts, and its actions, the primary one last. Those of
 * second rank stand before it, and what is needed seldom (`more`) behind a “…” after it; where there is no room, both
 * stand behind one “…”.
 */
export function ViewBar({
  title,
  sub,
  back,
  secondary = [],
  actions,
  more,
}: {
  title: string;
  sub?: ReactNode;
  /** A link above the title to where this view belongs. */
  back?: { href: Address; label: string } | undefined;
  secondary?: readonly SecondaryAction[] | undefined;
  actions?: ReactNode;
  more?: { label: string; entries: readonly MenuEntry[] } | undefined;
}) {
  const { t } = useTranslation(['common']);
  const leading = use(LeadingContext);
  // One menu, drawn where there is room or not: of two, the one that is open would lose its button as the window narrows.
  const isNarrow = useMediaQuery('(max-width: 50rem)');
  const folded = secondary.map(({ onPress, ...entry }) => ({ ...entry, onAction: onPress }));
  const heading = useRef<HTMLHeadingElement>(null);
  const lost = useTitleForLost(heading);
  return (
    <header className={styles.bar}>
      {leading ? <span data-no-print>{leading}</span> : null}
      <div className={styles.titles}>
        {back ? (
          <a className={styles.back} href={back.href}>
            {back.label}
          </a>
        ) : null}
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
      </div>
      {sub ? <div className={styles.sub}>{sub}</div> : null}
      {actions || more || secondary.length > 0 ? (
        <div {...lost} className={styles.actions} data-no-print>
          {isNarrow
            ? null
            : secondary.map(({ id, label, ...button }) => (
                <Button key={id} {...button}>
                  {label}
                </Button>
              ))}
          {isNarrow && folded.length > 0 && !more ? (
            <MenuButton label={t('common:moreActions')} entries={folded} />
          ) : null}
          {actions}
          {more ? (
            <MenuButton
              variant={isNarrow ? 'normal' : 'quiet'}
              label={isNarrow ? t('common:moreActions') : more.label}
              entries={isNarrow ? [...folded, ...more.entries] : more.entries}
            />
          ) : null}
        </div>
      ) : null}
    </header>
  );
}
