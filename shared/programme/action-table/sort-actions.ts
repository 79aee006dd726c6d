import type { Language } from '../../i18n/languages.ts';
import type { Translate } from '../../i18n/translate.ts';
import { ACTION_KINDS, ACTION_STATES, MONEY_STATES } from '../action.ts';
import { PARTY_ANSWERS } from '../action-party.ts';
import { FOLLOW_UP_STATUSES } from '../follow-up/follow-up.ts';
import { TRANSLATION_STATES } from '../translation-state.ts';
import type { ActionRow } from './action-row.ts';
import { cellText } from './cell-text.ts';
import type { ActionColumn } from './columns.ts';
import { collatorFor } from '../../text/collator.ts';

export type ActionSort = { by: ActionColumn; direction: 'ascending' | 'descending' };

/**
 * The rows sorted: numbers by place, days and sums by size, choices in their own order, texts by the alphabet of
 * `language`. What is empty comes last both ways; equal ones stay in the order of reading.
 */
export function sortActions(
  rows: readonly ActionRow[],
  { by, direction }: ActionSort,
  language: Language,
  t: Translate,
): ActionRow[] {
  const { compare } = collatorFor(language);
  const sign = direction === 'ascending' ? 1 : -1;
  return rows
    .map((row) => ({ row, key: sortKey(row, by, t) }))
    .sort((one, other) => {
      if (one.key === null || other.key === null) {
        return (
          Number(one.key === null) - Number(other.key === null) || one.row.place - other.row.place
        );
      }
      const order =
        typeof one.key === 'number' && typeof other.key === 'number'
          ? one.key - other.key
          : compare(String(one.key), String(other.key));
      return order * sign || one.row.place - other.row.place;
    })
    .map(({ row }) => row);
}

function sortKey(row: ActionRow, column: ActionColumn, t: Translate): number | string | null {
  const { action } = row;
  switch (column) {
    case 'number':
      return row.place;
    case 'goal':
      return row.goal ? row.place : null;
    case 'kind':
      return action.kind ? ACTION_KINDS.indexOf(action.kind) : null;
    case 'state':
      return ACTION_STATES.indexOf(action.state);
    case 'status':
      return row.status ? FOLLOW_UP_STATUSES.indexOf(row.status) : null;
    case 'money':
      return action.money ? MONEY_STATES.indexOf(action.money.state) : null;
    case 'sum':
      return action.money?.sum ?? null;
    case 'from':
    case 'to':
      return action[column] ?? null;
    case 'indicators':
      return row.indicators.length;
    case 'milestone':
      return row.milestone?.dueOn ?? null;
    case 'recommendations':
      return row.recommendations;
    case 'gaps':
      return row.gaps.length;
    case 'answer':
      return row.leads[0] ? PARTY_ANSWERS.indexOf(row.leads[0].answer) : null;
    case 'sv':
    case 'en':
      return row.translations[column] === 'none'
        ? null
        : TRANSLATION_STATES.indexOf(row.translations[column]);
    case 'title':
    case 'leads':
    case 'partners':
    case 'needs':
    case 'tags':
      return cellText(row, column, t) || null;
  }
}
