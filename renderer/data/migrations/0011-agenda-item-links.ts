/** What an item of an agenda is about: actions and recommendations. */
export const agendaItemLinks = {
  version: 11,
  stores: {
    agendaItemLinks: 'id, agendaItemId, targetId, [importId+rev], deletedAt',
  },
};
