import type { Organisation } from '../../contacts/organisation.ts';
import { LOCALES, pickText, type Language } from '../../i18n/languages.ts';
import { translatorFor } from '../../i18n/translate.ts';
import { ACTION_STATES } from '../action.ts';
import { leadsByAction } from '../leads-by-action.ts';
import type { ProgrammeContent } from '../programme-tables.ts';
import { countedSeries, type BarPicture } from './bar-picture.ts';

/**
 * How many actions each body leads, by their state: the one with most first, those that nobody leads last. An action led
 * by two counts at both; dropped ones are left out.
 */
export function actionsByLead(
  content: ProgrammeContent,
  organisations: readonly Pick<Organisation, 'id' | 'name'>[],
  language: Language,
): BarPicture {
  const t = translatorFor(language);
  const leads = leadsByAction(content.actionParties);
  const names = new Map(organisations.map(({ id, name }) => [id, pickText(name, language)]));
  const actions = content.actions.filter(({ state }) => state !== 'dropped');
  const ledBy = new Map<string | null, typeof actions>();
  let shared = 0;
  for (const action of actions) {
    const ids = leads.get(action.id) ?? [];
    if (ids.length > 1) shared += 1;
    for (const id of ids.length > 0 ? ids : [null]) {
      const list = ledBy.get(id);
      if (list) list.push(action);
      else ledBy.set(id, [action]);
    }
  }
  const collator = new Intl.Collator(LOCALES[language]);
  const bodies = [...ledBy]
    .map(([id, list]) => ({
      id,
      list,
      name: id === null ? t('pictures:nobody') : (names.get(id) ?? t('common:missing')),
    }))
    .sort(
      (one, other) =>
        Number(one.id === null) - Number(other.id === null) ||
        other.list.length - one.list.length ||
        collator.compare(one.name, other.name),
    );
  const named = bodies.filter(({ id }) => id !== null);
  const first = named[0];
  return {
    title: t('pictures:lead.title'),
    summary: [
      t('pictures:lead.summary', { actions: actions.length, bodies: named.length }),
      ...(first ? [t('pictures:lead.most', { name: first.name, count: first.list.length })] : []),
      ...(ledBy.has(null)
        ? [t('pictures:lead.nobody', { count: ledBy.get(null)?.length ?? 0 })]
        : []),
      ...(shared > 0 ? [t('pictures:lead.shared')] : []),
    ].join(' '),
    categoryName: t('pictures:lead.category'),
    categories: bodies.map(({ name }) => name),
    categoryIds: bodies.map(({ id }) => id),
    series: countedSeries(
      ACTION_STATES.map((state) => ({
        id: state,
        name: t(`programme:actionState.${state}`),
        values: bodies.map(({ list }) => list.filter((action) => action.state === state).length),
      })),
    ),
    stacked: true,
  };
}
