/** Programmes with their chapters, goals and actions, what belongs to an action, recommendations, versions and reasons. */
export const programme = {
  version: 3,
  stores: {
    programmes: 'id, predecessorId, [importId+rev], deletedAt',
    chapters: 'id, programmeId, parentId, [importId+rev], deletedAt',
    goals: 'id, programmeId, parentId, [importId+rev], deletedAt',
    actions: 'id, programmeId, goalId, predecessorId, [importId+rev], deletedAt',
    actionParties: 'id, actionId, organisationId, contactPersonId, [importId+rev], deletedAt',
    milestones: 'id, actionId, [importId+rev], deletedAt',
    indicators: 'id, actionId, goalId, [importId+rev], deletedAt',
    indicatorValues: 'id, indicatorId, [importId+rev], deletedAt',
    recommendations: 'id, bodyId, [importId+rev], deletedAt',
    recommendationLinks: 'id, recommendationId, actionId, [importId+rev], deletedAt',
    versions: 'id, programmeId, basedOnId, [importId+rev], deletedAt',
    changeReasons:
      'id, programmeId, targetId, actId, askedByOrganisationId, [importId+rev], deletedAt',
    comments: 'id, programmeId, targetId, [importId+rev], deletedAt',
  },
};
