import type { Translate } from '../../i18n/translate.ts';
import { typedDay } from '../../lib/read-day.ts';
import { typedSum } from '../read-sum.ts';
import { isOngoing } from '../typed-period.ts';
import type { ActionRow } from './action-row.ts';
import type { ActionColumn } from './columns.ts';

/** What stands between the things of one cell. */
export const CELL_SEPARATOR = '; ';

/** What stands in a cell, as text: for copying, for sorting by, and as `parseCell` reads it back where it can be written. */
export function cellText(row: ActionRow, column: ActionColumn, t: Translate): string {
  const { action } = row;
  switch (column) {
    case 'number':
      return row.number;
    case 'title':
      return row.title;
    case 'goal':
      return row.goal ? `${row.goal.number} ${row.goal.title}` : '';
    case 'kind':
      return action.kind ? t(`programme:kind.${action.kind}`) : '';
    case 'leads':
    case 'partners':
      return row[column].map(({ name }) => name).join(CELL_SEPARATOR);
    case 'answer':
      return [...new Set(row.leads.map(({ answer }) => answer))]
        .map((answer) => t(`programme:party.answers.${answer}`))
        .join(CELL_SEPARATOR);
    case 'from':
      return typedDay(action.from);
    case 'to': {
      // What goes on has no day, and says so.
      const note = action.scheduleNote?.fi;
      return typedDay(action.to) || (isOngoing(note) ? (note ?? '') : '');
    }
    case 'state':
      return t(`programme:actionState.${action.state}`);
    case 'status':
      return row.status ? t(`followUp:status.${row.status}`) : '';
    case 'money':
      return action.money ? t(`programme:money.${action.money.state}`) : '';
    case 'sum':
      return typedSum(action.money?.sum);
    case 'needs':
      return action.needs.map((need) => t(`programme:need.${need}`)).join(CELL_SEPARATOR);
    case 'tags':
      return (action.tags ?? []).join(CELL_SEPARATOR);
    case 'indicators':
      return row.indicators.map(({ text }) => text).join(CELL_SEPARATOR);
    case 'milestone':
      return [typedDay(row.milestone?.dueOn), row.milestone?.title.text].filter(Boolean).join(' ');
    case 'recommendations':
      return String(row[column]);
    case 'gaps':
      return String(row.gaps.length);
    case 'sv':
    case 'en': {
      const state = row.translations[column];
      return state === 'none' ? '' : t(`programme:field.translation.${state}`);
    }
  }
}
