import {
  bodyFollowUpModel,
  type BodyFollowUpModel,
} from '#shared/programme/follow-up/documents/body-model.ts';
import {
  followUpModel,
  type FollowUpModel,
} from '#shared/programme/follow-up/documents/follow-up-model.ts';
import { documentStateOfRound, type FollowUpRound } from '#shared/programme/follow-up/follow-up.ts';
import type { Programme } from '#shared/programme/programme.ts';
import type { Office } from '#renderer/data/office.ts';
import { openDocument } from '#renderer/features/documents/public.ts';
import { readContent } from '../programme-data.ts';
import { readFollowUp } from './follow-up-data.ts';

/** The documents of a round, and those of one body in it. */
export const ROUND_DOCUMENTS = ['follow-up-report', 'status-note'] as const;
export const BODY_DOCUMENTS = ['follow-up-reminder', 'follow-up-history'] as const;

async function readModel(office: Office, round: FollowUpRound): Promise<FollowUpModel> {
  const { read } = office;
  const [content, followUp, organisations, bodies] = await Promise.all([
    readContent(office, round.programmeId),
    readFollowUp(office, round.programmeId),
    read.organisations.toArray(),
    read.bodies.toArray(),
  ]);
  if (!content) throw new Error(`No programme ${round.programmeId}`);
  return followUpModel(content, { ...followUp, organisations, bodies }, round);
}

async function readBodyModel(
  office: Office,
  round: FollowUpRound,
  organisationId: string,
): Promise<BodyFollowUpModel> {
  const [model, body] = await Promise.all([
    readModel(office, round),
    office.read.organisations.get(organisationId),
  ]);
  if (!body) throw new Error(`No organisation ${organisationId}`);
  return bodyFollowUpModel(model, body);
}

const about = ({ caseNumber }: Programme) => ({
  ...(caseNumber !== undefined && { caseNumber }),
});

/** Opens the window that makes a document of a round. */
export function openRoundDocument(
  kind: (typeof ROUND_DOCUMENTS)[number],
  programme: Programme,
  round: FollowUpRound,
): void {
  const read = async (office: Office) => ({ model: await readModel(office, round), contacts: 0 });
  const state = documentStateOfRound(round.state);
  openDocument({ kind, ...about(programme), state, estimatesPages: true, read });
}

/** Opens the window that makes a document of one body, at first in the language in which the body is written to. */
export async function openBodyDocument(
  kind: (typeof BODY_DOCUMENTS)[number],
  office: Office,
  {
    programme,
    round,
    organisationId,
  }: {
    programme: Programme;
    round: FollowUpRound;
    organisationId: string;
  },
): Promise<void> {
  const body = await office.read.organisations.get(organisationId);
  const read = async (from: Office) => ({
    model: await readBodyModel(from, round, organisationId),
    contacts: 0,
  });
  openDocument({
    kind,
    ...about(programme),
    language: body?.language ?? 'fi',
    read,
  });
}
