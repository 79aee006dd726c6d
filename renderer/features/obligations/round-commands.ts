import type {
  ReviewRound,
  RoundStage,
  RoundState,
  StageKey,
} from '#shared/cooperation/review-rounds/review-round.ts';
import type { LocalText } from '#shared/i18n/languages.ts';
import type { CalendarDate } from '#shared/lib/calendar-date.ts';
import type { ActResult } from '#shared/records/change.ts';
import type { Office } from '#renderer/data/office.ts';
import { definedOnly } from '#shared/lib/defined-only.ts';

/** What a form says of a round. */
export type RoundFields = {
  bodyId: string;
  no: number | undefined;
  theme: LocalText | undefined;
  state: RoundState;
  notes: string | undefined;
};

/** What a form says of a stage; a stage of which nothing is said is taken away. */
export type StageFields = {
  plannedOn: CalendarDate | undefined;
  dueOn: CalendarDate | undefined;
  doneOn: CalendarDate | undefined;
  doneTo: CalendarDate | undefined;
  doneUndated: true | undefined;
  dayNote: LocalText | undefined;
  sourceUrl: string | undefined;
};

/** Adds a round, or brings the round of `id` to what the form says. `name` is what undo calls it. */
export async function saveRound(
  office: Office,
  id: string | undefined,
  fields: RoundFields,
  name: string,
): Promise<ActResult> {
  const act = { name: id === undefined ? 'addRound' : 'editRound', facts: { name } } as const;
  return await office.change(act, async (write) => {
    if (id === undefined) await write.add('reviewRounds', definedOnly(fields));
    else await write.update('reviewRounds', id, fields);
  });
}

/** Deletes a round with its stages, tasks and attachments. */
export async function deleteRound(
  office: Office,
  round: ReviewRound,
  name: string,
): Promise<ActResult> {
  const act = { name: 'deleteRound', facts: { name } } as const;
  return await office.change(act, (write) => write.delete('reviewRounds', round.id));
}

/** Brings a stage of a round to what the form says. */
export async function saveStage(
  office: Office,
  where: { roundId: string; key: StageKey; stage: RoundStage | undefined },
  fields: StageFields,
  name: string,
): Promise<ActResult> {
  const { roundId, key, stage } = where;
  const isEmpty = Object.values(fields).every((value) => value === undefined);
  const act = { name: 'editRound', facts: { name } } as const;
  return await office.change(act, async (write) => {
    if (!stage) {
      if (!isEmpty) await write.add('roundStages', { roundId, key, ...definedOnly(fields) });
    } else if (isEmpty) await write.delete('roundStages', stage.id);
    else await write.update('roundStages', stage.id, fields);
  });
}
