import { useTranslation } from 'react-i18next';
import type { ContactSide } from '#shared/contacts/directory/directory.ts';
import { useListsOf } from '../use-lists-of.ts';
import styles from './contact-panel.module.css';

/** The mailing lists that a person or an organisation is on; where there are none, `none` says so. */
export function ListsOf({ of, id, none }: { of: ContactSide; id: string; none: string }) {
  const { t } = useTranslation(['privacy']);
  const live = useListsOf(of, id);
  if (live.state !== 'ready') return null;
  const { fixed, byRule } = live.value;
  if (fixed.length + byRule.length === 0) {
    return <p className={styles.missing}>{none}</p>;
  }
  return (
    <ul className={styles.positions}>
      {[...fixed, ...byRule].map((list) => (
        <li key={list.id}>
          <a className={styles.strong} href={`#/lists/${list.id}`}>
            {list.name}
          </a>
          {list.mode === 'rule' ? (
            <span className={styles.note}> {t('privacy:page.byRule')}</span>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
