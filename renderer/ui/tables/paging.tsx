import { useTranslation } from 'react-i18next';
import { IconButton } from '../button.tsx';
import { useNumber } from '../words/use-number.ts';
import styles from './table.module.css';

/** Which part of a long list is shown, and the way to the next: “1–100, kaikkiaan 2 345”. */
export function Paging({
  page,
  pageSize,
  total,
  onPage,
}: {
  /** From 0. */
  page: number;
  pageSize: number;
  total: number;
  onPage: (page: number) => void;
}) {
  const { t } = useTranslation(['common']);
  const number = useNumber();
  if (total <= pageSize) return null;
  const last = Math.ceil(total / pageSize) - 1;
  return (
    <nav className={styles.paging} aria-label={t('common:pages')}>
      <span role="status">
        {t('common:pageRange', {
          from: number(page * pageSize + 1),
          to: number(Math.min(total, (page + 1) * pageSize)),
          total: number(total),
        })}
      </span>
      <IconButton
        icon="chevron-left"
        label={t('common:previousPage')}
        size="small"
        isDisabled={page === 0}
        onPress={() => onPage(page - 1)}
      />
      <IconButton
        icon="chevron-right"
        label={t('common:nextPage')}
        size="small"
        isDisabled={page >= last}
        onPress={() => onPage(page + 1)}
      />
    </nav>
  );
}
