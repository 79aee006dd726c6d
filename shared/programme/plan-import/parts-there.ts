import type { Language } from '../../i18n/languages.ts';
import { richTextPlain } from '../../rich-text/plain.ts';
import type { RichText } from '../../rich-text/rich-text.ts';
import { fold } from '../../text/fold.ts';
import type { ActionParty } from '../action-party.ts';
import type { Action } from '../action.ts';
import type { ProgrammeContent } from '../programme-tables.ts';
import type { PlanItem } from './plan.ts';
import { saidParties } from './said-parties.ts';

/** The parts of a programme that items of a plan are: the id of each by the item's key. */
export type PartsThere = ReadonlyMap<string, string>;

/**
 * Which items stand in the programme already: a chapter, goal or action of the same name, in any language and whatever its
 * capitals and marks. Of several parts of one name each is one item; chapters and goals that the plan names more often than
 * the programme are the first.
 */
export function partsThere(
  items: readonly PlanItem[],
  { chapters, goals, actions }: Pick<ProgrammeContent, 'chapters' | 'goals' | 'actions'>,
): PartsThere {
  const named = { chapter: byName(chapters), goal: byName(goals), action: byName(actions) };
  const found = new Set<string>();
  const there = new Map<string, string>();
  for (const { key, kind, title } of items) {
    const ids = named[kind].get(fold(title.trim())) ?? [];
    const id = ids.find((one) => !found.has(one)) ?? (kind === 'action' ? undefined : ids[0]);
    if (id === undefined) continue;
    found.add(id);
    there.set(key, id);
  }
  return there;
}

/** What a file may say otherwise of an action that stands in the programme. */
export type Difference = 'description' | 'parties' | 'schedule' | 'money';

/** An action that stands in the programme, with what a file says otherwise of it. */
export type ActionThere = {
  action: Action;
  parties: readonly ActionParty[];
  differences: readonly Difference[];
};

/**
 * What the file says otherwise of each action that stands in the programme, by the item's key; what the file does not say is
 * no difference. `language` is the file's; `organisationOf` finds the organisation that a name stands for.
 */
export function differencesThere(
  items: readonly PlanItem[],
  there: PartsThere,
  { actions, actionParties }: Pick<ProgrammeContent, 'actions' | 'actionParties'>,
  language: Language,
  organisationOf: (name: string) => string | undefined,
): ReadonlyMap<string, ActionThere> {
  const byId = new Map(actions.map((action) => [action.id, action]));
  const found = new Map<string, ActionThere>();
  for (const { key, kind, text, action: said } of items) {
    const action = kind === 'action' ? byId.get(there.get(key) ?? '') : undefined;
    if (!action) continue;
    const parties = actionParties.filter(({ actionId }) => actionId === action.id);
    const holds: Record<Difference, boolean> = {
      description: !text || folded(text) === folded(action.description?.[language] ?? null),
      parties: Object.values(saidParties(said.parties, parties, organisationOf)).every(
        (some) => some.length === 0,
      ),
      schedule:
        (said.from === undefined || said.from === action.from) &&
        (said.to === undefined || said.to === action.to),
      money:
        !said.money ||
        ((said.money.sum === undefined || said.money.sum === action.money?.sum) &&
          (said.money.state === action.money?.state ||
            // Of its state the file may have said nothing that is known.
            said.money.state === 'open')),
    };
    const differences = DIFFERENCES.filter((one) => !holds[one]);
    if (differences.length > 0) found.set(key, { action, parties, differences });
  }
  return found;
}

const DIFFERENCES: readonly Difference[] = ['description', 'parties', 'schedule', 'money'];

const folded = (text: RichText | null) => fold(richTextPlain(text)).replace(/\s+/gu, ' ').trim();

function byName(
  parts: readonly { id: string; title: Partial<Record<string, unknown>> }[],
): Map<string, string[]> {
  const ids = new Map<string, string[]>();
  for (const { id, title } of parts) {
    const names = Object.values(title).map((text) => (typeof text === 'string' ? fold(text) : ''));
    for (const name of new Set(names)) {
      if (name.trim() !== '') ids.set(name.trim(), [...(ids.get(name.trim()) ?? []), id]);
    }
  }
  return ids;
}
