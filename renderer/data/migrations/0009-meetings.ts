/** Meetings of the bodies that the office leads: their agendas, what they decided, and who was there. */
export const meetings = {
  version: 9,
  stores: {
    meetings: 'id, bodyId, [importId+rev], deletedAt',
    agendaItems: 'id, meetingId, carriedFromId, [importId+rev], deletedAt',
    decisions: 'id, agendaItemId, [importId+rev], deletedAt',
    attendances: 'id, meetingId, seatId, personId, [importId+rev], deletedAt',
  },
};
