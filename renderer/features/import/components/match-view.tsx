import {
  useDeferredValue,
  useEffect,
  useEffectEvent,
  useMemo,
  useRef,
  useState,
  type ReactNode,
} from 'react';
import { useTranslation } from 'react-i18next';
import { decisionOf, type DecisionCounts } from '#shared/contacts/import/match/row-decisions.ts';
import type { RowDecision } from '#shared/contacts/import/match/row-match.ts';
import { Paging } from '#renderer/ui/tables/paging.tsx';
import { Select } from '#renderer/ui/fields/select.tsx';
import type { ImportCheck, ImportState, MatchFilter } from '../import-state.ts';
import {
  comparedLine,
  comparedRow,
  comparedRows,
  countCompared,
  leftOutRows,
  MATCH_STATES,
} from '../match-rows.ts';
import { PAGE_SIZE } from '../preview-rows.ts';
import { MatchDetails } from './match-details.tsx';
import { MatchTable } from './match-table.tsx';
import styles from './import.module.css';
import matchStyles from './match.module.css';

/** The rows held against the office, page by page, and beside them the one that is looked at. */
export function MatchView({
  state,
  check,
  counts,
  top,
  looks,
  onFilter,
  onPage,
  onDecideRow,
}: {
  state: Extract<ImportState, { step: 'summary' }>;
  check: ImportCheck;
  counts: DecisionCounts;
  /** What stands above the rows and scrolls with them. */
  top: ReactNode;
  /** Grows each time that the next row to be decided is to be looked at. */
  looks: number;
  onFilter: (filter: MatchFilter) => void;
  onPage: (page: number) => void;
  onDecideRow: (index: number, decision: RowDecision) => void;
}) {
  const { t } = useTranslation(['importScreen']);
  const { list, decisions, filter, page } = state;
  const body = useRef<HTMLDivElement>(null);
  const [openLine, setOpenLine] = useState<number | null>(null);
  // What is said of the whole list first, then its rows: both at once take longer than the window may stand still.
  const hasTable = useDeferredValue(true, false);
  const leftOut = useMemo(() => leftOutRows(list), [list]);
  const compared = useMemo(() => comparedRows(check, leftOut, filter), [check, leftOut, filter]);
  const total = countCompared(compared);
  const shown = useMemo(
    () =>
      Array.from({ length: PAGE_SIZE }, (_, at) =>
        comparedRow(compared, page * PAGE_SIZE + at, list, check),
      ).filter((row) => row !== undefined),
    [compared, page, list, check],
  );
  const openIndex = useMemo(() => {
    for (let at = 0; openLine !== null && at < total; at += 1)
      if (comparedLine(compared, at, list) === openLine) return at;
    return -1;
  }, [compared, total, list, openLine]);
  const openRow = comparedRow(compared, openIndex, list, check);
  const goTo = (index: number) => {
    const line = comparedLine(compared, index, list);
    if (line === undefined) return undefined;
    return () => {
      setOpenLine(line);
      onPage(Math.floor(index / PAGE_SIZE));
    };
  };
  const nextAsked = useEffectEvent(() => {
    for (let at = 0; at < total; at += 1) {
      const row = comparedRow(compared, at, list, check);
      if (!row || !('match' in row)) continue;
      if (decisionOf(decisions, row.match, row.index).do !== 'ask') continue;
      goTo(at)?.();
      return;
    }
  });
  useEffect(() => {
    if (looks > 0) nextAsked();
  }, [looks]);
  const lookedAt = useRef(0);
  useEffect(() => {
    if (openLine === null || lookedAt.current === looks) return;
    lookedAt.current = looks;
    body.current?.querySelector<HTMLElement>('aside')?.focus();
  }, [openLine, looks]);
  const previous = goTo(openIndex - 1);
  const next = goTo(openIndex + 1);
  const named = (value: MatchFilter, count: number) => ({
    value,
    label: t('importScreen:match.filter', {
      state:
        value === 'all' ? t('importScreen:match.all') : t(`importScreen:match.states.${value}`),
      count,
    }),
  });

  return (
    <div ref={body} className={styles.body}>
      <div className={matchStyles.compare} data-pane tabIndex={-1}>
        {top}
        <div className={matchStyles.search}>
          <Select
            label={t('importScreen:match.filterLabel')}
            size="small"
            options={[
              named('all', check.matches.length + leftOut.length),
              ...MATCH_STATES.filter((one) => counts.states[one] > 0 || one === filter).map((one) =>
                named(one, counts.states[one]),
              ),
              ...(leftOut.length > 0 ? [named('left-out', leftOut.length)] : []),
            ]}
            value={filter}
            onChange={onFilter}
          />
        </div>
        {hasTable ? (
          <MatchTable
            list={list}
            rows={shown}
            decisions={decisions}
            openLine={openLine}
            onOpen={(line) => setOpenLine(line === openLine ? null : line)}
          />
        ) : null}
        <Paging page={page} pageSize={PAGE_SIZE} total={total} onPage={onPage} />
      </div>
      {openRow ? (
        <MatchDetails
          row={openRow}
          list={list}
          decisions={decisions}
          onDecide={onDecideRow}
          onClose={() => {
            setOpenLine(null);
            body.current?.querySelector<HTMLElement>(`[data-line="${String(openLine)}"]`)?.focus();
          }}
          onStep={{ ...(previous && { previous }), ...(next && { next }) }}
        />
      ) : null}
    </div>
  );
}
