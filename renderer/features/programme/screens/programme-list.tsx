import { useTranslation } from 'react-i18next';
import { useMoment } from '#renderer/ui/words/use-moment.ts';
import { useNumber } from '#renderer/ui/words/use-number.ts';
import { useLive, valueOr } from '#renderer/data/use-live.ts';
import { LiveValue } from '#renderer/ui/status/live-value.tsx';
import { useCommandButton } from '#renderer/session/use-command-button.ts';
import { Button } from '#renderer/ui/button.tsx';
import { DataTable, type Column } from '#renderer/ui/tables/data-table.tsx';
import { EmptyState } from '#renderer/ui/status/empty-state.tsx';
import { LocalWords } from '#renderer/ui/words/local-words.tsx';
import { ReadFailure } from '#renderer/ui/status/read-failure.tsx';
import { SampleTag, StatusMark } from '#renderer/ui/status/status-mark.tsx';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import { ViewBar } from '#renderer/ui/layout/view-bar.tsx';
import { pickText } from '#shared/i18n/languages.ts';
import styles from '../components/programme.module.css';
import { readProgrammes, type ProgrammeLine } from '../programme-data.ts';
import { STATE_LOOK } from '../state-look.ts';
import { useDeleteProgramme } from '../use-delete.ts';

/** Every programme, the latest first. */
export function ProgrammeList() {
  const { t } = useTranslation(['programme', 'planImport', 'common']);
  const language = useScreenLanguage();
  const number = useNumber();
  const { day } = useMoment();
  const live = useLive(readProgrammes, []);
  const importButton = useCommandButton('importPlan');
  const newButton = useCommandButton('newProgramme');
  const deleteProgramme = useDeleteProgramme();
  const rows = valueOr(live, []);
  const term = ({ programme: { from, to } }: ProgrammeLine) =>
    from === undefined && to === undefined
      ? t('common:missing')
      : `${from === undefined ? '' : day(from)}–${to === undefined ? '' : day(to)}`;
  const columns: Column<ProgrammeLine>[] = [
    {
      id: 'title',
      header: t('programme:column.title'),
      cell: ({ programme }) => (
        <span className={styles.strong}>
          <LocalWords text={programme.title} /> {programme.sample ? <SampleTag /> : null}
        </span>
      ),
      width: { share: 50, atLeast: 14 },
    },
    { id: 'term', header: t('programme:column.term'), cell: term },
    {
      id: 'state',
      header: t('programme:column.state'),
      cell: ({ programme: { state } }) => (
        <StatusMark {...STATE_LOOK[state]}>{t(`programme:state.${state}`)}</StatusMark>
      ),
    },
    {
      id: 'goals',
      header: t('programme:column.goals'),
      align: 'end',
      cell: ({ goals }) => number(goals),
    },
    {
      id: 'actions',
      header: t('programme:column.actions'),
      align: 'end',
      cell: ({ actions }) => number(actions),
    },
  ];
  return (
    <>
      <ViewBar
        title={t('programme:programmes')}
        sub={rows.length > 0 ? t('programme:count', { count: rows.length }) : undefined}
        secondary={[
          {
            id: 'import',
            label: t('planImport:command'),
            icon: 'file-input',
            ...importButton,
          },
        ]}
        actions={
          <Button variant="primary" icon="plus" {...newButton}>
            {t('programme:newProgramme')}
          </Button>
        }
      />
      <LiveValue
        live={live}
        failed={
          <ReadFailure title={t('programme:loadFailedTitle')}>
            {t('programme:loadFailedText')}
          </ReadFailure>
        }
      >
        {() =>
          rows.length === 0 ? (
            <EmptyState
              icon="book-open"
              title={t('programme:empty.title')}
              text={t('programme:empty.text')}
              action={
                <Button icon="plus" {...newButton}>
                  {t('programme:newProgramme')}
                </Button>
              }
            />
          ) : (
            <DataTable
              label={t('programme:list')}
              columns={columns}
              rows={rows}
              rowId={({ programme }) => programme.id}
              rowName={({ programme }) => pickText(programme.title, language)}
              hrefOf={({ programme }) => `#/programme/${programme.id}`}
              onDelete={({ programme }) => void deleteProgramme(programme)}
            />
          )
        }
      </LiveValue>
    </>
  );
}
