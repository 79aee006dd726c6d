import type { Office } from '#renderer/data/office.ts';

/** All programmes with what is in them. */
export async function readProgrammeRows(read: Office['read']) {
  const [programmes, chapters, goals, actions, actionParties, milestones] = await Promise.all([
    read.programmes.toArray(),
    read.chapters.toArray(),
    read.goals.toArray(),
    read.actions.toArray(),
    read.actionParties.toArray(),
    read.milestones.toArray(),
  ]);
  const [indicators, indicatorValues, recommendations, recommendationLinks] = await Promise.all([
    read.indicators.toArray(),
    read.indicatorValues.toArray(),
    read.recommendations.toArray(),
    read.recommendationLinks.toArray(),
  ]);
  const parts = { programmes, chapters, goals, actions, actionParties, milestones };
  return { ...parts, indicators, indicatorValues, recommendations, recommendationLinks };
}
