import { Fragment, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './definition-list.module.css';

/** Names and values. An empty value says “puuttuu”, never nothing. */
export function DefinitionList({
  items,
}: {
  items: readonly { term: string; value: ReactNode; key?: string | undefined }[];
}) {
  const { t } = useTranslation(['common']);
  return (
    <dl className={styles.list}>
      {items.map((item) => (
        <Fragment key={item.key ?? item.term}>
          <dt className={styles.term}>{item.term}</dt>
          <dd className={styles.value}>
            {item.value === '' || item.value === null || item.value === undefined ? (
              <span className={styles.missing}>{t('common:missing')}</span>
            ) : (
              item.value
            )}
          </dd>
        </Fragment>
      ))}
    </dl>
  );
}
