import { useTranslation } from 'react-i18next';
import { useLive } from '#renderer/data/use-live.ts';
import { LiveValue } from '#renderer/ui/status/live-value.tsx';
import { Button, ButtonLink } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/status/empty-state.tsx';
import { useMoment } from '#renderer/ui/words/use-moment.ts';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import { readTrashRow, type TrashRow } from '../trash-data.ts';
import { useRestore } from '../use-restore.ts';
import styles from './trash.module.css';

type HeadingLevel = { headingLevel?: 1 | 2 };

/** Stands where a record was: in the trash, with the way back; or not there at all. */
export function DeletedRecord({
  table,
  id,
  headingLevel = 1,
}: { table: string; id: string } & HeadingLevel) {
  const { t } = useTranslation(['trash']);
  const language = useScreenLanguage();
  const live = useLive((office) => readTrashRow(office, { table, id }, language), [table, id]);
  const gone = (
    <EmptyState
      icon="circle-question"
      title={t('trash:gone.title')}
      text={t('trash:gone.text')}
      headingLevel={headingLevel}
    />
  );
  return (
    <LiveValue live={live} failed={gone} gone={gone}>
      {(row) => <InTrash row={row} headingLevel={headingLevel} />}
    </LiveValue>
  );
}

function InTrash({ row, headingLevel }: { row: TrashRow } & Required<HeadingLevel>) {
  const { t } = useTranslation(['trash', 'recordHistory']);
  const { moment, day } = useMoment();
  const restore = useRestore([row]);
  return (
    <EmptyState
      icon="trash"
      title={t('trash:deleted.title', { name: row.name || row.kind })}
      text={t('trash:deleted.text', {
        moment: moment(row.deletedAt),
        goesOn: day(row.goesOn),
      })}
      headingLevel={headingLevel}
      action={
        <span className={styles.ways}>
          <Button variant="primary" icon="undo" onPress={() => void restore([row])}>
            {t('trash:restore')}
          </Button>
          <ButtonLink href={`#/history/${row.table}/${row.id}`}>
            {t('recordHistory:action')}
          </ButtonLink>
          <ButtonLink href="#/trash">{t('trash:open')}</ButtonLink>
        </span>
      }
    />
  );
}
