import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { timeSpan } from '#shared/meetings/documents/meeting-blocks.ts';
import { pickText } from '#shared/i18n/languages.ts';
import type { Meeting } from '#shared/meetings/meeting.ts';
import { meetingNumber } from '#shared/meetings/meeting-series.ts';
import { useLive, valueOr } from '#renderer/data/use-live.ts';
import { useCommandButton } from '#renderer/session/use-command-button.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Segmented } from '#renderer/ui/fields/segmented.tsx';
import { Select } from '#renderer/ui/fields/select.tsx';
import { EmptyState } from '#renderer/ui/status/empty-state.tsx';
import { LiveValue } from '#renderer/ui/status/live-value.tsx';
import { ReadFailure } from '#renderer/ui/status/read-failure.tsx';
import { SampleTag } from '#renderer/ui/status/status-mark.tsx';
import { DataTable, type Column } from '#renderer/ui/tables/data-table.tsx';
import { ViewBar } from '#renderer/ui/layout/view-bar.tsx';
import { useMoment } from '#renderer/ui/words/use-moment.ts';
import { useNumber } from '#renderer/ui/words/use-number.ts';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import { useToday } from '#renderer/ui/words/use-today.ts';
import { MeetingStateMark } from '../components/meeting-state.tsx';
import { MeetingsViews } from '../components/meetings-views.tsx';
import { bodyName, readMeetings } from '../meetings-data.ts';
import { useDeleteMeeting } from '../use-meeting-acts.ts';
import styles from '../components/meetings.module.css';

type Row = Meeting & { name: string; body: string };
const VIEWS = ['coming', 'past'] as const;

/** The meetings of all bodies: those to come, the next first; and those that have been, the last first. */
export function MeetingList() {
  const { t } = useTranslation(['meetings', 'common']);
  const language = useScreenLanguage();
  const today = useToday();
  const number = useNumber();
  const live = useLive(readMeetings, []);
  const found = valueOr(live, null);
  const [view, setView] = useState<(typeof VIEWS)[number]>('coming');
  const [bodyId, setBodyId] = useState('');
  const deleteMeeting = useDeleteMeeting();
  const newButton = useCommandButton('newMeeting');
  const planButton = useCommandButton('planMeetings');
  const columns = useColumns();
  const rows = useMemo(() => {
    const bodies = new Map(found?.bodies.map((body) => [body.id, body]));
    const all = (found?.meetings ?? []).map((meeting): Row => {
      const body = bodies.get(meeting.bodyId);
      const name = `${bodyName(body, language)} ${meetingNumber(meeting)}`;
      return { ...meeting, name, body: pickText(body?.name, language) };
    });
    const shown = all
      .filter(({ day }) => (view === 'coming' ? day >= today : day < today))
      .filter((row) => bodyId === '' || row.bodyId === bodyId);
    return view === 'coming' ? shown : shown.reverse();
  }, [found, view, bodyId, language, today]);
  const meeting = found?.meetings ?? [];
  const meetingBodies = (found?.bodies ?? []).filter(({ id }) =>
    meeting.some((one) => one.bodyId === id),
  );
  const acts = (
    <>
      <Button icon="calendar-clock" {...planButton}>
        {t('meetings:plan')}
      </Button>
      <Button variant="primary" icon="plus" {...newButton}>
        {t('meetings:new')}
      </Button>
    </>
  );

  return (
    <>
      <ViewBar
        title={t('meetings:title')}
        sub={
          rows.length > 0
            ? t('meetings:list.count', { count: rows.length, formatted: number(rows.length) })
            : undefined
        }
        actions={acts}
      />
      <MeetingsViews current="meetings" />
      <LiveValue
        live={live}
        failed={
          <ReadFailure title={t('meetings:list.failedTitle')}>
            {t('meetings:list.failedText')}
          </ReadFailure>
        }
      >
        {({ meetings }) =>
          meetings.length === 0 ? (
            <EmptyState
              icon="messages"
              title={t('meetings:empty.title')}
              text={t('meetings:empty.text')}
              action={
                <Button icon="calendar-clock" {...planButton}>
                  {t('meetings:plan')}
                </Button>
              }
            />
          ) : (
            <>
              <div className={styles.filters} data-no-print>
                <Segmented
                  label={t('meetings:list.view')}
                  options={VIEWS.map((one) => ({ value: one, label: t(`meetings:list.${one}`) }))}
                  value={view}
                  onChange={setView}
                />
                <Select
                  label={t('meetings:field.body')}
                  hideLabel
                  size="small"
                  options={[
                    { value: '', label: t('meetings:list.anyBody') },
                    ...meetingBodies.map(({ id, name }) => ({
                      value: id,
                      label: pickText(name, language),
                    })),
                  ]}
                  value={bodyId}
                  onChange={setBodyId}
                />
              </div>
              {rows.length === 0 ? (
                <EmptyState
                  icon="messages"
                  title={t('meetings:list.none')}
                  text={t('meetings:list.noneText')}
                />
              ) : (
                <DataTable
                  label={t('meetings:list.label')}
                  columns={columns}
                  rows={rows}
                  rowId={({ id }) => id}
                  rowName={({ name }) => name}
                  hrefOf={({ id }) => `#/meetings/${id}`}
                  onDelete={(row) => void deleteMeeting(row)}
                />
              )}
            </>
          )
        }
      </LiveValue>
    </>
  );
}

function useColumns(): Column<Row>[] {
  const { t } = useTranslation(['meetings', 'common']);
  const language = useScreenLanguage();
  const { day } = useMoment();
  return [
    {
      id: 'name',
      header: t('meetings:field.meeting'),
      cell: ({ name, sample }) => (
        <span className={styles.named}>
          {name} {sample ? <SampleTag /> : null}
        </span>
      ),
    },
    {
      id: 'day',
      header: t('meetings:field.day'),
      cell: (row) => <span className={styles.nowrap}>{day(row.day)}</span>,
    },
    {
      id: 'time',
      header: t('meetings:field.time'),
      cell: ({ start = '', end = '' }) => (
        <span className={styles.nowrap}>{timeSpan(start, end, language)}</span>
      ),
    },
    {
      id: 'place',
      header: t('meetings:field.place'),
      breaks: true,
      cell: ({ place }) => place ?? null,
    },
    {
      id: 'state',
      header: t('meetings:field.state'),
      cell: ({ state }) => <MeetingStateMark state={state} />,
    },
  ];
}
