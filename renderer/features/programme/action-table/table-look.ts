import { useState } from 'react';
import { isLanguage, LANGUAGES, type Language } from '#shared/i18n/languages.ts';
import { ACTION_COLUMNS, type ActionColumn } from '#shared/programme/action-table/columns.ts';
import { FILTER_FIELDS, type ActionFilter } from '#shared/programme/action-table/filter-actions.ts';
import { GROUPINGS, type Grouping } from '#shared/programme/action-table/group-actions.ts';
import type { ActionSort } from '#shared/programme/action-table/sort-actions.ts';

/** How the table of one programme is arranged. */
export type TableLook = {
  columns: readonly ActionColumn[];
  chosen: ActionFilter['chosen'];
  sort: ActionSort;
  grouping: Grouping;
  /** In which titles are shown and written. */
  language: Language;
};

/** These two say which action a row is: they stand first and stay. */
export const FIXED_COLUMNS: readonly ActionColumn[] = ['number', 'title'];

/** The columns of a table that nobody has arranged. */
export const USUAL_COLUMNS: readonly ActionColumn[] = [
  ...FIXED_COLUMNS,
  'kind',
  'leads',
  'partners',
  'from',
  'to',
  'state',
  'money',
  'sum',
  'goal',
  'indicators',
  'milestone',
  'status',
  'gaps',
  'sv',
  'en',
];

const USUAL: TableLook = {
  columns: USUAL_COLUMNS,
  chosen: {},
  sort: { by: 'number', direction: 'ascending' },
  grouping: 'none',
  language: 'fi',
};

const keyOf = (programmeId: string) => `action-table:${programmeId}`;

/**
 * How the table of a programme is arranged, kept on this machine as that of the lists of contacts is: how a window is
 * arranged is no record of the office.
 */
export function useTableLook(
  programmeId: string,
  /** What the table is narrowed to first, where the address says so. */
  first: ActionFilter['chosen'] | null,
): [TableLook, (change: Partial<TableLook>) => void] {
  const [look, setLook] = useState(() => {
    const kept = keptLook(programmeId);
    return first ? { ...kept, chosen: first } : kept;
  });
  return [
    look,
    (change) => {
      const next = { ...look, ...change };
      setLook(next);
      try {
        localStorage.setItem(keyOf(programmeId), JSON.stringify(next));
      } catch {
        // Without storage it holds until the view is left.
      }
    },
  ];
}

/** What is kept may be of another version of the program, or damaged: what is not known falls away. */
function keptLook(programmeId: string): TableLook {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(programmeId)) ?? 'null');
    if (typeof kept !== 'object' || kept === null) return USUAL;
    const { columns, chosen, sort, grouping, language } = kept as Record<string, unknown>;
    const shown = listOf(columns).flatMap((one) => known(ACTION_COLUMNS, one));
    return {
      columns: shown.length > 0 ? [...new Set([...FIXED_COLUMNS, ...shown])] : USUAL.columns,
      chosen: chosenOf(chosen),
      sort: sortOf(sort),
      grouping: known(GROUPINGS, grouping)[0] ?? USUAL.grouping,
      language: isLanguage(language) ? language : (LANGUAGES[0] ?? USUAL.language),
    };
  } catch {
    return USUAL;
  }
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function known<T>(all: readonly T[], value: unknown): T[] {
  return all.filter((one) => one === value);
}

function chosenOf(value: unknown): TableLook['chosen'] {
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(
    FILTER_FIELDS.flatMap((field) => {
      const values = listOf((value as Record<string, unknown>)[field]).filter(
        (one): one is string => typeof one === 'string',
      );
      return values.length > 0 ? [[field, values]] : [];
    }),
  );
}

function sortOf(value: unknown): ActionSort {
  const { by, direction } = (value ?? {}) as Record<string, unknown>;
  return {
    by: known(ACTION_COLUMNS, by)[0] ?? USUAL.sort.by,
    direction: direction === 'descending' ? 'descending' : 'ascending',
  };
}
