import type { Body } from '#shared/contacts/bodies/body.ts';
import type { Organisation } from '#shared/contacts/organisation.ts';
import type { Action } from '#shared/programme/action.ts';
import type { Comment } from '#shared/programme/comment.ts';
import type { Programme } from '#shared/programme/programme.ts';
import type { ProgrammeContent } from '#shared/programme/programme-tables.ts';
import type { Office } from '#renderer/data/office.ts';
import { readAhead } from '#renderer/data/use-live.ts';
import { compareCodeUnits } from '#shared/lib/compare-code-units.ts';

/** A line of the list of programmes. */
export type ProgrammeLine = { programme: Programme; goals: number; actions: number };

/** An action of an earlier programme, and that programme; null where one of them is gone. */
export async function readPredecessor(
  { read }: Office,
  actionId: string,
): Promise<{ action: Action; programme: Programme } | null> {
  const action = await read.actions.get(actionId);
  const programme = action && (await read.programmes.get(action.programmeId));
  return programme ? { action, programme } : null;
}

/** Every programme with how much is in it, the latest first; of one time, the one that was begun last. */
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
      compareCodeUnits(b.from ?? '9', a.from ?? '9') ||
      compareCodeUnits(b.createdAt, a.createdAt) ||
      // Ids tell in which order they were given.
      compareCodeUnits(b.id, a.id),
  );
}

/** A programme with all that belongs to it; null where there is none. */
export async function readContent(
  { read }: Pick<Office, 'read'>,
  programmeId: string,
): Promise<ProgrammeContent | null> {
  // All at once: most rows are of this programme or of another like it, and to read them all takes less time than to
  // search for those of each action, one table after the other.
  const [programme, chapters, goals, actions, parties, all] = await Promise.all([
    read.programmes.get(programmeId),
    read.chapters.where('programmeId').equals(programmeId).toArray(),
    read.goals.where('programmeId').equals(programmeId).toArray(),
    read.actions.where('programmeId').equals(programmeId).toArray(),
    read.actionParties.toArray(),
    Promise.all([
      read.milestones.toArray(),
      read.indicators.toArray(),
      read.indicatorValues.toArray(),
      read.recommendations.toArray(),
      read.recommendationLinks.toArray(),
    ]),
  ]);
  if (!programme) return null;
  const [milestones, indicators, values, recommendations, links] = all;
  const owners = new Set([...actions, ...goals].map(({ id }) => id));
  const isOwned = ({ actionId, goalId }: { actionId?: string; goalId?: string }) =>
    owners.has(actionId ?? goalId ?? '');
  const ownIndicators = indicators.filter(isOwned);
  const indicatorIds = new Set(ownIndicators.map(({ id }) => id));
  const recommendationLinks = links.filter(isOwned);
  const linkedIds = new Set(recommendationLinks.map(({ recommendationId }) => recommendationId));
  return {
    programme,
    chapters,
    goals,
    actions,
    actionParties: parties.filter(isOwned),
    milestones: milestones.filter(isOwned),
    indicators: ownIndicators,
    indicatorValues: values.filter(({ indicatorId }) => indicatorIds.has(indicatorId)),
    recommendations: recommendations.filter(({ id }) => linkedIds.has(id)),
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
  const [content, organisations, bodies, comments] = await Promise.all([
    readContent(office, programmeId),
    office.read.organisations.toArray(),
    office.read.bodies.toArray(),
    office.read.comments.where('programmeId').equals(programmeId).toArray(),
  ]);
  return content && { content, organisations, bodies, comments };
}

/** Under which the page of a programme remembers what it has read. */
export const REMEMBERED = 'programme';

/** Reads the latest programme ahead, which is most likely opened; returns it, if there is one. */
export async function readLatestAhead(office: Office): Promise<ProgrammePage | null> {
  const [latest] = await readProgrammes(office);
  if (!latest) return null;
  const { id } = latest.programme;
  return await readAhead(office, REMEMBERED, {
    deps: [id],
    query: (one) => readProgrammePage(one, id),
  });
}
