import { CATALOGUE_BODIES } from '#shared/contacts/catalogue/bodies.ts';
import { roundStateAfter } from '#shared/cooperation/arrivals/arrival.ts';
import {
  arrivedRule,
  catalogueId,
  type Arrival,
} from '#shared/cooperation/arrivals/arrival-draft.ts';
import type { RoundStage, StageKey } from '#shared/cooperation/review-rounds/review-round.ts';
import { pickText } from '#shared/i18n/languages.ts';
import { definedOnly } from '#shared/lib/defined-only.ts';
import { newId } from '#shared/lib/new-id.ts';
import type { PickedFile } from '#shared/ipc/contract.ts';
import type { ActResult } from '#shared/records/change.ts';
import type { FieldChanges } from '#shared/records/record.ts';
import {
  attach,
  keepFiles,
  offeredFile,
  type NotKept,
  type Owner,
} from '#renderer/features/attachments/public.ts';
import type { Office, Writer } from '#renderer/data/office.ts';
import { addCatalogueBody } from '../catalogue-commands.ts';

/** The records that an arrival was noted in. */
export type Noted = {
  bodyId: string;
  roundId?: string;
  obligationId?: string;
  questionnaireId?: string;
  engagementId?: string;
  /** Files that could not be kept. */
  notKept: readonly NotKept[];
};

/**
 * Notes in one act what arrived, which was found right (`validateArrival`): its body where that is not there yet, its round
 * with the stage that it is and the one that is owed, the obligation, a questionnaire to read the questions into, a visit's
 * entry in the log. Files stay with what they are of.
 */
export async function noteArrival(
  office: Office,
  arrival: Arrival,
  files: readonly PickedFile[],
): Promise<ActResult<Noted>> {
  const { kind, title, body } = arrival;
  const roundId =
    arrival.round === 'none' ? undefined : arrival.round === 'new' ? newId() : arrival.round.id;
  const obligationId =
    arrival.obligation === 'none'
      ? undefined
      : arrival.obligation === 'new'
        ? newId()
        : arrival.obligation.id;
  const questionnaireId = kind === 'questionnaire' ? newId() : undefined;
  const engagementId = kind === 'visit' ? newId() : undefined;
  const owner = ownerOf({ questionnaireId, engagementId, obligationId, roundId });
  const kept = owner ? await keepFiles(office, owner, files.map(offeredFile)) : null;
  const act = { name: 'noteArrival', facts: { name: pickText(title, 'fi') } } as const;
  return await office.change(act, async (write) => {
    const bodyId = await bodyIdOf(write, body);
    if (roundId !== undefined) await noteInRound(office, write, arrival, { roundId, bodyId });
    if (obligationId !== undefined) {
      await noteObligation(write, arrival, { id: obligationId, bodyId, roundId });
    }
    const receivedOn = arrival.receivedOn ?? undefined;
    const dueOn = arrival.dueOn ?? undefined;
    if (questionnaireId !== undefined) {
      const of = { bodyId, obligationId, reviewRoundId: roundId, receivedOn, dueOn };
      await write.add('questionnaires', definedOnly({ id: questionnaireId, title, ...of }));
    }
    if (engagementId !== undefined)
      await noteVisit(write, arrival, { engagementId, bodyId, roundId });
    if (kept) await attach(write, kept);
    const made = { bodyId, roundId, obligationId, questionnaireId, engagementId };
    return { ...definedOnly(made), notKept: kept?.notKept ?? [] };
  });
}

type Ids = {
  [Name in 'questionnaireId' | 'engagementId' | 'obligationId' | 'roundId']: string | undefined;
};

/** Whose the files are: of what arrived itself, else of what is owed for it, else of its round. */
function ownerOf({ questionnaireId, engagementId, obligationId, roundId }: Ids): Owner | null {
  if (questionnaireId) return { ownerKind: 'questionnaire', ownerId: questionnaireId };
  if (engagementId) return { ownerKind: 'engagement', ownerId: engagementId };
  if (obligationId) return { ownerKind: 'obligation', ownerId: obligationId };
  return roundId ? { ownerKind: 'reviewRound', ownerId: roundId } : null;
}

async function bodyIdOf(write: Writer, body: Arrival['body']): Promise<string> {
  if (!body) throw new Error('An arrival was noted before its body was chosen.');
  const entry = CATALOGUE_BODIES.find(({ key }) => catalogueId(key) === body.id);
  return (entry && (await addCatalogueBody(write, entry.key))) ?? body.id;
}

async function noteInRound(
  office: Office,
  write: Writer,
  { kind, round, roundNo, owed, receivedOn, dueOn, from }: Arrival,
  { roundId, bodyId }: { roundId: string; bodyId: string },
) {
  if (typeof round === 'object') {
    await write.update('reviewRounds', roundId, { state: roundStateAfter(kind, round.state) });
  } else {
    const no = roundNo.trim() === '' ? undefined : Number(roundNo);
    const state = roundStateAfter(kind, 'coming');
    await write.add('reviewRounds', { id: roundId, ...definedOnly({ bodyId, no, state }) });
  }
  const stages = await office.read.roundStages.where('roundId').equals(roundId).toArray();
  const note = async (key: StageKey, changes: FieldChanges<RoundStage>) => {
    const stage = stages.find((one) => one.key === key);
    if (stage) await write.update('roundStages', stage.id, changes);
    else await write.add('roundStages', { roundId, key, ...definedOnly(changes) });
  };
  if (kind !== 'visit') {
    await note(kind, { doneOn: receivedOn ?? undefined, doneUndated: undefined });
  } else if (from) await note(kind, { plannedOn: from });
  if (owed && dueOn) await note(owed.stage, { dueOn });
}

async function noteObligation(
  write: Writer,
  { obligation, owed, owedTitle, receivedOn, dueOn }: Arrival,
  { id, bodyId, roundId }: { id: string; bodyId: string; roundId: string | undefined },
) {
  if (!owed || !receivedOn || !dueOn) return;
  if (typeof obligation === 'object') {
    await write.update('obligations', id, {
      rule: arrivedRule(obligation.rule, receivedOn, dueOn),
      ...(roundId && { reviewRoundId: roundId }),
      // What the letter itself says is confirmed by it.
      verifiedOn: obligation.verifiedOn ?? receivedOn,
    });
    return;
  }
  const rule = { kind: 'fixed', day: dueOn } as const;
  const of = { bodyId, reviewRoundId: roundId, verifiedOn: receivedOn };
  await write.add('obligations', {
    id,
    ...definedOnly({ title: owedTitle, kind: owed.kind, rule, ...of }),
  });
}

async function noteVisit(
  write: Writer,
  { title, from, to }: Arrival,
  {
    engagementId,
    bodyId,
    roundId,
  }: { engagementId: string; bodyId: string; roundId: string | undefined },
) {
  const days = { from: from ?? undefined, to: to ?? undefined };
  await write.add('engagements', {
    id: engagementId,
    ...definedOnly({
      kind: 'countryVisit' as const,
      title,
      ...days,
      country: 'FI',
      reviewRoundId: roundId,
    }),
    state: from ? 'confirmed' : 'planned',
    confidentiality: 'normal',
  });
  await write.add('engagementParties', { engagementId, role: 'counterpart', bodyId });
}
