import type { Address } from './address.ts';
import styles from './view-links.module.css';

/** The ways to see one thing, below the head of its view; each has an address of its own. */
export function ViewLinks({
  label,
  links,
}: {
  label: string;
  links: readonly { href: Address; label: string; isCurrent: boolean }[];
}) {
  return (
    <nav className={styles.bar} aria-label={label} data-no-print>
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
