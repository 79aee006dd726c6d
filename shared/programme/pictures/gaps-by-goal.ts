import { pickText, type Language } from '../../i18n/languages.ts';
import { translatorFor } from '../../i18n/translate.ts';
import { measureGaps, type GapMeter } from '../gaps.ts';
import {
  actionsInOrder,
  numberProgramme,
  type NumberedAction,
  type NumberedProgramme,
} from '../outline/number-programme.ts';
import type { ProgrammeContent } from '../programme-tables.ts';
import type { BarPicture } from './bar-picture.ts';
import { gapBars } from './gap-bars.ts';

/**
 * How many actions lack what, by highest goal with all that is below it. Actions of no goal come last, where there are
 * any.
 */
export function gapsByGoal(
  content: ProgrammeContent,
  language: Language,
  outline: NumberedProgramme = numberProgramme(content),
  meter: GapMeter = measureGaps(content, outline),
): BarPicture {
  const t = translatorFor(language);
  const idsOf = (actions: readonly NumberedAction[]) => actions.map(({ action }) => action.id);
  const groups = [
    ...outline.goals.map((one) => ({
      id: one.goal.id,
      name: `${one.number} ${pickText(one.goal.title, language) || t('programme:outline.untitled')}`,
      actionIds: idsOf(actionsInOrder({ goals: [one], orphans: [] })),
    })),
    ...(outline.orphans.length > 0
      ? [{ id: null, name: t('programme:outline.orphans'), actionIds: idsOf(outline.orphans) }]
      : []),
  ];
  return gapBars(groups, 'goal', language, meter);
}
