import { useTranslation } from 'react-i18next';
import { DefinitionList } from '#renderer/ui/definition-list.tsx';
import { TableFrame } from '#renderer/ui/table-frame.tsx';
import type { Restorable } from '../backup-data.ts';
import styles from './backup.module.css';

const ROWS = ['persons', 'organisations', 'madeDocuments'] as const;

/** What the backup is, and what is now in the program beside what is in it. */
export function CompareTable({
  name,
  restorable: { opened, now },
  dateText,
}: {
  name: string;
  restorable: Restorable;
  dateText: (moment: string) => string;
}) {
  const { t, i18n } = useTranslation(['backup']);
  const number = new Intl.NumberFormat(i18n.language);
  return (
    <>
      <DefinitionList
        items={[
          { term: t('backup:file'), value: name },
          { term: t('backup:madeAt'), value: dateText(opened.header.createdAt) },
          { term: t('backup:madeBy'), value: opened.header.appVersion },
        ]}
      />
      <TableFrame label={t('backup:compareCaption')}>
        <thead>
          <tr>
            <th scope="col">{t('backup:compare.what')}</th>
            <th scope="col" className={styles.count}>
              {t('backup:compare.now')}
            </th>
            <th scope="col" className={styles.count}>
              {t('backup:compare.backup')}
            </th>
          </tr>
        </thead>
        <tbody>
          {ROWS.map((row) => (
            <tr key={row}>
              <th scope="row">{t(`backup:compare.${row}`)}</th>
              <td className={styles.count}>{number.format(now[row])}</td>
              <td className={styles.count}>{number.format(opened.summary[row])}</td>
            </tr>
          ))}
        </tbody>
      </TableFrame>
    </>
  );
}
