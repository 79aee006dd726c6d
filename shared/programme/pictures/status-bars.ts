import type { Language } from '../../i18n/languages.ts';
import { translatorFor } from '../../i18n/translate.ts';
import { listText } from '../../text/list-text.ts';
import { FOLLOW_UP_STATUSES, type FollowUpStatus } from '../follow-up/follow-up.ts';
import { STATUS_SIGNS } from '../follow-up/status-signs.ts';
import type { BarPicture } from './bar-picture.ts';

type Status = FollowUpStatus | undefined;

/** How many actions have each status, of those that any has; `undefined` is no accepted status. */
export function countStatuses(statuses: readonly Status[]): ReadonlyMap<Status, number> {
  const counts = new Map<Status, number>();
  for (const status of [...FOLLOW_UP_STATUSES, undefined]) {
    const count = statuses.filter((one) => one === status).length;
    if (count > 0) counts.set(status, count);
  }
  return counts;
}

/**
 * How many actions have each status in rounds side by side.
 * @param rounds each with its name and the status of every action, the latest first.
 */
export function statusBars(
  rounds: readonly { id: string; name: string; statuses: readonly Status[] }[],
  language: Language,
): BarPicture {
  const t = translatorFor(language);
  const counted = rounds.map(({ statuses }) => countStatuses(statuses));
  const kinds = [...FOLLOW_UP_STATUSES, undefined].filter((status) =>
    counted.some((counts) => counts.has(status)),
  );
  const nameOf = (status: Status) =>
    status === undefined
      ? t('followUpDocuments:report.unknown')
      : `${STATUS_SIGNS[status]} ${t(`followUp:status.${status}`)}`;
  return {
    title: t('followUpDocuments:report.chart'),
    summary: summaryOf(rounds[0]?.statuses ?? [], language),
    categoryName: t('followUpDocuments:status'),
    categories: kinds.map(nameOf),
    categoryIds: kinds.map((status) => status ?? null),
    series: rounds.map(({ id, name }, at) => ({
      id,
      name,
      values: kinds.map((status) => counted[at]?.get(status) ?? 0),
    })),
    stacked: false,
  };
}

/** How many there are, of how many nothing is accepted, and which status most of the others have: all that as many have. */
function summaryOf(statuses: readonly Status[], language: Language): string {
  const t = translatorFor(language);
  const count = statuses.length;
  const known = statuses.filter((status) => status !== undefined);
  if (known.length === 0) return t('followUpDocuments:report.chartNone', { count });
  const counts = countStatuses(known);
  const most = Math.max(...counts.values());
  const common = [...counts].flatMap(([status, ofIt]) =>
    status !== undefined && ofIt === most ? [t(`followUp:status.${status}`)] : [],
  );
  const facts = { count: common.length, most, statuses: listText(common, language) };
  const unknown = count - known.length;
  return [
    t('followUpDocuments:report.chartCount', { count }),
    ...(unknown === 0
      ? [t('followUpDocuments:report.chartMost', facts)]
      : [
          t('followUpDocuments:report.chartUnknown', { count: unknown }),
          t('followUpDocuments:report.chartMostKnown', facts),
        ]),
  ].join(' ');
}
