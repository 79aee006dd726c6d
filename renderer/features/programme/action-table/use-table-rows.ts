import { useCallback, useDeferredValue, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { actionRows } from '#shared/programme/action-table/action-row.ts';
import { bodyNames } from '#shared/programme/action-table/body-names.ts';
import { filterActions } from '#shared/programme/action-table/filter-actions.ts';
import { groupActions } from '#shared/programme/action-table/group-actions.ts';
import { sortActions } from '#shared/programme/action-table/sort-actions.ts';
import { latestStatuses } from '#shared/programme/follow-up/statuses.ts';
import type { ProgrammeContent } from '#shared/programme/programme-tables.ts';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import { useLive, valueOr } from '#renderer/data/use-live.ts';
import { readFollowUp } from '../follow-up/follow-up-data.ts';
import type { ProgrammePage } from '../programme-data.ts';
import { gapsOf, numberedOf } from '../content-memo.ts';
import { tableLines } from './table-lines.ts';
import type { useTableLook } from './table-look.ts';

/** The actions of a programme as rows of its table: all, those that are shown, and the lines that these make. */
export function useTableRows(
  { content, organisations }: ProgrammePage,
  { chosen, sort, grouping, language }: ReturnType<typeof useTableLook>[0],
  {
    text,
    closed,
  }: {
    /** What is looked for. */
    text: string;
    /** The groups whose rows are folded away. */
    closed: ReadonlySet<string>;
  },
) {
  const { t } = useTranslation(['actionTable', 'programme', 'followUp', 'common']);
  const screenLanguage = useScreenLanguage();
  const names = useMemo(
    () => bodyNames(organisations, screenLanguage),
    [organisations, screenLanguage],
  );
  const programmeId = content.programme.id;
  // The rows stand at once; how they are followed up is there a moment later.
  const followUp = useLive((office) => readFollowUp(office, programmeId), [programmeId], {
    keepPrevious: true,
  });
  const told = valueOr(followUp, undefined);
  const statuses = useMemo(
    () => told && latestStatuses(told.rounds, told.reports, content.actionParties),
    [told, content.actionParties],
  );
  const rowsOf = useCallback(
    (of: ProgrammeContent) => actionRows(of, numberedOf(of), gapsOf(of), names, language, statuses),
    [names, language, statuses],
  );
  const rows = useMemo(() => rowsOf(content), [rowsOf, content]);
  // What is typed shows at once; the rows follow when there is time.
  const soughtText = useDeferredValue(text);
  const filter = useMemo(() => ({ text: soughtText, chosen }), [soughtText, chosen]);
  const shown = useMemo(
    () => sortActions(filterActions(rows, filter), sort, screenLanguage, t as never),
    [rows, filter, sort, screenLanguage, t],
  );
  const groups = useMemo(
    () => (grouping === 'none' ? null : groupActions(shown, grouping)),
    [shown, grouping],
  );
  const lines = useMemo(() => tableLines(shown, groups, closed), [shown, groups, closed]);
  return { names, rowsOf, rows, filter, shown, groups, lines };
}
