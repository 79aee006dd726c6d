import type { Body } from '#shared/contacts/bodies/body.ts';
import type { Organisation } from '#shared/contacts/organisation.ts';
import type { Comment } from '#shared/programme/comment.ts';
import type { Programme } from '#shared/programme/programme.ts';
import type { ProgrammeContent } from '#shared/programme/programme-tables.ts';
import type { Office } from '#renderer/data/office.ts';

/** A line of the list of programmes. */
export type ProgrammeLine = { programme: Programme; goals: number; actions: number };

/** Every programme with how much is in it, the latest first. */
export async function readProgrammes({ read }: Office): Promise<ProgrammeLine[]> {
  const programmes = await read.programmes.toArray();
  const lines = await Promise.all(
    programmes.map(async (programme) => ({
      programme,
      goals: await read.goals.where('programmeId').equals(programme.id).count(),
      actions: await read.actions.where('programmeId').equals(programme.id).count(),
    })),
  );
  return lines.sort(
    ({ programme: a }, { programme: b }) =>
      (b.from ?? '9').localeCompare(a.from ?? '9') || a.createdAt.localeCompare(b.createdAt),
  );
}

/** A programme with all that belongs to it; null where there is none. */
export async function readContent(
  { read }: Pick<Office, 'read'>,
  programmeId: string,
): Promise<ProgrammeContent | null> {
  const programme = await read.programmes.get(programmeId);
  if (!programme) return null;
  const [chapters, goals, actions] = await Promise.all([
    read.chapters.where('programmeId').equals(programmeId).toArray(),
    read.goals.where('programmeId').equals(programmeId).toArray(),
    read.actions.where('programmeId').equals(programmeId).toArray(),
  ]);
  // Most of these rows are of one programme or another like it: reading all is faster than a search for each action.
  const actionIds = new Set(actions.map(({ id }) => id));
  const goalIds = new Set(goals.map(({ id }) => id));
  const ofAction = ({ actionId }: { actionId: string }) => actionIds.has(actionId);
  const [actionParties, milestones, indicators, recommendationLinks] = await Promise.all([
    read.actionParties.filter(ofAction).toArray(),
    read.milestones.filter(ofAction).toArray(),
    read.indicators
      .filter(({ actionId, goalId }) => actionIds.has(actionId ?? '') || goalIds.has(goalId ?? ''))
      .toArray(),
    read.recommendationLinks.filter(ofAction).toArray(),
  ]);
  const indicatorIds = new Set(indicators.map(({ id }) => id));
  const [indicatorValues, recommendations] = await Promise.all([
    read.indicatorValues.filter(({ indicatorId }) => indicatorIds.has(indicatorId)).toArray(),
    read.recommendations.bulkGet([
      ...new Set(recommendationLinks.map(({ recommendationId }) => recommendationId)),
    ]),
  ]);
  return {
    programme,
    chapters,
    goals,
    actions,
    actionParties,
    milestones,
    indicators,
    indicatorValues,
    recommendations: recommendations.filter((one) => one !== undefined),
    recommendationLinks,
  };
}

/** What the programme's page shows: the content, the organisations and bodies that it names or may name, and the comments. */
export type ProgrammePage = {
  content: ProgrammeContent;
  organisations: Organisation[];
  bodies: Body[];
  comments: Comment[];
};

export async function readProgrammePage(
  office: Office,
  programmeId: string,
): Promise<ProgrammePage | null> {
  const content = await readContent(office, programmeId);
  if (!content) return null;
  const [organisations, bodies, comments] = await Promise.all([
    office.read.organisations.toArray(),
    office.read.bodies.toArray(),
    office.read.comments.where('programmeId').equals(programmeId).toArray(),
  ]);
  return { content, organisations, bodies, comments };
}
