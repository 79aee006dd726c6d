import { useTranslation } from 'react-i18next';
import { pickText } from '#shared/i18n/languages.ts';
import { useFindField } from '#renderer/common/use-find-field.ts';
import { useNumber } from '#renderer/ui/words/use-number.ts';
import { useLive, valueOr } from '#renderer/data/use-live.ts';
import { LiveValue } from '#renderer/ui/status/live-value.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/status/empty-state.tsx';
import { FilterBar } from '#renderer/ui/tables/filter-bar.tsx';
import { MenuButton } from '#renderer/ui/overlays/menu-button.tsx';
import { ReadFailure } from '#renderer/ui/status/read-failure.tsx';
import { Paging } from '#renderer/ui/tables/paging.tsx';
import { SearchField } from '#renderer/ui/fields/search-field.tsx';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import { ViewBar } from '#renderer/ui/layout/view-bar.tsx';
import { SaidFilterFields } from '../components/said-filters.tsx';
import { SaidHits } from '../components/said-hits.tsx';
import { useSaidStore } from '../said-store.ts';
import { useSaidExport } from '../use-said-export.ts';
import { PAGE, useSaidPage } from '../use-said-page.ts';
import styles from '../components/said.module.css';

/** Everything that was said, answered or agreed on, found by words. */
export function SaidScreen() {
  const { t } = useTranslation(['saidSearch']);
  const language = useScreenLanguage();
  const number = useNumber();
  const { words, filters, from } = useSaidStore();
  const set = useSaidStore.setState;
  const query = { words, filters };
  const live = useSaidPage(query, from);
  const save = useSaidExport(query);
  const findField = useFindField();
  const bodies = useLive((office) => office.read.bodies.toArray(), []);
  const names = new Map(
    valueOr(bodies, []).map((body) => [
      body.id,
      pickText(body.abbr, language) || pickText(body.name, language),
    ]),
  );
  const page = valueOr(live, null);
  const isEmpty = page?.all === 0;
  const isNarrowed = words.trim() !== '' || Object.keys(filters).length > 0;

  return (
    <>
      <ViewBar
        title={t('saidSearch:title')}
        sub={
          page && !isEmpty
            ? t('saidSearch:all', { count: page.all, formatted: number(page.all) })
            : undefined
        }
        actions={
          page && page.total > 0 ? (
            <MenuButton
              label={t('saidSearch:export.title')}
              shape="text"
              entries={(['xlsx', 'csv'] as const).map((format) => ({
                id: format,
                label: t(`saidSearch:export.${format}`),
                icon: 'download' as const,
                onAction: () => void save(format),
              }))}
            />
          ) : undefined
        }
      />
      {isEmpty ? null : (
        <FilterBar
          label={t('saidSearch:filters')}
          found={
            page && isNarrowed
              ? t('saidSearch:found', { count: page.total, formatted: number(page.total) })
              : undefined
          }
        >
          <SearchField
            label={t('saidSearch:search')}
            placeholder={t('saidSearch:placeholder')}
            value={words}
            inputRef={findField}
            onChange={(next) => set({ words: next, from: 0 })}
          />
          {page ? (
            <SaidFilterFields
              choices={page.choices}
              filters={filters}
              names={names}
              onChange={(next) => set({ filters: next, from: 0 })}
            />
          ) : null}
        </FilterBar>
      )}
      <LiveValue live={live} failed={<ReadFailure>{t('saidSearch:failed')}</ReadFailure>}>
        {(read) => {
          if (read.all === 0)
            return (
              <EmptyState
                icon="search"
                title={t('saidSearch:empty.title')}
                text={t('saidSearch:empty.text')}
              />
            );
          if (read.total === 0)
            return (
              <EmptyState
                icon="search"
                title={t('saidSearch:none.title')}
                text={t('saidSearch:none.text')}
                action={
                  Object.keys(filters).length > 0 ? (
                    <Button onPress={() => set({ filters: {}, from: 0 })}>
                      {t('saidSearch:clear')}
                    </Button>
                  ) : undefined
                }
              />
            );
          return (
            <div className={styles.page} data-pane tabIndex={-1}>
              <SaidHits hits={read.hits} names={names} />
              <Paging
                page={Math.floor(read.from / PAGE)}
                pageSize={PAGE}
                total={read.total}
                onPage={(next) => set({ from: next * PAGE })}
              />
            </div>
          );
        }}
      </LiveValue>
    </>
  );
}
