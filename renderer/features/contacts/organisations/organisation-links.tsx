import { collatorFor } from '#shared/text/collator.ts';
import type { Address } from '#renderer/ui/address.ts';
import styles from '../page/contact-panel.module.css';

/** Names that lead to their pages, by name. */
export function OrganisationLinks({
  items,
}: {
  items: readonly { id: string; name: string; href: Address; note?: string | undefined }[];
}) {
  const { compare } = collatorFor('fi');
  return (
    <ul className={styles.positions}>
      {items
        .toSorted((a, b) => compare(a.name, b.name))
        .map(({ id, name, href, note }) => (
          <li key={id}>
            <a className={styles.strong} href={href}>
              {name}
            </a>
            {note ? <span className={styles.note}> {note}</span> : null}
          </li>
        ))}
    </ul>
  );
}
