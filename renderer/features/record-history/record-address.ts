import type { StoredRow } from '#shared/records/apply-change.ts';
import type { Office, TableName } from '#renderer/data/office.ts';
import { referencesOf } from '#renderer/data/references.ts';
import type { Address } from '#renderer/ui/address.ts';

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
  templates: '/templates',
};

/** Of records that are shown on the page of another: the field that names it, and its table. */
const SHOWN_WITH: Readonly<Record<string, readonly [field: string, table: string]>> = {
  positions: ['personId', 'persons'],
  mandates: ['personId', 'persons'],
  seats: ['bodyId', 'bodies'],
  bodyContacts: ['bodyId', 'bodies'],
  listMembers: ['listId', 'lists'],
  recommendationLinks: ['recommendationId', 'recommendations'],
  recommendationAddressees: ['recommendationId', 'recommendations'],
  deliveries: ['obligationId', 'obligations'],
  engagementParties: ['engagementId', 'engagements'],
  engagementNotes: ['engagementId', 'engagements'],
  visitSlots: ['engagementId', 'engagements'],
  questions: ['questionnaireId', 'questionnaires'],
};

/** Where a record is shown, alone or with what it is part of; null where that is no one page. */
export function recordAddress(
  table: string,
  row: Readonly<Record<string, unknown>>,
): Address | null {
  const { id, programmeId } = row;
  if (typeof id !== 'string') return null;
  if (table === 'tasks') return '#/tasks';
  if (['actions', 'goals', 'chapters'].includes(table) && typeof programmeId === 'string') {
    return `#/programme/${programmeId}/${id}`;
  }
  const [field, shownIn] = SHOWN_WITH[table] ?? ['id', table];
  const [page, shown] = [PAGES[shownIn], row[field]];
  return page === undefined || typeof shown !== 'string' ? null : `#${page}/${shown}`;
}

/** The same for any record whose whole is there, however many parts lie between; null where no page shows it. */
export async function findRecordAddress(
  office: Pick<Office, 'read'>,
  table: string,
  row: StoredRow,
): Promise<Address | null> {
  const shownWith = SHOWN_WITH[table];
  const isThere = async (name: string, id: unknown) =>
    typeof id === 'string' && (await office.read[name as TableName].get(id)) !== undefined;
  if (!shownWith || (await isThere(shownWith[1], row[shownWith[0]]))) {
    const own = recordAddress(table, row);
    if (own) return own;
  }
  for (const { field, to, part } of referencesOf(table)) {
    const id = row[field];
    if (!part || typeof id !== 'string') continue;
    for (const name of to) {
      const whole = await office.read[name].get(id);
      const address = whole && (await findRecordAddress(office, name, whole));
      if (address) return address;
    }
  }
  return null;
}
