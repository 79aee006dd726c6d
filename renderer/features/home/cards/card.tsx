import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Live } from '#renderer/data/use-live.ts';
import { Notice } from '#renderer/ui/status/notice.tsx';
import { LiveValue } from '#renderer/ui/status/live-value.tsx';
import type { Address } from '#renderer/ui/address.ts';
import styles from './cards.module.css';

/**
 * A part of the desk: its title, the way to the whole, and what there is. Without `empty` a part with nothing in it is not
 * there at all.
 */
export function Card<Row>({
  title,
  live,
  link,
  empty,
  children,
}: {
  title: string;
  live: Live<readonly Row[]>;
  /** Where everything of the kind is. */
  link?: { href: Address; label: string } | undefined;
  empty?: string | undefined;
  children: (rows: readonly Row[]) => ReactNode;
}) {
  const { t } = useTranslation(['home']);
  const card = (content: ReactNode) => (
    <section className={styles.card} aria-label={title}>
      <div className={styles.head}>
        <h2>{title}</h2>
        {link ? (
          <a className={styles.all} href={link.href} data-no-print>
            {link.label}
          </a>
        ) : null}
      </div>
      {content}
    </section>
  );
  return (
    <LiveValue
      live={live}
      failed={card(
        <div className={styles.plain}>
          <Notice tone="danger">{t('home:failed')}</Notice>
        </div>,
      )}
    >
      {(rows) => {
        if (rows.length > 0) return card(children(rows));
        return empty === undefined ? null : card(<p className={styles.plain}>{empty}</p>);
      }}
    </LiveValue>
  );
}

/** Lines of a card that belong together, under a title of their own. */
export function CardGroup({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className={styles.group}>
      <h3 className={styles.groupTitle}>{title}</h3>
      <ul className={styles.lines}>{children}</ul>
    </div>
  );
}

/** A line of a card: what it is about at the start, its name that leads to it, and what is to be known of it. */
export function CardLine({
  mark,
  href,
  name,
  facts,
  end,
}: {
  mark?: ReactNode;
  href: Address;
  name: ReactNode;
  facts?: ReactNode;
  end?: ReactNode;
}) {
  return (
    <li className={styles.lineOf}>
      {mark === undefined ? null : <span className={styles.mark}>{mark}</span>}
      <span className={styles.texts}>
        <a className={styles.name} href={href}>
          {name}
        </a>
        {facts ? <span className={styles.facts}>{facts}</span> : null}
      </span>
      {end ? <span className={styles.end}>{end}</span> : null}
    </li>
  );
}
