import type { ProgrammeContent } from './programme-tables.ts';
import type { Programme } from './programme.ts';

/** The tables of an office that hold programmes. */
type ProgrammeTables = Omit<ProgrammeContent, 'programme'> & { programmes: Programme[] };

/**
 * One programme with all that belongs to it, out of the tables of a whole office; null where there is no such programme.
 * What lies in the trash must have been left out before.
 */
export function contentOf(rows: ProgrammeTables, programmeId: string): ProgrammeContent | null {
  const programme = rows.programmes.find(({ id }) => id === programmeId);
  if (!programme) return null;
  const ofProgramme = <T extends { programmeId: string }>(list: readonly T[]) =>
    list.filter((row) => row.programmeId === programmeId);
  const actions = ofProgramme(rows.actions);
  const goals = ofProgramme(rows.goals);
  const ids = new Set([...actions, ...goals].map(({ id }) => id));
  const ofParts = <T extends { actionId?: string; goalId?: string }>(list: readonly T[]) =>
    list.filter((row) => ids.has(row.actionId ?? row.goalId ?? ''));
  const indicators = ofParts(rows.indicators);
  const indicatorIds = new Set(indicators.map(({ id }) => id));
  const recommendationLinks = ofParts(rows.recommendationLinks);
  const named = new Set(recommendationLinks.map(({ recommendationId }) => recommendationId));
  return {
    programme,
    chapters: ofProgramme(rows.chapters),
    goals,
    actions,
    actionParties: ofParts(rows.actionParties),
    milestones: ofParts(rows.milestones),
    indicators,
    indicatorValues: rows.indicatorValues.filter((one) => indicatorIds.has(one.indicatorId)),
    recommendations: rows.recommendations.filter(({ id }) => named.has(id)),
    recommendationLinks,
  };
}
