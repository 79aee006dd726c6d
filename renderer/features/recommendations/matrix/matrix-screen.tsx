import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { pickText } from '#shared/i18n/languages.ts';
import {
  recommendationMatrix,
  type MatrixAction,
  type MatrixRow,
} from '#shared/recommendations/matrix.ts';
import { useNumber } from '#renderer/ui/words/use-number.ts';
import { useLive, valueOr } from '#renderer/data/use-live.ts';
import { LiveValue } from '#renderer/ui/status/live-value.tsx';
import { openDocument } from '#renderer/features/documents/public.ts';
import { DataTable, type Column } from '#renderer/ui/tables/data-table.tsx';
import { EmptyState } from '#renderer/ui/status/empty-state.tsx';
import { LocalWords } from '#renderer/ui/words/local-words.tsx';
import { Notice } from '#renderer/ui/status/notice.tsx';
import { Segmented } from '#renderer/ui/fields/segmented.tsx';
import { Select } from '#renderer/ui/fields/select.tsx';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import { ViewBar } from '#renderer/ui/layout/view-bar.tsx';
import { RecommendationFilters, useFoundLines } from '../components/recommendation-filters.tsx';
import { ViewTabs } from '../components/view-tabs.tsx';
import { HOME } from '../recommendations-address.ts';
import { recommendationsRequest } from '../recommendations-document.ts';
import {
  recommendationLines,
  screenNames,
  type RecommendationLine,
} from '../recommendations-view.ts';
import { useSaveWorkbook } from '../use-save-workbook.ts';
import { matrixActions, readMatrix, type MatrixRead } from './matrix-data.ts';
import { MatrixTable } from './matrix-table.tsx';
import styles from './matrix.module.css';
import screenStyles from '../components/recommendations.module.css';

const SHOWS = ['all', 'none', 'partly', 'actions'] as const;
type Show = (typeof SHOWS)[number];

/** Recommendations against the actions of a programme, and what is lacking on both sides. */
export function MatrixScreen() {
  const { t } = useTranslation(['recommendations', 'common']);
  const live = useLive(readMatrix, []);
  const read = valueOr(live, null);
  if (read && read.programmes.length > 0) return <Matrix read={read} />;
  return (
    <>
      <ViewBar
        title={t('recommendations:matrix')}
        back={{ href: `#${HOME}`, label: t('recommendations:title') }}
      />
      <ViewTabs current="matrix" />
      <LiveValue
        live={live}
        loading={
          <p className={screenStyles.loading} role="status">
            {t('common:loading')}
          </p>
        }
        failed={
          <div className={screenStyles.failure}>
            <Notice tone="danger" title={t('recommendations:listView.failedTitle')}>
              {t('recommendations:listView.failedText')}
            </Notice>
          </div>
        }
      >
        {() => (
          <EmptyState
            icon="table"
            title={t('recommendations:matrixView.noProgramme')}
            text={t('recommendations:matrixView.noProgrammeText')}
          />
        )}
      </LiveValue>
    </>
  );
}

function Matrix({ read }: { read: MatrixRead }) {
  const { t } = useTranslation(['recommendations']);
  const language = useScreenLanguage();
  const number = useNumber();
  const saveWorkbook = useSaveWorkbook();
  const [programmeId, setProgrammeId] = useState(read.programmes[0]?.id ?? '');
  const [show, setShow] = useState<Show>('all');
  const names = useMemo(() => screenNames(read, language), [read, language]);
  const lines = useMemo(() => recommendationLines(read, names, language), [read, names, language]);
  const found = useFoundLines(lines);
  const actions = useMemo(() => matrixActions(read.actions, programmeId), [read, programmeId]);
  const matrix = useMemo(
    () => recommendationMatrix(found, actions, read.links),
    [found, actions, read],
  );
  const rows = useMemo(() => shownRows(matrix.rows, show), [matrix, show]);
  const { counts, actionsWithout } = matrix;
  const shown = rows.map(({ recommendation }) => recommendation);
  const ids = shown.map(({ id }) => id);

  return (
    <>
      <ViewBar
        title={t('recommendations:matrix')}
        back={{ href: `#${HOME}`, label: t('recommendations:title') }}
        secondary={[
          {
            id: 'word',
            label: t('recommendations:page.word'),
            icon: 'file-output',
            isDisabled: rows.length === 0,
            shortcut: undefined,
            onPress: () =>
              openDocument(
                recommendationsRequest(ids, ids.length < lines.length ? 'found' : 'all'),
              ),
          },
          {
            id: 'save',
            label: t('recommendations:listView.save'),
            icon: 'table',
            isDisabled: rows.length === 0,
            shortcut: undefined,
            onPress: () =>
              void saveWorkbook(
                read,
                shown.map(({ recommendation }) => recommendation),
              ),
          },
        ]}
      />
      <ViewTabs current="matrix" />
      <RecommendationFilters
        lines={lines}
        names={names}
        found={t('recommendations:listView.found', {
          count: found.length,
          formatted: number(found.length),
        })}
      />
      <div className={styles.head} data-no-print>
        <div className={styles.programme}>
          <Select
            label={t('recommendations:matrixView.programme')}
            size="small"
            options={read.programmes.map(({ id, title }) => ({
              value: id,
              label: pickText(title, language),
            }))}
            value={programmeId}
            onChange={setProgrammeId}
          />
        </div>
        <Segmented
          label={t('recommendations:matrixView.show')}
          options={SHOWS.map((value) => ({
            value,
            label: t(`recommendations:matrixView.shows.${value}`),
          }))}
          value={show}
          onChange={setShow}
        />
      </div>
      <div className={styles.facts} role="status">
        <span>
          {t('recommendations:matrixView.counts', {
            full: number(counts.full),
            part: number(counts.part),
            supports: number(counts.supports),
            none: number(counts.none),
          })}
        </span>
        <span>
          {t('recommendations:matrixView.actionsWithout', {
            count: actionsWithout.length,
            formatted: number(actionsWithout.length),
          })}
        </span>
      </div>
      {show === 'actions' ? (
        <ActionsWithout actions={actionsWithout} programmeId={programmeId} />
      ) : rows.length === 0 ? (
        <EmptyState icon="search" title={t('recommendations:matrixView.empty')} />
      ) : (
        <MatrixTable rows={rows} />
      )}
    </>
  );
}

function shownRows(
  rows: readonly MatrixRow<RecommendationLine>[],
  show: Show,
): readonly MatrixRow<RecommendationLine>[] {
  if (show === 'none') return rows.filter(({ coverage }) => coverage === 'none');
  if (show === 'partly') {
    return rows.filter(({ coverage }) => coverage === 'part' || coverage === 'supports');
  }
  return rows;
}

function ActionsWithout({
  actions,
  programmeId,
}: {
  actions: readonly MatrixAction[];
  programmeId: string;
}) {
  const { t } = useTranslation(['recommendations']);
  const language = useScreenLanguage();
  const columns: Column<MatrixAction, string>[] = [
    {
      id: 'title',
      header: t('recommendations:matrixView.action'),
      cell: ({ number, title }) => (
        <>
          {number} <LocalWords text={title} />
        </>
      ),
    },
  ];
  if (actions.length === 0) {
    return <EmptyState icon="check" title={t('recommendations:matrixView.empty')} />;
  }
  return (
    <DataTable
      label={t('recommendations:matrixView.shows.actions')}
      columns={columns}
      rows={actions}
      rowId={({ id }) => id}
      rowName={({ title }) => pickText(title, language)}
      hrefOf={({ id }) => `#/programme/${programmeId}/${id}`}
    />
  );
}
