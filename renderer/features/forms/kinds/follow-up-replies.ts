import { contentOf } from '#shared/programme/content-of.ts';
import { actionsAskedOf } from '#shared/programme/follow-up/requests.ts';
import type {
  FollowUpRequest,
  FollowUpRound,
  ReportState,
  StatusReport,
} from '#shared/programme/follow-up/follow-up.ts';
import {
  followUpForms,
  type FollowUpForm,
  type FollowUpFormRows,
} from '#shared/programme/follow-up/form/follow-up-form.ts';
import {
  canBeTaken,
  indicatorValuesIn,
  reportChanges,
} from '#shared/programme/follow-up/form/report-changes.ts';
import { GENERAL } from '#shared/programme/follow-up/form/form-fields.ts';
import type { DocumentFrame } from '#shared/documents/document-kind.ts';
import type { Language } from '#shared/i18n/languages.ts';
import { dayInFinland } from '#shared/lib/calendar-date.ts';
import { definedOnly } from '#shared/lib/defined-only.ts';
import type { Office, Writer } from '#renderer/data/office.ts';
import { cellKey, type AskedForm, type TakenReply } from './asked-form.ts';
import { notesWith } from './notes-with.ts';
import { readProgrammeRows } from './read-programme-rows.ts';

/** Every form of follow-up that can have gone out: of all rounds of all programmes, in the language of each frame. */
export async function askedInRounds(
  { read }: Pick<Office, 'read'>,
  frames: readonly DocumentFrame[],
): Promise<AskedForm[]> {
  const rounds = await read.followUpRounds.toArray();
  if (rounds.length === 0) return [];
  const [requests, reports, organisations, rows] = await Promise.all([
    read.followUpRequests.toArray(),
    read.statusReports.toArray(),
    read.organisations.toArray(),
    readProgrammeRows(read),
  ]);
  const programmes = [...new Set(rounds.map(({ programmeId }) => programmeId))];
  return programmes.flatMap((id) => {
    const content = contentOf(rows, id);
    if (!content) return [];
    const own = rounds.filter(({ programmeId }) => programmeId === id);
    const of: FollowUpFormRows = { ...content, rounds: own, requests, reports, organisations };
    return frames.flatMap((frame) => followUpForms(of, frame).map((form) => askedForm(form, of)));
  });
}

function askedForm(
  { form, round, newer, request, respondent }: FollowUpForm,
  rows: FollowUpFormRows,
): AskedForm {
  const actionIds = actionsAskedOf(rows, respondent.id).map(({ id }) => id);
  const changed = actionsChangedSince(request, rows.reports);
  return {
    form,
    respondent,
    title: round.title,
    newer: newer && newer.title,
    href: `#/programme/${round.programmeId}/follow-up/${request.id}`,
    owner: { ownerKind: 'followUpRequest', ownerId: request.id },
    act: 'takeFollowUpReply',
    canBeTaken,
    doubts: new Map(
      form.sections
        .filter(({ key }) => changed.has(key))
        .flatMap(({ key: section, rows: fields }) =>
          fields.map(({ key: field }) => [cellKey({ section, field }), 'changedSince'] as const),
        ),
    ),
    take: (write, read, taken) =>
      takeReports(write, read, { ...taken, round, request, actionIds, language: form.language }),
  };
}

/** The actions of which a body's report was written on the day that it was asked, or later, or without being asked. */
export function actionsChangedSince(
  { organisationId, roundId, sentOn }: FollowUpRequest,
  reports: readonly StatusReport[],
): Set<string> {
  const own = reports.filter(
    (one) => one.roundId === roundId && one.organisationId === organisationId,
  );
  const later = own.filter(
    ({ updatedAt }) => sentOn === undefined || dayInFinland(new Date(updatedAt)) >= sentOn,
  );
  return new Set(later.map(({ actionId }) => actionId));
}

export type TakenReports = TakenReply & {
  round: FollowUpRound;
  request: FollowUpRequest;
  language: Language;
  /** The actions that the body is asked of. */
  actionIds: readonly string[];
};

/**
 * Takes cells of a reply into what is told of their actions, which is thereby accepted, where it has a status: each was looked at. The request is
 * answered once something is told of all its actions, else in part.
 */
export async function takeReports(
  write: Writer,
  read: Office['read'],
  { round, request, language, actionIds, leftOver, fileName, today, ...taken }: TakenReports,
): Promise<void> {
  const cells = taken.cells
    .filter(({ section }) => section !== GENERAL)
    .map(({ section, ...cell }) => ({ actionId: section, ...cell }));
  const remarks = taken.cells.flatMap(({ section, text }) =>
    section === GENERAL && text.trim() !== '' ? [text.trim()] : [],
  );
  const way = /\.xlsx$/iu.test(fileName) ? 'excel' : 'word';
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
      const state = stateOf({ ...report, ...changes });
      await write.update('statusReports', report.id, { ...changes, state }, report);
    } else if (Object.values(changes).some((value) => value !== undefined)) {
      const where = { roundId: round.id, actionId, organisationId, receivedOn: today };
      const fields = definedOnly({ ...where, ...changes });
      await write.add('statusReports', { ...fields, way, state: stateOf(changes) });
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
  const now = (await read.followUpRequests.get(request.id)) ?? request;
  await write.update('followUpRequests', request.id, {
    ...(isWhole ? { state: 'received' as const } : { state: 'partly' as const }),
    receivedOn: now.receivedOn ?? today,
    notes: notesWith(now.notes, fileName, [...remarks, ...leftOver]),
  });
}

/** Without a status an action does not stand anywhere: that is still to be asked. */
function stateOf({ status }: { status?: unknown }): ReportState {
  return status === undefined ? 'received' : 'accepted';
}
