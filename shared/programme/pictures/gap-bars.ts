import type { Language } from '../../i18n/languages.ts';
import { translatorFor } from '../../i18n/translate.ts';
import { GAP_POINTS, type GapKind, type GapPoint } from '../gap-points.ts';
import type { GapMeter } from '../gaps.ts';
import { countedSeries, type BarPicture } from './bar-picture.ts';

/** What is pictured together: few enough to be told apart. */
export const LACKS = {
  lead: ['lead', 'confirmed'],
  date: ['date'],
  money: ['money'],
  indicator: ['indicator'],
  recommendation: ['recommendation'],
  translation: ['sv', 'en'],
} as const satisfies Record<string, readonly GapPoint[]>;

/** Whose bars are drawn: the record, what it is called, and the ids of its actions. */
export type GapGroup = { id: string | null; name: string; actionIds: readonly string[] };

/** How many actions of each group lack what; an action that lacks two things counts at both. */
export function gapBars(
  groups: readonly GapGroup[],
  of: 'goal' | 'lead',
  language: Language,
  { byOwner, programme }: GapMeter,
): BarPicture {
  const t = translatorFor(language);
  const lacks = (ids: readonly string[], points: readonly GapPoint[]) => {
    const kinds: readonly GapKind[] = points.flatMap((point) => GAP_POINTS[point]);
    return ids.filter((id) => byOwner.get(id)?.some(({ kind }) => kinds.includes(kind))).length;
  };
  const series = countedSeries(
    Object.entries(LACKS).map(([lack, points]) => ({
      id: lack,
      name: t(`pictures:gaps.lack.${lack as keyof typeof LACKS}`),
      values: groups.map(({ actionIds }) => lacks(actionIds, points)),
    })),
  );
  const all = [...new Set(groups.flatMap(({ actionIds }) => actionIds))];
  const most = series
    .map(({ id, name }) => ({ name, count: lacks(all, LACKS[id as keyof typeof LACKS]) }))
    .sort((one, other) => other.count - one.count)[0];
  return {
    title: t(`pictures:gaps.${of}.title`),
    summary: [
      t('pictures:gaps.summary', { withGaps: programme.withGaps, actions: programme.actions }),
      ...(most ? [t('pictures:gaps.most', { lack: most.name, count: most.count })] : []),
    ].join(' '),
    categoryName: t(`pictures:gaps.${of}.category`),
    categories: groups.map(({ name }) => name),
    categoryIds: groups.map(({ id }) => id),
    series,
    stacked: true,
  };
}
