import type { ActResult } from '#shared/records/change.ts';
import type { Translated } from '#shared/programme/translated.ts';
import { withFinnish, withTranslation } from '#shared/programme/translation-state.ts';
import { orderBetween } from '#shared/records/order.ts';
import { beginFrom } from '#shared/programme/begin-from.ts';
import type { ProgrammeContent } from '#shared/programme/programme-tables.ts';
import { newId } from '#shared/lib/new-id.ts';
import { frameOfChapters, levelsOf, type Structure } from '#shared/programme/programme-frame.ts';
import type { Action } from '#shared/programme/action.ts';
import type { Chapter } from '#shared/programme/chapter.ts';
import type { Goal } from '#shared/programme/goal.ts';
import type { Programme } from '#shared/programme/programme.ts';
import { pickText, type Language, type LocalText } from '#shared/i18n/languages.ts';
import type { CalendarDate } from '#shared/lib/calendar-date.ts';
import type { FieldChanges } from '#shared/records/record.ts';
import type { Office } from '#renderer/data/office.ts';

/** A text written in one language, put beside those that are there: an empty one goes. */
export function written(
  text: Translated<string> | undefined,
  language: Language,
  value: string,
): Translated<string> {
  const now = value.trim() || undefined;
  return language === 'fi'
    ? withFinnish(text ?? {}, now)
    : withTranslation(text ?? {}, language, now);
}

export type NewProgramme = {
  name: string;
  from: CalendarDate | undefined;
  to: CalendarDate | undefined;
  structure: Structure;
};

/** Adds a programme with its levels and the chapters that such programmes have; its value is its id. */
export async function addProgramme(
  office: Office,
  wanted: NewProgramme,
): Promise<ActResult<string>> {
  const { name, from, to, structure } = wanted;
  const act = { name: 'addProgramme', facts: { name } } as const;
  return await office.change(act, async (write) => {
    const { id } = await write.add('programmes', {
      title: { fi: name },
      ...(from !== undefined && { from }),
      ...(to !== undefined && { to }),
      levels: levelsOf(structure),
      actionNumbering: 'byGoal',
      state: 'preparing',
    });
    let order: string | null = null;
    for (const { title, ...chapter } of frameOfChapters()) {
      order = orderBetween(order, null);
      await write.add('chapters', { programmeId: id, ...chapter, order, title: inAll(title) });
    }
    return id;
  });
}

/**
 * Adds a programme that goes on from an earlier one: its unfinished actions with their goals and indicators, and its
 * chapters empty. Its value is the id of the new one.
 */
export async function addFollowing(
  office: Office,
  earlier: ProgrammeContent,
  { name, from, to }: Omit<NewProgramme, 'structure'>,
): Promise<ActResult<string>> {
  const begun = beginFrom(earlier, {
    title: { fi: name },
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    goals: 'unfinished',
    newId,
  });
  const act = { name: 'addProgramme', facts: { name } } as const;
  return await office.change(act, async (write) => {
    for (const row of begun.programmes) await write.add('programmes', row);
    for (const row of begun.chapters) await write.add('chapters', row);
    for (const row of begun.goals) await write.add('goals', row);
    for (const row of begun.actions) await write.add('actions', row);
    for (const row of begun.actionParties) await write.add('actionParties', row);
    for (const row of begun.indicators) await write.add('indicators', row);
    for (const row of begun.recommendationLinks) await write.add('recommendationLinks', row);
    return begun.programmes[0]?.id ?? '';
  });
}

/** Texts that are made in the three languages at once: none is older than the Finnish. */
function inAll({ fi, ...others }: LocalText): Translated<string> {
  let text = withFinnish<string>({}, fi);
  for (const language of ['sv', 'en'] as const) {
    text = withTranslation(text, language, others[language]);
  }
  return text;
}

export async function editProgramme(
  office: Office,
  programme: Programme,
  changes: FieldChanges<Programme>,
): Promise<ActResult> {
  const act = { name: 'editProgramme', facts: { name: pickText(programme.title, 'fi') } } as const;
  return await office.change(act, (write) =>
    write.update('programmes', programme.id, changes, programme),
  );
}

/** Changes the levels of goals as they are by now: the name just written in one is saved when a level is added. */
export async function editLevels(
  office: Office,
  programme: Programme,
  change: (levels: Programme['levels']) => Programme['levels'],
): Promise<ActResult> {
  const act = { name: 'editProgramme', facts: { name: pickText(programme.title, 'fi') } } as const;
  return await office.change(act, async (write) => {
    const now = (await office.read.programmes.get(programme.id)) ?? programme;
    await write.update('programmes', now.id, { levels: change(now.levels) });
  });
}

export async function deleteProgramme(office: Office, programme: Programme): Promise<ActResult> {
  const act = {
    name: 'deleteProgramme',
    facts: { name: pickText(programme.title, 'fi') },
  } as const;
  return await office.change(act, (write) => write.delete('programmes', programme.id));
}

export async function editChapter(
  office: Office,
  chapter: Chapter,
  changes: FieldChanges<Chapter>,
): Promise<ActResult> {
  const act = { name: 'editChapter', facts: { name: pickText(chapter.title, 'fi') } } as const;
  return await office.change(act, (write) =>
    write.update('chapters', chapter.id, changes, chapter),
  );
}

export async function editGoal(
  office: Office,
  goal: Goal,
  changes: FieldChanges<Goal>,
): Promise<ActResult> {
  const act = { name: 'editGoal', facts: { name: pickText(goal.title, 'fi') } } as const;
  return await office.change(act, (write) => write.update('goals', goal.id, changes, goal));
}

export async function editAction(
  office: Office,
  action: Action,
  changes: FieldChanges<Action>,
): Promise<ActResult> {
  const act = { name: 'editAction', facts: { name: pickText(action.title, 'fi') } } as const;
  return await office.change(act, (write) => write.update('actions', action.id, changes, action));
}
