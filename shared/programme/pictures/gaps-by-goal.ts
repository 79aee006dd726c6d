import { pickText, type Language } from '../../i18n/languages.ts';
import { translatorFor } from '../../i18n/translate.ts';
import type { GapKind } from '../gap-points.ts';
import { measureGaps, type GapMeter } from '../gaps.ts';
import {
  actionsInOrder,
  numberProgramme,
  type NumberedAction,
  type NumberedProgramme,
} from '../outline/number-programme.ts';
import type { ProgrammeContent } from '../programme-tables.ts';
import { countedSeries, type BarPicture } from './bar-picture.ts';

/** What is pictured together: few enough to be told apart. */
const LACKS = {
  lead: ['noLead', 'leadNotConfirmed'],
  date: ['noDate'],
  money: ['noMoney'],
  indicator: ['noIndicator', 'noBaseline'],
  recommendation: ['noRecommendation'],
  translation: ['noSwedish', 'oldSwedish', 'noEnglish', 'oldEnglish'],
} as const satisfies Record<string, readonly GapKind[]>;

const LACK_NAMES = Object.keys(LACKS) as (keyof typeof LACKS)[];

/**
 * How many actions lack what, by highest goal with all that is below it; an action that lacks two things counts at both.
 * Actions of no goal come last, where there are any.
 */
export function gapsByGoal(
  content: ProgrammeContent,
  language: Language,
  outline: NumberedProgramme = numberProgramme(content),
  meter: GapMeter = measureGaps(content, outline),
): BarPicture {
  const t = translatorFor(language);
  const lacks = (actions: readonly NumberedAction[], kinds: readonly GapKind[]) =>
    actions.filter(({ action }) =>
      meter.byOwner.get(action.id)?.some(({ kind }) => kinds.includes(kind)),
    ).length;
  const goals = [
    ...outline.goals.map((one) => ({
      id: one.goal.id,
      name: `${one.number} ${pickText(one.goal.title, language) || t('programme:outline.untitled')}`,
      actions: actionsInOrder({ goals: [one], orphans: [] }),
    })),
    ...(outline.orphans.length > 0
      ? [{ id: null, name: t('programme:outline.orphans'), actions: outline.orphans }]
      : []),
  ];
  const { actions, withGaps } = meter.programme;
  const series = countedSeries(
    LACK_NAMES.map((lack) => ({
      id: lack,
      name: t(`pictures:gaps.lack.${lack}`),
      values: goals.map((goal) => lacks(goal.actions, LACKS[lack])),
    })),
  );
  const sums = series.map(({ name, values }) => ({
    name,
    sum: values.reduce((one, other) => one + other, 0),
  }));
  const most = sums.sort((one, other) => other.sum - one.sum)[0];
  return {
    title: t('pictures:gaps.title'),
    summary: [
      t('pictures:gaps.summary', { withGaps, actions }),
      ...(most ? [t('pictures:gaps.most', { lack: most.name, count: most.sum })] : []),
    ].join(' '),
    categoryName: t('pictures:gaps.category'),
    categories: goals.map(({ name }) => name),
    categoryIds: goals.map(({ id }) => id),
    series,
    stacked: true,
  };
}
