/**
 * International cooperation, what is owed to whom, questionnaires, tasks; more of recommendations; kept files. An indicator's
 * unit is a text in three languages; where it was written before that, it was Finnish.
 */
export const cooperation = {
  version: 5,
  stores: {
    recommendations: 'id, bodyId, reviewRoundId, [importId+rev], deletedAt',
    recommendationAddressees: 'id, recommendationId, organisationId, [importId+rev], deletedAt',
    instruments: 'id, bodyId, [importId+rev], deletedAt',
    bodyContacts: 'id, bodyId, personId, [importId+rev], deletedAt',
    reviewRounds: 'id, bodyId, instrumentId, [importId+rev], deletedAt',
    roundStages: 'id, roundId, [importId+rev], deletedAt',
    obligations:
      'id, bodyId, instrumentId, reviewRoundId, organisationId, [importId+rev], deletedAt',
    deliveries: 'id, obligationId, [importId+rev], deletedAt',
    engagements: 'id, from, seriesId, reviewRoundId, [importId+rev], deletedAt',
    engagementParties:
      'id, engagementId, slotId, bodyId, organisationId, personId, [importId+rev], deletedAt',
    engagementNotes: 'id, engagementId, organisationId, bodyId, [importId+rev], deletedAt',
    visitSlots: 'id, engagementId, organisationId, [importId+rev], deletedAt',
    questionnaires: 'id, bodyId, obligationId, reviewRoundId, [importId+rev], deletedAt',
    questions: 'id, questionnaireId, parentId, reusedFromId, [importId+rev], deletedAt',
    answers: 'id, questionId, organisationId, [importId+rev], deletedAt',
    attachments: 'id, ownerId, sha256, [importId+rev], deletedAt',
    tasks: 'id, sourceId, personId, organisationId, dueOn, [importId+rev], deletedAt',
    files: 'sha256',
  },
  values: {
    indicators: {
      unit: (unit: unknown) => (typeof unit === 'string' ? { fi: unit } : unit),
    },
  },
};
