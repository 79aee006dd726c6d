/** The kinds of record that tasks come of and files belong to, with the table of each. A new one is added here. */
export const OWNER_TABLES = {
  programme: 'programmes',
  engagement: 'engagements',
  obligation: 'obligations',
  reviewRound: 'reviewRounds',
  questionnaire: 'questionnaires',
  recommendation: 'recommendations',
  followUpRound: 'followUpRounds',
  followUpRequest: 'followUpRequests',
  meeting: 'meetings',
  agendaItem: 'agendaItems',
  decision: 'decisions',
} as const;
export type OwnerKind = keyof typeof OWNER_TABLES;
export type OwnerTable = (typeof OWNER_TABLES)[OwnerKind];

export const OWNER_KINDS = Object.keys(OWNER_TABLES) as readonly OwnerKind[];

/** Returns what each kind is called, where `names` are those of single records by their tables. */
export function ownerNames(names: Readonly<Record<OwnerTable, string>>): Record<OwnerKind, string> {
  return Object.fromEntries(OWNER_KINDS.map((kind) => [kind, names[OWNER_TABLES[kind]]])) as Record<
    OwnerKind,
    string
  >;
}
