import { groupRows } from '../records/group-rows.ts';
import type { RichText } from '../rich-text/rich-text.ts';
import {
  actionsInOrder,
  chaptersInOrder,
  goalsInOrder,
  numberProgramme,
  type NumberedProgramme,
} from './outline/number-programme.ts';
import type { Indicator } from './indicator.ts';
import type { GoalLevel, Programme } from './programme.ts';
import type { ProgrammeContent } from './programme-tables.ts';
import { TARGET_LANGUAGES, type TargetLanguage, type Translated } from './translated.ts';
import {
  asTranslated,
  isEmptyText,
  translationStates,
  type TranslationState,
} from './translation-state.ts';

/** The tables whose records hold texts in several languages. */
export type TextTable =
  'programmes' | 'chapters' | 'goals' | 'actions' | 'milestones' | 'indicators';

/** What a text belongs to: the record that stands in the outline. */
export type TextOwner = { table: 'programmes' | 'chapters' | 'goals' | 'actions'; id: string };

/** A text of the programme where it stands. */
export type ProgrammeText = {
  /** `table:id:field`: stays the same as long as the record does. */
  key: string;
  table: TextTable;
  /** What it is called after: its table, but for chapters among the annexes. */
  of: TextTable | 'annexes';
  recordId: string;
  field: string;
  owner: TextOwner;
  states: Record<TargetLanguage, TranslationState>;
  /** Of the name of a level, which stands in a list: the how manieth it is, and the list. */
  level?: { at: number; all: readonly GoalLevel[] };
} & ({ rich: false; text: Translated<string> } | { rich: true; text: Translated<RichText> });

type Fields = Record<string, Translated<string> | undefined>;
type RichFields = Record<string, Translated<RichText> | undefined>;

/**
 * Every text of the programme in the order of reading, each with the state of its translations; texts with nothing in any
 * language are left out. The name of a level that was set in both languages is taken for current. Recommendations are not
 * among them: they are translated where they are set.
 */
export function programmeTexts(
  content: ProgrammeContent,
  outline: NumberedProgramme = numberProgramme(content),
): ProgrammeText[] {
  const texts: ProgrammeText[] = [];
  const inOrder = chaptersInOrder(outline);
  const annexes = new Set(
    inOrder.flatMap(({ chapter }) => (chapter.place === 'annex' ? [chapter.id] : [])),
  );
  const add = (
    owner: TextOwner,
    table: TextTable,
    recordId: string,
    lines: Fields,
    richTexts: RichFields = {},
  ) => {
    const of: ProgrammeText['of'] = annexes.has(recordId) ? 'annexes' : table;
    const place = (field: string, text: Translated<string> | Translated<RichText>) => ({
      key: `${table}:${recordId}:${field}`,
      table,
      of,
      recordId,
      field,
      owner,
      states: translationStates(text),
    });
    for (const [field, text] of Object.entries(lines)) {
      const at = text && place(field, text);
      if (at && hasText(at, text)) texts.push({ ...at, rich: false, text });
    }
    for (const [field, text] of Object.entries(richTexts)) {
      const at = text && place(field, text);
      if (at && hasText(at, text)) texts.push({ ...at, rich: true, text });
    }
  };
  const addIndicators = (owner: TextOwner, indicators: readonly Indicator[]) => {
    for (const { id, name, definition, source } of indicators) {
      add(owner, 'indicators', id, { name, definition, source });
    }
  };

  const { programme } = content;
  const whole: TextOwner = { table: 'programmes', id: programme.id };
  add(whole, 'programmes', programme.id, { title: programme.title });
  texts.push(...levelTexts(programme, whole));
  for (const { chapter } of inOrder) {
    const { id, title, body } = chapter;
    add({ table: 'chapters', id }, 'chapters', id, { title }, { body });
  }
  const indicatorsOf = groupRows(content.indicators, ({ actionId, goalId }) => actionId ?? goalId);
  const milestonesOf = groupRows(content.milestones, ({ actionId }) => actionId);
  for (const { goal } of goalsInOrder(outline.goals)) {
    const owner: TextOwner = { table: 'goals', id: goal.id };
    add(owner, 'goals', goal.id, { title: goal.title }, { why: goal.why, target: goal.target });
    addIndicators(owner, indicatorsOf.get(goal.id) ?? []);
  }
  for (const { action } of actionsInOrder(outline)) {
    const { id, title, scheduleNote, description } = action;
    const owner: TextOwner = { table: 'actions', id };
    add(owner, 'actions', id, { title, scheduleNote }, { description });
    for (const milestone of milestonesOf.get(id) ?? []) {
      add(owner, 'milestones', milestone.id, { title: milestone.title });
    }
    addIndicators(owner, indicatorsOf.get(id) ?? []);
  }
  return texts;
}

function levelTexts({ id, levels }: Programme, owner: TextOwner): ProgrammeText[] {
  return levels.flatMap(({ name }, at) => {
    const text = asTranslated(name);
    const states = translationStates(text);
    if (!hasText({ states }, text)) return [];
    const key = `programmes:${id}:levels.${String(at)}`;
    const place = { key, table: 'programmes', of: 'programmes', recordId: id } as const;
    const level = { at, all: levels };
    return [{ ...place, field: 'levels', owner, states, level, rich: false as const, text }];
  });
}

function hasText(
  { states }: Pick<ProgrammeText, 'states'>,
  text: Translated<string> | Translated<RichText>,
): boolean {
  if (states.sv !== 'none') return true;
  return TARGET_LANGUAGES.some((language) => !isEmptyText(text[language]));
}
