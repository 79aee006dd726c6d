import type { Organisation } from '../../contacts/organisation.ts';
import { pickText, type Language } from '../../i18n/languages.ts';
import { translatorFor } from '../../i18n/translate.ts';
import type { Action } from '../action.ts';
import { leadsByAction } from '../leads-by-action.ts';
import type { ProgrammeContent } from '../programme-tables.ts';
import { collatorFor } from '../../text/collator.ts';

/** A body and the actions that it leads; `id` is null for those that nobody leads. */
export type LedActions = { id: string | null; name: string; actions: readonly Action[] };

/**
 * The actions by the bodies that lead them: the one with most first, those that nobody leads last. An action led by two
 * stands at both (`shared` counts them); dropped ones are left out.
 */
export function groupByLead(
  content: ProgrammeContent,
  organisations: readonly Pick<Organisation, 'id' | 'name'>[],
  language: Language,
): { groups: LedActions[]; shared: number } {
  const t = translatorFor(language);
  const leads = leadsByAction(content.actionParties);
  const names = new Map(organisations.map(({ id, name }) => [id, pickText(name, language)]));
  const ledBy = new Map<string | null, Action[]>();
  let shared = 0;
  for (const action of content.actions) {
    if (action.state === 'dropped') continue;
    const ids = leads.get(action.id) ?? [];
    if (ids.length > 1) shared += 1;
    for (const id of ids.length > 0 ? ids : [null]) {
      const list = ledBy.get(id);
      if (list) list.push(action);
      else ledBy.set(id, [action]);
    }
  }
  const collator = collatorFor(language);
  const groups = [...ledBy]
    .map(([id, actions]) => ({
      id,
      actions,
      name: id === null ? t('pictures:nobody') : (names.get(id) ?? t('common:missing')),
    }))
    .sort(
      (one, other) =>
        Number(one.id === null) - Number(other.id === null) ||
        other.actions.length - one.actions.length ||
        collator.compare(one.name, other.name),
    );
  return { groups, shared };
}
