import { useTranslation } from 'react-i18next';
import { CountTable } from '#renderer/features/safekeeping/public.ts';
import { DefinitionList } from '#renderer/ui/layout/definition-list.tsx';
import type { Restorable } from '../backup-data.ts';
import styles from './backup.module.css';

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
  const { t } = useTranslation(['backup']);
  return (
    <>
      <DefinitionList
        items={[
          { term: t('backup:file'), value: name },
          { term: t('backup:madeAt'), value: dateText(opened.header.createdAt) },
          { term: t('backup:madeBy'), value: opened.header.appVersion },
        ]}
      />
      <div className={styles.compared}>
        <CountTable
          label={t('backup:compareCaption')}
          sides={[
            { name: t('backup:compare.now'), counts: now },
            { name: t('backup:compare.backup'), counts: opened.counts },
          ]}
        />
      </div>
    </>
  );
}
