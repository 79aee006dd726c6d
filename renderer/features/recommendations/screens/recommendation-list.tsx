import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { referenceText } from '#shared/recommendations/reference-text.ts';
import { useLive, valueOr } from '#renderer/data/use-live.ts';
import { openDocument } from '#renderer/features/documents/public.ts';
import { useNumber } from '#renderer/ui/words/use-number.ts';
import { Loading } from '#renderer/ui/status/loading.tsx';
import { LiveValue } from '#renderer/ui/status/live-value.tsx';
import { useCommandButton } from '#renderer/session/use-command-button.ts';
import { Button } from '#renderer/ui/button.tsx';
import { DataTable } from '#renderer/ui/tables/data-table.tsx';
import { EmptyState } from '#renderer/ui/status/empty-state.tsx';
import { ReadFailure } from '#renderer/ui/status/read-failure.tsx';
import type { Sort } from '#renderer/ui/tables/sort-head.tsx';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import { ViewBar } from '#renderer/ui/layout/view-bar.tsx';
import {
  isSort,
  sortedLines,
  useRecommendationColumns,
  type RecommendationSort,
} from '../components/recommendation-columns.tsx';
import { RecommendationFilters, useFoundLines } from '../components/recommendation-filters.tsx';
import { SelectionBar } from '../components/selection-bar.tsx';
import { ViewTabs } from '../components/view-tabs.tsx';
import { recommendationsRequest } from '../recommendations-document.ts';
import { readRecommendations, type RecommendationsRead } from '../recommendations-data.ts';
import { useRecommendationsStore } from '../recommendations-store.ts';
import { HOME } from '../recommendations-address.ts';
import { recommendationLines, screenNames } from '../recommendations-view.ts';
import { useDeleteRecommendations } from '../use-delete.ts';
import { useSaveWorkbook } from '../use-save-workbook.ts';

/** Every recommendation, to be searched, filtered and acted on together. */
export function RecommendationList() {
  const { t } = useTranslation(['recommendations', 'common']);
  const live = useLive(readRecommendations, []);
  const newButton = useCommandButton('newRecommendation');
  const importButton = useCommandButton('importRecommendations');
  const read = valueOr(live, null);
  if (read && read.recommendations.length > 0) return <List read={read} />;
  return (
    <>
      <ViewBar
        title={t('recommendations:title')}
        secondary={[
          { id: 'import', label: t('recommendations:import'), icon: 'file-input', ...importButton },
        ]}
        actions={
          <Button variant="primary" icon="plus" {...newButton}>
            {t('recommendations:newRecommendation')}
          </Button>
        }
      />
      <LiveValue
        live={live}
        loading={<Loading />}
        failed={
          <ReadFailure title={t('recommendations:listView.failedTitle')}>
            {t('recommendations:listView.failedText')}
          </ReadFailure>
        }
      >
        {() => (
          <EmptyState
            icon="list-ordered"
            title={t('recommendations:empty.title')}
            text={t('recommendations:empty.text')}
            action={
              <>
                <Button icon="file-input" {...importButton}>
                  {t('recommendations:import')}
                </Button>
                <Button icon="plus" {...newButton}>
                  {t('recommendations:newRecommendation')}
                </Button>
              </>
            }
          />
        )}
      </LiveValue>
    </>
  );
}

function List({ read }: { read: RecommendationsRead }) {
  const { t } = useTranslation(['recommendations', 'common', 'programme', 'cooperation']);
  const [, navigate] = useLocation();
  const language = useScreenLanguage();
  const number = useNumber();
  const [sort, setSort] = useState<Sort<RecommendationSort> | null>(null);
  const ticked = useRecommendationsStore((store) => store.ticked);
  const newButton = useCommandButton('newRecommendation');
  const importButton = useCommandButton('importRecommendations');
  const deleteRecommendations = useDeleteRecommendations();
  const saveWorkbook = useSaveWorkbook();
  const names = useMemo(() => screenNames(read, language), [read, language]);
  const lines = useMemo(() => recommendationLines(read, names, language), [read, names, language]);
  const found = useFoundLines(lines);
  const sorted = useMemo(() => sortedLines(found, sort), [found, sort]);
  const isNarrowed = found.length < lines.length;
  const chosenLines = () => {
    const own = found.filter(({ id }) => ticked.has(id));
    return own.length > 0 ? own : found;
  };
  const count = t(
    isNarrowed ? 'recommendations:listView.found' : 'recommendations:listView.count',
    { count: found.length, formatted: number(found.length) },
  );

  const columns = useRecommendationColumns();

  return (
    <>
      <ViewBar
        title={t('recommendations:title')}
        secondary={[
          { id: 'import', label: t('recommendations:import'), icon: 'file-input', ...importButton },
          {
            id: 'word',
            label: t('recommendations:page.word'),
            icon: 'file-output',
            isDisabled: found.length === 0,
            shortcut: undefined,
            onPress: () =>
              openDocument(
                recommendationsRequest(
                  chosenLines().map(({ id }) => id),
                  ticked.size > 0 ? 'ticked' : isNarrowed ? 'found' : 'all',
                ),
              ),
          },
          {
            id: 'save',
            label: t('recommendations:listView.save'),
            icon: 'table',
            isDisabled: found.length === 0,
            shortcut: undefined,
            onPress: () =>
              void saveWorkbook(
                read,
                chosenLines().map(({ recommendation }) => recommendation),
              ),
          },
        ]}
        actions={
          <Button variant="primary" icon="plus" {...newButton}>
            {t('recommendations:newRecommendation')}
          </Button>
        }
      />
      <ViewTabs current="list" />
      <RecommendationFilters lines={lines} names={names} found={count} />
      <SelectionBar lines={lines} found={found} read={read} />
      {sorted.length === 0 ? (
        <EmptyState
          icon="search"
          title={t('common:noMatches')}
          text={t('common:noMatchesHint')}
          action={
            <Button onPress={() => useRecommendationsStore.setState({ words: '', chosen: {} })}>
              {t('common:clearFilters')}
            </Button>
          }
        />
      ) : (
        <DataTable
          label={t('recommendations:listView.label')}
          columns={columns}
          rows={sorted}
          rowId={(line) => line.id}
          rowName={(line) => referenceText(line.recommendation.reference, language)}
          hrefOf={(line) => `#${HOME}/${line.id}`}
          sort={sort ?? { by: 'body', direction: 'ascending' }}
          onSort={(next) => setSort(isSort(next) ? next : null)}
          tickedIds={ticked}
          onTick={(ids) => useRecommendationsStore.setState({ ticked: ids })}
          onEdit={(line) => navigate(`${HOME}/${line.id}/edit`)}
          onDelete={(line) => void deleteRecommendations([line.recommendation])}
        />
      )}
    </>
  );
}
