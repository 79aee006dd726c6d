import { createContext, use, type ReactNode } from 'react';
import styles from './view-bar.module.css';

/** What the shell puts before every view's title: the menu button, where the sidebar has no room. */
const LeadingContext = createContext<ReactNode>(null);
export const ViewBarLeading = LeadingContext.Provider;

/** The head of a view: its title (the page's one `h1`), a line of facts, and its actions, the primary one last. */
export function ViewBar({
  title,
  sub,
  back,
  actions,
}: {
  title: string;
  sub?: ReactNode;
  /** A link above the title to where this view belongs. */
  back?: { href: string; label: string } | undefined;
  actions?: ReactNode;
}) {
  return (
    <header className={styles.bar}>
      {use(LeadingContext)}
      <div className={styles.titles}>
        {back ? (
          <a className={styles.back} href={back.href}>
            {back.label}
          </a>
        ) : null}
        <h1 tabIndex={-1}>{title}</h1>
      </div>
      {sub ? <div className={styles.sub}>{sub}</div> : null}
      {actions ? (
        <div className={styles.actions} data-no-print>
          {actions}
        </div>
      ) : null}
    </header>
  );
}
