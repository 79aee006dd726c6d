const PAGES: Readonly<Record<string, string>> = {
  persons: '/contacts',
  organisations: '/organisations',
  bodies: '/bodies',
  lists: '/lists',
  programmes: '/programme',
  recommendations: '/recommendations',
  obligations: '/obligations',
  engagements: '/engagements',
  questionnaires: '/questionnaires',
};

/** Where a record has a page of its own; null where it has none. */
export function recordAddress(
  table: string,
  row: Readonly<Record<string, unknown>>,
): string | null {
  const { id, programmeId } = row;
  if (typeof id !== 'string') return null;
  if (['actions', 'goals', 'chapters'].includes(table) && typeof programmeId === 'string') {
    return `#/programme/${programmeId}/${id}`;
  }
  const page = PAGES[table];
  return page === undefined ? null : `#${page}/${id}`;
}
