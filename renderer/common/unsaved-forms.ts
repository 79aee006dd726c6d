import type { TableName } from '#shared/schema/office-rows.ts';
import { TABLE_NAMES } from '#shared/schema/tables.ts';
import type { WindowKind } from '#renderer/data/drafts/window-kinds.ts';
import type { Office } from '#renderer/data/office.ts';
import type { Address } from '#renderer/ui/address.ts';
import { findRecordAddress } from './record-address.ts';

/** A form that holds text which is not saved. */
export type UnsavedForm = {
  key: string;
  /** The record that it changes, or that it adds something to. */
  id: string | undefined;
  /** Where writing goes on. */
  address: Address | null;
};

/** Forms that have a place of their own: `<place>/new`, `<place>/<id>/edit`. */
const PLACES: Readonly<Record<string, { table: TableName; home: Address }>> = {
  person: { table: 'persons', home: '#/contacts' },
  organisation: { table: 'organisations', home: '#/organisations' },
  body: { table: 'bodies', home: '#/bodies' },
  list: { table: 'lists', home: '#/lists' },
  engagement: { table: 'engagements', home: '#/engagements' },
  recommendation: { table: 'recommendations', home: '#/recommendations' },
  obligation: { table: 'obligations', home: '#/obligations' },
  questionnaire: { table: 'questionnaires', home: '#/questionnaires' },
};

/** Forms in a window over the page of the record that their key names; where it names none, or one without a page, here. */
const WINDOWS: Readonly<Record<WindowKind, Address | null>> = {
  appoint: null,
  arrival: '#/obligations',
  'ask-parties': null,
  assign: null,
  'back-plan': null,
  'body-contact': '#/obligations/instruments',
  comment: null,
  'confirm-source': null,
  delivery: null,
  'end-mandate': null,
  'engagement-note': null,
  'engagement-party': null,
  'engagement-slot': null,
  erase: null,
  'follow-up-request': null,
  'follow-up-round': null,
  import: '#/import',
  instrument: '#/obligations/instruments',
  mandate: null,
  meeting: '#/meetings',
  'meeting-plan': '#/meetings',
  message: '#/contacts',
  move: null,
  'open-plan': null,
  programme: '#/programme',
  'programme-recommendation': null,
  'programme-replace': null,
  'quick-entry': '#/engagements',
  reason: null,
  replace: null,
  replies: '#/forms',
  'review-round': '#/obligations/rounds',
  'round-stage': '#/obligations/rounds',
  seat: null,
  'seat-table': null,
  seats: null,
  stage: null,
  'status-report': null,
  task: '#/tasks',
  version: null,
};

const isWindow = (kind: string): kind is WindowKind => kind in WINDOWS;

const ID = /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/;

/** The form whose draft is kept under `key`; null where that is no form, or what it changes is gone. */
export async function unsavedForm(
  office: Pick<Office, 'read'>,
  key: string,
): Promise<UnsavedForm | null> {
  const [kind = ''] = key.split(':', 1);
  const rest = key.slice(kind.length + 1);
  const id = ID.exec(rest)?.[0];
  const place = PLACES[kind];
  if (place) {
    const { table, home } = place;
    if (rest.startsWith('new')) {
      return { key, id: undefined, address: id ? `${home}/new/${id}` : `${home}/new` };
    }
    const isThere = id !== undefined && (await office.read[table].get(id)) !== undefined;
    return isThere ? { key, id, address: `${home}/${id}/edit` } : null;
  }
  if (!isWindow(kind)) return null;
  const home = WINDOWS[kind];
  if (kind === 'task') return { key, id, address: home };
  if (id === undefined) return home && { key, id, address: home };
  for (const table of TABLE_NAMES) {
    const row = await office.read[table].get(id);
    if (!row) continue;
    return { key, id, address: (await findRecordAddress(office, table, { ...row })) ?? home };
  }
  return null;
}

/** All forms that hold text which is not saved. */
export async function readUnsavedForms(
  office: Pick<Office, 'read' | 'drafts'>,
): Promise<UnsavedForm[]> {
  const found = await Promise.all(
    (await office.drafts.keys()).map((key) => unsavedForm(office, key)),
  );
  return found.filter((one) => one !== null);
}
