import type { Body } from '#shared/contacts/bodies/body.ts';
import { collatorFor } from '#shared/text/collator.ts';
import {
  deadlinesOf,
  isDone,
  type Deadline,
  type DeadlineState,
} from '#shared/cooperation/obligations/deadlines.ts';
import type { Obligation, ObligationKind } from '#shared/cooperation/obligations/obligation.ts';
import { pickText, type Language } from '#shared/i18n/languages.ts';
import type { CalendarDate } from '#shared/lib/calendar-date.ts';
import type { Tone } from '#renderer/ui/status/status-mark.tsx';
import type { IconName } from '#renderer/ui/icon.tsx';
import { fold } from '#shared/text/fold.ts';
import type { ObligationRows } from './obligations-data.ts';

/** A line of the list: one deadline, or an obligation whose rule gives none. */
export type DeadlineRow = {
  id: string;
  obligation: Obligation;
  title: string;
  bodyName: string;
  deadline: Deadline | null;
  state: DeadlineState | 'none';
};

/** How each state is shown. */
export const STATE_LOOK: Readonly<Record<DeadlineRow['state'], { tone: Tone; icon: IconName }>> = {
  coming: { tone: 'neutral', icon: 'calendar-clock' },
  open: { tone: 'info', icon: 'calendar-clock' },
  preparing: { tone: 'info', icon: 'pencil' },
  inClearance: { tone: 'info', icon: 'shield' },
  sent: { tone: 'ok', icon: 'circle-check' },
  waived: { tone: 'neutral', icon: 'minus' },
  overdue: { tone: 'danger', icon: 'circle-alert' },
  past: { tone: 'neutral', icon: 'check' },
  none: { tone: 'unsure', icon: 'circle-question' },
};

/** The list: what is overdue first, then what is to come by its day, then what is done, the latest first. */
export function deadlineRows(
  rows: ObligationRows,
  language: Language,
  today: CalendarDate,
): DeadlineRow[] {
  const nameOf = new Map(rows.bodies.map((body) => [body.id, shortName(body, language)]));
  const { compare } = collatorFor(language);
  return rows.obligations
    .flatMap((obligation): DeadlineRow[] => {
      const common = {
        obligation,
        title: pickText(obligation.title, language),
        bodyName: nameOf.get(obligation.bodyId ?? '') ?? '',
      };
      const deadlines = deadlinesOf(obligation, rows, today);
      if (deadlines.length === 0) {
        return [{ ...common, id: obligation.id, deadline: null, state: 'none' }];
      }
      return deadlines.map((deadline) => ({
        ...common,
        id: `${obligation.id}:${deadline.dueOn}`,
        deadline,
        state: deadline.state,
      }));
    })
    .sort((one, other) => {
      const byGroup = groupOf(one) - groupOf(other);
      if (byGroup !== 0) return byGroup;
      const [first, second] = [one.deadline?.dueOn ?? '', other.deadline?.dueOn ?? ''];
      const byDay = isDone(one.state) ? compareText(second, first) : compareText(first, second);
      return byDay || compare(one.title, other.title);
    });
}

export type ListFilters = {
  words: string;
  bodyId: string;
  /** `notDone` are all but what is done. */
  state: 'all' | 'notDone' | DeadlineRow['state'];
  kind: 'all' | ObligationKind;
  year: string;
};

export const NO_FILTERS: ListFilters = {
  words: '',
  bodyId: 'all',
  state: 'notDone',
  kind: 'all',
  year: 'all',
};

/** The lines that pass the filters. */
export function filterRows(rows: readonly DeadlineRow[], filters: ListFilters): DeadlineRow[] {
  const wanted = fold(filters.words).split(/\s+/u).filter(Boolean);
  return rows.filter(({ obligation, title, bodyName, deadline, state }) => {
    if (filters.bodyId !== 'all' && (obligation.bodyId ?? '') !== filters.bodyId) return false;
    if (filters.kind !== 'all' && obligation.kind !== filters.kind) return false;
    if (filters.state === 'notDone' && isDone(state)) return false;
    if (filters.state !== 'all' && filters.state !== 'notDone' && filters.state !== state) {
      return false;
    }
    if (filters.year !== 'all' && deadline?.dueOn.slice(0, 4) !== filters.year) return false;
    const text = fold(
      [title, ...Object.values(obligation.title), bodyName, obligation.article ?? ''].join(' '),
    );
    return wanted.every((word) => text.includes(word));
  });
}

/** What a body is called where there is little room. */
export function shortName(body: Body, language: Language): string {
  return pickText(body.abbr, language) || pickText(body.name, language);
}

function groupOf({ state }: DeadlineRow): number {
  if (state === 'overdue') return 0;
  if (state === 'none') return 2;
  return isDone(state) ? 3 : 1;
}

function compareText(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1;
}
