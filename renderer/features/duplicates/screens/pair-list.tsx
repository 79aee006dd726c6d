import { useTranslation } from 'react-i18next';
import { useNumber } from '#renderer/ui/words/use-number.ts';
import { Button } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/status/empty-state.tsx';
import { Notice } from '#renderer/ui/status/notice.tsx';
import { ProgressBar } from '#renderer/ui/status/progress-bar.tsx';
import { Segmented } from '#renderer/ui/fields/segmented.tsx';
import { ViewBar } from '#renderer/ui/layout/view-bar.tsx';
import { PairTable } from '../components/pair-table.tsx';
import { useDuplicates } from '../duplicates-store.ts';
import { useIsOutOfDate, useOpenPairs, useSearchState } from '../use-found-pairs.ts';
import { useMergeSure } from '../use-merge-sure.ts';
import { useSearch } from '../use-search.ts';
import styles from '../components/duplicates.module.css';

/** The pairs that may be one contact: persons and organisations, sure ones and ones to look at. */
export function PairList() {
  const { t } = useTranslation(['duplicateScreens', 'common']);
  const number = useNumber();
  const search = useSearch();
  const state = useSearchState();
  const pairs = useOpenPairs();
  const isLate = useIsOutOfDate();
  const { kind, group } = useDuplicates();
  const sure = useMergeSure(kind);
  const countOf = (of: typeof kind) => pairs[of].sure.length + pairs[of].possible.length;
  const total = countOf('persons') + countOf('organisations');
  const shown = pairs[kind][group];
  const isDone = state.phase === 'done';
  const again = (
    <span data-go-on={total === 0 ? '' : undefined}>
      <Button icon="search" onPress={search} isDisabled={sure.progress !== null}>
        {t('duplicateScreens:searchAgain')}
      </Button>
    </span>
  );
  return (
    <>
      <ViewBar
        title={t('duplicateScreens:title')}
        actions={
          // It stays while it searches: the keyboard that pressed it is not lost, and a search on its way goes on.
          isDone || state.phase === 'searching' ? (
            <>
              {again}
              {isDone && group === 'sure' && shown.length > 0 ? (
                <Button
                  variant="primary"
                  isDisabled={sure.progress !== null}
                  onPress={() => void sure.merge(shown)}
                >
                  {t('duplicateScreens:mergeAll')}
                </Button>
              ) : null}
            </>
          ) : undefined
        }
      />
      {state.phase === 'idle' ? (
        <EmptyState
          icon="copy"
          title={t('duplicateScreens:introTitle')}
          text={t('duplicateScreens:intro')}
          action={
            <Button variant="primary" icon="search" onPress={search}>
              {t('duplicateScreens:search')}
            </Button>
          }
        />
      ) : null}
      {state.phase === 'searching' ? (
        <div className={styles.above}>
          <ProgressBar
            label={
              state.total === 0
                ? t('duplicateScreens:starting')
                : t('duplicateScreens:searching', {
                    done: number(state.done),
                    total: number(state.total),
                  })
            }
            done={state.done}
            total={state.total}
            onCancel={() => state.controller.abort()}
          />
        </div>
      ) : null}
      {state.phase === 'failed' ? (
        <div className={styles.above}>
          <Notice
            tone="danger"
            title={t('duplicateScreens:failedTitle')}
            actions={<Button onPress={search}>{t('common:tryAgain')}</Button>}
          >
            {t('duplicateScreens:failedText')}
          </Notice>
        </div>
      ) : null}
      {sure.progress ? (
        <div className={styles.above}>
          <ProgressBar
            label={t('duplicateScreens:all.progress', {
              done: number(sure.progress.done),
              total: number(sure.progress.total),
            })}
            {...sure.progress}
            onCancel={sure.stop}
          />
        </div>
      ) : null}
      {isDone && isLate ? (
        <div className={styles.above}>
          <Notice tone="warn">{t('duplicateScreens:stale')}</Notice>
        </div>
      ) : null}
      {isDone && total === 0 ? (
        <EmptyState
          icon="circle-check"
          title={t('duplicateScreens:noneTitle')}
          text={t('duplicateScreens:noneText')}
        />
      ) : null}
      {isDone && total > 0 ? (
        <>
          <div className={styles.groups} data-no-print data-go-on>
            <Segmented
              label={t('duplicateScreens:kind.label')}
              value={kind}
              onChange={(next) =>
                useDuplicates.setState({
                  kind: next,
                  group: pairs[next].sure.length > 0 ? 'sure' : 'possible',
                })
              }
              options={(['persons', 'organisations'] as const).map((value) => ({
                value,
                label: t(`duplicateScreens:kind.${value}`, { formatted: number(countOf(value)) }),
              }))}
            />
            <Segmented
              label={t('duplicateScreens:group.label')}
              value={group}
              onChange={(next) => useDuplicates.setState({ group: next })}
              options={(['sure', 'possible'] as const).map((value) => ({
                value,
                label: t(`duplicateScreens:group.${value}`, {
                  formatted: number(pairs[kind][value].length),
                }),
              }))}
            />
          </div>
          {shown.length > 0 ? (
            <PairTable key={`${kind} ${group}`} kind={kind} pairs={shown} />
          ) : (
            <EmptyState
              icon="circle-check"
              title={t('duplicateScreens:groupDone')}
              text={t('duplicateScreens:groupDoneText')}
            />
          )}
        </>
      ) : null}
    </>
  );
}
