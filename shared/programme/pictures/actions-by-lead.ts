import type { Organisation } from '../../contacts/organisation.ts';
import type { Language } from '../../i18n/languages.ts';
import { translatorFor } from '../../i18n/translate.ts';
import { ACTION_STATES } from '../action.ts';
import type { ProgrammeContent } from '../programme-tables.ts';
import { countedSeries, type BarPicture } from './bar-picture.ts';
import { groupByLead } from './group-by-lead.ts';

/** How many actions each body leads, by their state; an action led by two counts at both. */
export function actionsByLead(
  content: ProgrammeContent,
  organisations: readonly Pick<Organisation, 'id' | 'name'>[],
  language: Language,
): BarPicture {
  const t = translatorFor(language);
  const { groups, shared } = groupByLead(content, organisations, language);
  const actions = content.actions.filter(({ state }) => state !== 'dropped').length;
  const dropped = content.actions.length - actions;
  const bodies = groups.filter(({ id }) => id !== null);
  const [first] = bodies;
  const unled = groups.find(({ id }) => id === null);
  return {
    title: t('pictures:lead.title'),
    summary: [
      t('pictures:lead.summary', { actions, bodies: bodies.length }),
      ...(first
        ? [t('pictures:lead.most', { name: first.name, count: first.actions.length })]
        : []),
      ...(unled ? [t('pictures:lead.nobody', { count: unled.actions.length })] : []),
      ...(shared > 0 ? [t('pictures:lead.shared')] : []),
      ...(dropped > 0 ? [t('pictures:lead.dropped', { dropped })] : []),
    ].join(' '),
    categoryName: t('pictures:lead.category'),
    categories: groups.map(({ name }) => name),
    categoryIds: groups.map(({ id }) => id),
    series: countedSeries(
      ACTION_STATES.map((state) => ({
        id: state,
        name: t(`programme:actionState.${state}`),
        values: groups.map((one) => one.actions.filter((action) => action.state === state).length),
      })),
    ),
    stacked: true,
  };
}
