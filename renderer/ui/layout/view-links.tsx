import { useEffect, useRef } from 'react';
import type { Address } from '../address.ts';
import styles from './view-links.module.css';

/**
 * The ways to see one thing, below the head of its view; each has an address of its own. Where what led to another one went
 * with the one before, that one has the focus.
 */
export function ViewLinks({
  label,
  links,
}: {
  label: string;
  links: readonly { href: Address; label: string; isCurrent: boolean }[];
}) {
  const bar = useRef<HTMLElement>(null);
  const current = links.find(({ isCurrent }) => isCurrent)?.href;
  const shown = useRef(current);
  useEffect(() => {
    if (shown.current === current) return;
    shown.current = current;
    if (document.activeElement !== document.body) return;
    bar.current?.querySelector<HTMLElement>('[aria-current]')?.focus({ preventScroll: true });
  }, [current]);
  return (
    <nav ref={bar} className={styles.bar} aria-label={label} data-no-print>
      <ul className={styles.list}>
        {links.map(({ href, label: name, isCurrent }) => (
          <li key={href}>
            <a className={styles.link} href={href} aria-current={isCurrent ? 'page' : undefined}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
