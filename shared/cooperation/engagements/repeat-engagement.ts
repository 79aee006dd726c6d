import type { Fields } from '../../records/record.ts';
import type { Engagement, EngagementParty } from './engagement.ts';

/** An entry with who took part, as it is begun from another. */
export type RepeatedEngagement = {
  engagement: Fields<Engagement>;
  parties: Omit<Fields<EngagementParty>, 'engagementId'>[];
};

/**
 * An entry like another: what it is, where, about what and who takes part; not its days, what was said or came of it, nor
 * its own notes, files and tasks. `as` says whether it is another entry, which belongs to the series where one is named, or
 * a template.
 */
export function repeatEngagement(
  { kind, title, place, country, topics, confidentiality, seriesId }: Engagement,
  parties: readonly EngagementParty[],
  as: { kind: 'entry'; seriesId?: string } | { kind: 'template' },
): RepeatedEngagement {
  const series = as.kind === 'entry' ? (as.seriesId ?? seriesId) : undefined;
  return {
    engagement: {
      kind,
      title,
      ...(place !== undefined && { place }),
      ...(country !== undefined && { country }),
      ...(topics !== undefined && { topics }),
      state: 'planned',
      confidentiality,
      ...(series !== undefined && { seriesId: series }),
      ...(as.kind === 'template' && { template: true as const }),
    },
    parties: parties
      .filter(({ slotId }) => slotId === undefined)
      .map(({ role, bodyId, organisationId, personId, name }) => ({
        role,
        ...(bodyId !== undefined && { bodyId }),
        ...(organisationId !== undefined && { organisationId }),
        ...(personId !== undefined && { personId }),
        ...(name !== undefined && { name }),
      })),
  };
}
