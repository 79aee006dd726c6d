import type { Organisation } from '../../contacts/organisation.ts';
import { pickText, type Language } from '../../i18n/languages.ts';
import { translatorFor } from '../../i18n/translate.ts';
import type { Action } from '../action.ts';
import { leadsByAction } from '../leads-by-action.ts';
import type { ProgrammeContent } from '../programme-tables.ts';
import { collatorFor } from '../../text/collator.ts';
import { groupPairs } from '../../lib/group-by.ts';

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
  const kept = content.actions.filter(({ state }) => state !== 'dropped');
  const leadsOf = ({ id }: Action) => leads.get(id) ?? [];
  const shared = kept.filter((action) => leadsOf(action).length > 1).length;
  const ledBy = groupPairs(
    kept.flatMap((action): (readonly [string | null, Action])[] => {
      const ids = leadsOf(action);
      return ids.length === 0 ? [[null, action]] : ids.map((id) => [id, action] as const);
    }),
  );
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
