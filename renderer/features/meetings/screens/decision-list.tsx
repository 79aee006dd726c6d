import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { pickText, type Language } from '#shared/i18n/languages.ts';
import { decisionRegister, type RegisteredDecision } from '#shared/meetings/decision-register.ts';
import type { RegisterRows } from '#shared/meetings/documents/decisions-model.ts';
import { meetingNumber } from '#shared/meetings/meeting-series.ts';
import { fold } from '#shared/text/fold.ts';
import { useLive, valueOr } from '#renderer/data/use-live.ts';
import { openDocument } from '#renderer/features/documents/public.ts';
import { Button } from '#renderer/ui/button.tsx';
import { SearchField } from '#renderer/ui/fields/search-field.tsx';
import { Segmented } from '#renderer/ui/fields/segmented.tsx';
import { Select } from '#renderer/ui/fields/select.tsx';
import { ViewBar } from '#renderer/ui/layout/view-bar.tsx';
import { EmptyState } from '#renderer/ui/status/empty-state.tsx';
import { LiveValue } from '#renderer/ui/status/live-value.tsx';
import { ReadFailure } from '#renderer/ui/status/read-failure.tsx';
import { SampleTag, StatusMark } from '#renderer/ui/status/status-mark.tsx';
import { DataTable, type Column } from '#renderer/ui/tables/data-table.tsx';
import { FilterBar } from '#renderer/ui/tables/filter-bar.tsx';
import { useMoment } from '#renderer/ui/words/use-moment.ts';
import { useNumber } from '#renderer/ui/words/use-number.ts';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import { MeetingsViews } from '../components/meetings-views.tsx';
import { decisionsRequest } from '../meeting-request.ts';
import { bodyName, readRegister } from '../meetings-data.ts';
import styles from '../components/meetings.module.css';

type Row = RegisteredDecision & { id: string; name: string; text: string; words: string };
const SHOWN = ['all', 'openOnly'] as const;

/** What the bodies decided, the last first: searched by word, body and whether something is still to be done. */
export function DecisionList() {
  const { t } = useTranslation(['meetings', 'common']);
  const language = useScreenLanguage();
  const number = useNumber();
  const live = useLive(readRegister, []);
  const found = valueOr(live, null);
  const [words, setWords] = useState('');
  const [bodyId, setBodyId] = useState('');
  const [shown, setShown] = useState<(typeof SHOWN)[number]>('all');
  const columns = useColumns();
  const all = useMemo(() => (found ? rowsOf(found, language) : []), [found, language]);
  const rows = useMemo(() => {
    const wanted = fold(words).split(' ');
    return all
      .filter(({ meeting }) => bodyId === '' || meeting.bodyId === bodyId)
      .filter(({ isOpen }) => shown === 'all' || isOpen)
      .filter((row) => wanted.every((word) => row.words.includes(word)));
  }, [all, words, bodyId, shown]);
  const bodies = (found?.bodies ?? []).filter(({ id }) =>
    all.some(({ meeting }) => meeting.bodyId === id),
  );
  // A register is of one body: of the one chosen, or of the only one that has decided something.
  const body = bodies.length === 1 ? bodies[0] : bodies.find(({ id }) => id === bodyId);
  const count = t('meetings:register.count', {
    count: rows.length,
    formatted: number(rows.length),
  });

  return (
    <>
      <ViewBar
        title={t('meetings:register.title')}
        actions={
          <Button
            icon="file-output"
            isDisabled={!body || rows.length === 0}
            onPress={() => {
              if (body)
                openDocument(
                  decisionsRequest(
                    body,
                    rows.map(({ id }) => id),
                  ),
                );
            }}
          >
            {t('meetings:register.document')}
          </Button>
        }
      />
      <MeetingsViews current="decisions" />
      <LiveValue
        live={live}
        failed={
          <ReadFailure title={t('meetings:register.failedTitle')}>
            {t('meetings:register.failedText')}
          </ReadFailure>
        }
      >
        {() =>
          all.length === 0 ? (
            <EmptyState
              icon="messages"
              title={t('meetings:register.empty')}
              text={t('meetings:register.emptyText')}
            />
          ) : (
            <>
              <FilterBar label={t('meetings:register.filter')} found={count}>
                <SearchField
                  label={t('meetings:register.search')}
                  value={words}
                  onChange={setWords}
                />
                <Segmented
                  label={t('meetings:register.show')}
                  options={SHOWN.map((one) => ({
                    value: one,
                    label: t(`meetings:register.${one}`),
                  }))}
                  value={shown}
                  onChange={setShown}
                />
                <Select
                  label={t('meetings:field.body')}
                  hideLabel
                  size="small"
                  options={[
                    { value: '', label: t('meetings:list.anyBody') },
                    ...bodies.map(({ id, name }) => ({
                      value: id,
                      label: pickText(name, language),
                    })),
                  ]}
                  value={bodyId}
                  onChange={setBodyId}
                />
              </FilterBar>
              {rows.length === 0 ? (
                <EmptyState
                  icon="messages"
                  title={t('meetings:register.noneFound')}
                  text={t('meetings:register.noneFoundText')}
                />
              ) : (
                <DataTable
                  label={t('meetings:register.label')}
                  columns={columns}
                  rows={rows}
                  rowId={({ id }) => id}
                  rowName={({ name, text }) => `${name}: ${text}`}
                  hrefOf={({ meeting, item }) => `#/meetings/${meeting.id}/${item.id}`}
                />
              )}
            </>
          )
        }
      </LiveValue>
    </>
  );
}

function rowsOf(found: RegisterRows, language: Language): Row[] {
  return found.bodies
    .flatMap((body) =>
      decisionRegister(body.id, found).map((one) => {
        const name = `${bodyName(body, language)} ${meetingNumber(one.meeting)}`;
        const said = [one.decision.text, one.item.title, body.name, body.abbr ?? {}];
        return {
          ...one,
          id: one.decision.id,
          name,
          text: pickText(one.decision.text, language),
          words: fold(
            [...said.flatMap((text) => Object.values(text)), name, String(one.number)].join(' '),
          ),
        };
      }),
    )
    .sort(
      (one, other) =>
        (one.meeting.day < other.meeting.day ? 1 : one.meeting.day > other.meeting.day ? -1 : 0) ||
        other.number - one.number,
    );
}

function useColumns(): Column<Row>[] {
  const { t } = useTranslation(['meetings']);
  const language = useScreenLanguage();
  const { day } = useMoment();
  return [
    {
      id: 'text',
      header: t('meetings:field.decision'),
      cell: ({ text, decision }) => (
        <span className={styles.named}>
          {text} {decision.sample ? <SampleTag /> : null}
        </span>
      ),
    },
    { id: 'number', header: t('meetings:field.number'), cell: ({ number }) => number },
    {
      id: 'kind',
      header: t('meetings:field.kind'),
      cell: ({ decision }) => t(`meetings:decisionKind.${decision.kind}`),
    },
    {
      id: 'item',
      header: t('meetings:field.itemTitle'),
      breaks: true,
      cell: ({ item }) => pickText(item.title, language),
    },
    {
      id: 'meeting',
      header: t('meetings:field.meeting'),
      breaks: true,
      cell: ({ name, meeting }) => (
        <>
          {name} · <span className={styles.nowrap}>{day(meeting.day)}</span>
        </>
      ),
    },
    {
      id: 'state',
      header: t('meetings:field.state'),
      cell: ({ isOpen }) =>
        isOpen ? (
          <StatusMark tone="warn" icon="circle-dot">
            {t('meetings:register.open')}
          </StatusMark>
        ) : (
          t('meetings:register.closed')
        ),
    },
  ];
}
