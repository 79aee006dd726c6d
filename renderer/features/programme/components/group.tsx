import { useId, type ReactNode } from 'react';
import styles from './programme.module.css';

/** A part of a page with its heading. `field` is how a gap finds it. */
export function Group({
  title,
  field,
  children,
}: {
  title: string;
  field: string;
  children: ReactNode;
}) {
  const id = useId();
  return (
    <section className={styles.group} aria-labelledby={id} data-field={field} tabIndex={-1}>
      <h3 id={id} className={styles.groupTitle}>
        {title}
      </h3>
      {children}
    </section>
  );
}
