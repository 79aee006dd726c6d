import type { Language } from '../../i18n/languages.ts';
import { LANGUAGES } from '../../i18n/languages.ts';
import {
  actionsInOrder,
  chaptersInOrder,
  goalsInOrder,
  numberProgramme,
} from './number-programme.ts';
import type { OutlineTable } from './outline-places.ts';
import type { ProgrammeContent } from '../programme-tables.ts';
import { programmeTexts, type ProgrammeText } from '../programme-texts.ts';

/** What goes when a record of the outline is removed. */
export type DeletePlan = {
  /** The record itself and those below it, as they stand in the outline. */
  outline: { table: OutlineTable; id: string }[];
  /** How much of each goes, itself not counted. */
  counts: Record<OutlineTable, number>;
  references: ReferringPlace[];
};

/** Where a text that stays refers to an action that goes; the reference will then read nothing. */
export type ReferringPlace = Pick<ProgrammeText, 'key' | 'owner' | 'of' | 'field'> & {
  language: Language;
  actionId: string;
};

/**
 * What goes along with a chapter, goal or action (`Writer.remove` takes it, and parties, milestones, indicators and links
 * with the actions). `null` where no such record is in the outline.
 */
export function planDelete(content: ProgrammeContent, id: string): DeletePlan | null {
  const numbered = numberProgramme(content);
  const outline = [
    ...chaptersInOrder({
      chapters: allOfOne(chaptersInOrder(numbered).find(({ chapter }) => chapter.id === id)),
    }).map(({ chapter }) => ({ table: 'chapters' as const, id: chapter.id })),
    ...goalsBelow(numbered, id),
    ...(content.actions.some((action) => action.id === id)
      ? [{ table: 'actions' as const, id }]
      : []),
  ];
  if (outline.length === 0) return null;
  const going = new Set(outline.map((one) => one.id));
  const count = (table: OutlineTable) =>
    outline.filter((one) => one.table === table && one.id !== id).length;
  return {
    outline,
    counts: { chapters: count('chapters'), goals: count('goals'), actions: count('actions') },
    references: placesReferring(content, going, numbered),
  };
}

/** Where texts of records that stay refer to those that are `going` (their ids), in the order of reading. */
export function placesReferring(
  content: ProgrammeContent,
  going: ReadonlySet<string>,
  numbered = numberProgramme(content),
): ReferringPlace[] {
  return programmeTexts(content, numbered)
    .filter(({ owner }) => !going.has(owner.id))
    .flatMap((text) => referencesIn(text).filter(({ actionId }) => going.has(actionId)));
}

function allOfOne(chapter: ReturnType<typeof chaptersInOrder>[number] | undefined) {
  return { front: [], main: chapter ? [chapter] : [], annex: [] };
}

function goalsBelow(
  numbered: ReturnType<typeof numberProgramme>,
  id: string,
): DeletePlan['outline'] {
  const top = goalsInOrder(numbered.goals).find(({ goal }) => goal.id === id);
  if (!top) return [];
  return [
    ...goalsInOrder([top]).map(({ goal }) => ({ table: 'goals' as const, id: goal.id })),
    ...actionsInOrder({ goals: [top], orphans: [] }).map(({ action }) => ({
      table: 'actions' as const,
      id: action.id,
    })),
  ];
}

function referencesIn(text: ProgrammeText): ReferringPlace[] {
  if (!text.rich) return [];
  const { key, owner, of, field } = text;
  return LANGUAGES.flatMap((language) =>
    [...actionIdsIn(text.text[language])].map((actionId) => ({
      key,
      owner,
      of,
      field,
      language,
      actionId,
    })),
  );
}

/** The ids of the actions that a text with form refers to, wherever in it. */
function actionIdsIn(value: unknown, found = new Set<string>()): Set<string> {
  if (typeof value !== 'object' || value === null) return found;
  if ('type' in value && value.type === 'actionRef' && 'attrs' in value) {
    const { attrs } = value;
    if (typeof attrs === 'object' && attrs !== null && 'actionId' in attrs) {
      found.add(String(attrs.actionId));
    }
    return found;
  }
  for (const part of Object.values(value)) actionIdsIn(part, found);
  return found;
}
