import type { Body } from '#shared/contacts/bodies/body.ts';
import { collatorFor } from '#shared/text/collator.ts';
import type { Deadline, DeadlineState } from '#shared/cooperation/obligations/deadlines.ts';
import type { RoundStage } from '#shared/cooperation/review-rounds/review-round.ts';
import { pickText, type Language } from '#shared/i18n/languages.ts';
import { addMonths } from '#shared/lib/add-months.ts';
import type { CalendarDate } from '#shared/lib/calendar-date.ts';
import type { Lane } from '#renderer/common/lanes/lane.ts';
import type { Address } from '#renderer/ui/address.ts';

/** How long before its deadline the work is drawn. */
const WORK_MONTHS = 6;

/** The line of an obligation: the work that leads to each of its deadlines, and the deadlines. */
export function obligationLane(
  deadlines: readonly Deadline[],
  words: {
    label: string;
    href: Address;
    words: string;
    labelOf: (day: CalendarDate, state: DeadlineState) => string;
  },
): Lane {
  const [{ obligation } = { obligation: undefined }] = deadlines;
  const isEvent = obligation?.kind === 'event';
  const { rule } = obligation ?? {};
  const eventOn = rule?.kind === 'after' ? rule.eventOn : undefined;
  return {
    id: obligation?.id ?? '',
    label: words.label,
    href: words.href,
    words: words.words,
    spans: isEvent
      ? []
      : deadlines.map(({ dueOn, isVerified }) => {
          const usual = addMonths(dueOn, -WORK_MONTHS);
          return {
            from: eventOn !== undefined && eventOn > usual ? eventOn : usual,
            to: dueOn,
            isEstimate: !isVerified,
          };
        }),
    points: deadlines.map(({ dueOn, isVerified, state }) => ({
      on: dueOn,
      kind:
        state === 'sent' || state === 'waived'
          ? 'done'
          : state === 'overdue'
            ? 'overdue'
            : !isVerified
              ? 'unsure'
              : isEvent
                ? 'event'
                : 'deadline',
      label: words.labelOf(dueOn, state),
    })),
  };
}

/** The line of a round: from its first day to its last, and the day of each stage. */
export function roundLane(
  stages: readonly RoundStage[],
  today: CalendarDate,
  words: { id: string; label: string; href: Address; words: string; note: string },
): Lane {
  const days = stages.flatMap((stage) => {
    const on = stage.doneOn ?? stage.dueOn ?? stage.plannedOn;
    return on === undefined ? [] : [{ on, stage }];
  });
  const sorted = days.map(({ on, stage }) => stage.doneTo ?? on).sort();
  const from = days.map(({ on }) => on).sort()[0];
  const to = sorted.at(-1);
  return {
    ...words,
    spans: from !== undefined && to !== undefined ? [{ from, to, isEstimate: false }] : [],
    points: days.map(({ on, stage }) => ({
      on,
      kind: stage.doneOn
        ? 'done'
        : !stage.dueOn
          ? 'unsure'
          : stage.dueOn < today
            ? 'overdue'
            : 'deadline',
      label: '',
    })),
  };
}

/** Groups by body, the bodies in the order of their names; what has none comes last under `noBody`. */
export function groupByBody<Item>(
  items: readonly Item[],
  bodyIdOf: (item: Item) => string | undefined,
  bodies: readonly Body[],
  language: Language,
  noBody: string,
): { id: string; name: string; items: Item[] }[] {
  const { compare } = collatorFor(language);
  const known = new Map(bodies.map((body) => [body.id, body]));
  const groups = new Map<string, { id: string; name: string; items: Item[] }>();
  for (const item of items) {
    const body = known.get(bodyIdOf(item) ?? '');
    const id = body?.id ?? '';
    const short = pickText(body?.abbr, language);
    const long = pickText(body?.name, language);
    const name = body ? (short && short !== long ? `${long} (${short})` : long) : noBody;
    const group = groups.get(id) ?? { id, name, items: [] };
    group.items.push(item);
    groups.set(id, group);
  }
  return [...groups.values()].sort(
    (one, other) =>
      Number(one.id === '') - Number(other.id === '') || compare(one.name, other.name),
  );
}
