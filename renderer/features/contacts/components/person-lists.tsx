import { useTranslation } from 'react-i18next';
import { useListsOf } from '../use-lists-of.ts';
import styles from './contact-panel.module.css';

/** The mailing lists that a person is on. */
export function PersonLists({ personId }: { personId: string }) {
  const { t } = useTranslation(['privacy']);
  const live = useListsOf(personId);
  if (live.state !== 'ready') return null;
  const { fixed, byRule } = live.value;
  if (fixed.length + byRule.length === 0) {
    return <p className={styles.missing}>{t('privacy:page.noLists')}</p>;
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
