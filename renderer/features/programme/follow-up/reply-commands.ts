import type { FollowUpRequest, FollowUpRound } from '#shared/programme/follow-up/follow-up.ts';
import {
  indicatorValuesIn,
  reportChanges,
  type TakenCell,
} from '#shared/programme/follow-up/form/report-changes.ts';
import type { Language } from '#shared/i18n/languages.ts';
import type { CalendarDate } from '#shared/lib/calendar-date.ts';
import { definedOnly } from '#shared/lib/defined-only.ts';
import type { ActResult } from '#shared/records/change.ts';
import type { Office } from '#renderer/data/office.ts';

/** A reply of which some cells are taken in. */
export type TakenReply = {
  round: FollowUpRound;
  request: FollowUpRequest;
  language: Language;
  way: 'word' | 'excel';
  cells: readonly TakenCell[];
  /** The actions that the body is asked of. */
  actionIds: readonly string[];
  today: CalendarDate;
  /** What undo calls the body. */
  name: string;
};

/**
 * Takes cells of a reply into what is told of their actions, which is thereby accepted: each was looked at. The request is
 * answered once something is told of all its actions, else in part. One act.
 */
export async function takeReply(
  { change, read }: Office,
  { round, request, language, way, cells, actionIds, today, name }: TakenReply,
): Promise<ActResult> {
  return await change({ name: 'takeFollowUpReply', facts: { name } }, async (write) => {
    const { organisationId } = request;
    const all = await read.statusReports.where('roundId').equals(round.id).toArray();
    const own = new Map(
      all
        .filter((one) => one.organisationId === organisationId)
        .map((one) => [one.actionId, one] as const),
    );
    const told = new Set(own.keys());
    for (const actionId of new Set(cells.map((cell) => cell.actionId))) {
      const ofAction = cells.filter((cell) => cell.actionId === actionId);
      const report = own.get(actionId);
      const changes = reportChanges(ofAction, report ?? {}, language);
      if (report) {
        await write.update('statusReports', report.id, { ...changes, state: 'accepted' }, report);
      } else if (Object.values(changes).some((value) => value !== undefined)) {
        const where = { roundId: round.id, actionId, organisationId, receivedOn: today };
        const fields = definedOnly({ ...where, ...changes });
        await write.add('statusReports', { ...fields, way, state: 'accepted' });
        told.add(actionId);
      }
    }
    const values = await read.indicatorValues.where('roundId').equals(round.id).toArray();
    for (const { id, value } of indicatorValuesIn(cells)) {
      const before = values.find(({ indicatorId }) => indicatorId === id);
      if (before) await write.update('indicatorValues', before.id, { value }, before);
      else {
        const fields = { indicatorId: id, roundId: round.id, from: round.asOf, value };
        await write.add('indicatorValues', fields);
      }
    }
    const isWhole = actionIds.every((id) => told.has(id));
    await write.update('followUpRequests', request.id, {
      ...(isWhole ? { state: 'received' as const } : { state: 'partly' as const }),
      receivedOn: request.receivedOn ?? today,
    });
  });
}
