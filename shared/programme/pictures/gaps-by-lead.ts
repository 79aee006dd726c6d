import type { Organisation } from '../../contacts/organisation.ts';
import type { Language } from '../../i18n/languages.ts';
import { translatorFor } from '../../i18n/translate.ts';
import { measureGaps, type GapMeter } from '../gaps.ts';
import type { ProgrammeContent } from '../programme-tables.ts';
import type { BarPicture } from './bar-picture.ts';
import { gapBars } from './gap-bars.ts';
import { groupByLead } from './group-by-lead.ts';

/** How many of the actions that each body leads lack what; those that nobody leads come last. */
export function gapsByLead(
  content: ProgrammeContent,
  organisations: readonly Pick<Organisation, 'id' | 'name'>[],
  language: Language,
  meter: GapMeter = measureGaps(content),
): BarPicture {
  const { groups, shared } = groupByLead(content, organisations, language);
  const bars = groups.map(({ id, name, actions }) => ({
    id,
    name,
    actionIds: actions.map((action) => action.id),
  }));
  const picture = gapBars(bars, 'lead', language, meter);
  const note = translatorFor(language)('pictures:lead.shared');
  return shared === 0 ? picture : { ...picture, summary: `${picture.summary} ${note}` };
}
