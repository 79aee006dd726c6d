import { useTranslation } from 'react-i18next';
import type { RecordBase } from '#shared/records/record.ts';
import { useMoment } from '#renderer/ui/words/use-moment.ts';
import styles from './contact-panel.module.css';

/** When the record was made and last edited. */
export function RecordFoot({ record }: { record: RecordBase }) {
  const { t } = useTranslation(['contacts']);
  const { moment } = useMoment();
  return (
    <p className={styles.foot}>
      {t('contacts:person.added', { date: moment(record.createdAt) })}
      {record.rev > 1 ? (
        <>
          <br />
          {t('contacts:person.edited', { date: moment(record.updatedAt) })}
        </>
      ) : null}
    </p>
  );
}
