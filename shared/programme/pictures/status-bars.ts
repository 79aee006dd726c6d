import type { Language } from '../../i18n/languages.ts';
import { translatorFor } from '../../i18n/translate.ts';
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
  const latest = counted[0] ?? new Map<Status, number>();
  const [most] = [...latest]
    .filter(([status]) => status !== undefined)
    .sort(([, one], [, other]) => other - one);
  const count = rounds[0]?.statuses.length ?? 0;
  return {
    title: t('followUpDocuments:report.chart'),
    summary:
      most?.[0] === undefined
        ? t('followUpDocuments:report.chartNone', { count })
        : t('followUpDocuments:report.chartSummary', {
            count,
            status: t(`followUp:status.${most[0]}`),
            most: most[1],
          }),
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
