/** Following up a programme: its rounds, what each body is asked, and how it says that an action stands. */
export const followUp = {
  version: 7,
  stores: {
    indicatorValues: 'id, indicatorId, roundId, [importId+rev], deletedAt',
    followUpRounds: 'id, programmeId, [importId+rev], deletedAt',
    followUpRequests: 'id, roundId, organisationId, contactPersonId, [importId+rev], deletedAt',
    statusReports: 'id, roundId, actionId, organisationId, [importId+rev], deletedAt',
  },
};
