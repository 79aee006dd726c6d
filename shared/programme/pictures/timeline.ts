import { languageOf, pickText, type Language } from '../../i18n/languages.ts';
import { translatorFor } from '../../i18n/translate.ts';
import type { CalendarDate } from '../../lib/calendar-date.ts';
import { groupRows } from '../../records/group-rows.ts';
import {
  goalsInOrder,
  numberProgramme,
  type NumberedAction,
  type NumberedProgramme,
} from '../outline/number-programme.ts';
import type { ProgrammeContent } from '../programme-tables.ts';
import { compareCodeUnits } from '../../lib/compare-code-units.ts';

export type TimelineMilestone = { id: string; title: string; dueOn: CalendarDate; isDone: boolean };

export type TimelineAction = {
  id: string;
  number: string;
  title: string;
  /** The language of the title: the one asked for, or the one that it is written in. */
  language: Language;
  from: CalendarDate | null;
  to: CalendarDate | null;
  /** What is said of the schedule in words. */
  note: string;
  milestones: TimelineMilestone[];
};

/** Actions and milestones by goal, over whole years. */
export type Timeline = {
  firstYear: number;
  lastYear: number;
  groups: { id: string | null; name: string; actions: TimelineAction[] }[];
  /** How many actions there are, and how many of them have neither a day nor a milestone. */
  actions: number;
  undated: number;
};

/**
 * The schedule of a programme: its goals that have actions, in the order of reading, without dropped actions. The years
 * are those of the programme, and more where something lies outside them; without any day, that of `today`.
 */
export function timelineOf(
  content: ProgrammeContent,
  language: Language,
  today: CalendarDate,
  outline: NumberedProgramme = numberProgramme(content),
): Timeline {
  const t = translatorFor(language);
  const milestones = groupRows(content.milestones, ({ actionId }) => actionId);
  const rowOf = ({ action, number }: NumberedAction): TimelineAction => ({
    id: action.id,
    number,
    title: pickText(action.title, language) || t('programme:outline.untitled'),
    language: languageOf(action.title, language) ?? language,
    from: action.from ?? null,
    to: action.to ?? null,
    note: pickText(action.scheduleNote, language),
    milestones: (milestones.get(action.id) ?? [])
      .flatMap(({ id, title, dueOn, doneOn }) =>
        dueOn === undefined
          ? []
          : [{ id, title: pickText(title, language), dueOn, isDone: doneOn !== undefined }],
      )
      .sort((one, other) => compareCodeUnits(one.dueOn, other.dueOn)),
  });
  const rowsOf = (actions: readonly NumberedAction[]) =>
    actions.filter(({ action }) => action.state !== 'dropped').map(rowOf);
  const groups = [
    ...goalsInOrder(outline.goals).map(({ goal, number, actions }) => ({
      id: goal.id,
      name: `${number} ${pickText(goal.title, language) || t('programme:outline.untitled')}`,
      actions: rowsOf(actions),
    })),
    { id: null, name: t('programme:outline.orphans'), actions: rowsOf(outline.orphans) },
  ].filter(({ actions }) => actions.length > 0);
  const actions = groups.flatMap((group) => group.actions);
  const { from, to } = content.programme;
  const days = [
    from,
    to,
    ...actions.flatMap((one) => [one.from, one.to, ...one.milestones.map(({ dueOn }) => dueOn)]),
  ].filter((day) => day !== undefined && day !== null);
  const years = (days.length > 0 ? days : [today]).map((day) => Number(day.slice(0, 4)));
  return {
    firstYear: Math.min(...years),
    lastYear: Math.max(...years),
    groups,
    actions: actions.length,
    undated: actions.filter(
      (one) => one.from === null && one.to === null && one.milestones.length === 0,
    ).length,
  };
}
