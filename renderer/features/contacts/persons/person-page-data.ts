import type { Body } from '#shared/contacts/bodies/body.ts';
import type { Mandate } from '#shared/contacts/bodies/mandate.ts';
import type { Seat } from '#shared/contacts/bodies/seat.ts';
import { byName } from '#shared/contacts/by-name.ts';
import type { MailingList } from '#shared/contacts/lists/mailing-list.ts';
import { displayName } from '#shared/contacts/person-name.ts';
import { rowName, type FieldContext } from '#shared/contacts/privacy/field-text.ts';
import { fieldContext } from '#shared/schema/field-context.ts';
import type { PlainRow } from '#shared/contacts/privacy/person-traces.ts';
import { personTimeline } from '#shared/contacts/timeline/person-timeline.ts';
import { type PersonEvent } from '#shared/contacts/timeline/person-event.ts';
import { inTimelineOrder } from '#shared/records/timeline.ts';
import { pickText, type Language } from '#shared/i18n/languages.ts';
import { dayInFinland } from '#shared/lib/calendar-date.ts';
import type { RecordHistory } from '#renderer/data/history/record-history.ts';
import type { Office } from '#renderer/data/office.ts';
import { readCooperationParts } from '../page/cooperation-parts-data.ts';
import { compareCodeUnits } from '#shared/lib/compare-code-units.ts';

/** A place that the person has or had in a body. */
export type HeldSeat = { mandate: Mandate; seat: Seat; body: Body };

/** Her mandates with seat and body, the ones that last first, then the latest ended. */
export async function readHeldSeats(office: Office, personId: string): Promise<HeldSeat[]> {
  const { read } = office;
  const mandates = await read.mandates.where('personId').equals(personId).toArray();
  const seats = await read.seats.bulkGet(mandates.map(({ seatId }) => seatId));
  const bodies = await read.bodies.bulkGet(seats.map((seat) => seat?.bodyId ?? ''));
  const held = mandates.flatMap((mandate, index) => {
    const seat = seats[index];
    const body = bodies[index];
    return seat && body ? [{ mandate, seat, body }] : [];
  });
  return held.sort((a, b) => compareCodeUnits(b.mandate.to ?? '9', a.mandate.to ?? '9'));
}

/** The fixed lists that a person or an organisation is on. */
export async function readListsOf(office: Office, ownerId: string): Promise<MailingList[]> {
  const members = await office.read.listMembers.where('ownerId').equals(ownerId).toArray();
  const ids = [...new Set(members.map(({ listId }) => listId))];
  const lists = await office.read.lists.bulkGet(ids);
  return lists.filter((list) => list !== undefined).sort(byName);
}

/** Everything that touched the person, the latest first. */
export async function readTimeline(
  office: Office,
  personId: string,
  language: Language,
): Promise<PersonEvent[]> {
  const history = await office.history('persons', personId);
  const importIds = new Set(history.rows.flatMap(({ row }) => row.importId ?? []));
  const imports = await office.read.imports.bulkGet([...importIds]);
  const context = fieldContext(language);
  const names = await namesFor(office, history, context);
  context.nameOf = (id) => names.get(id);
  return inTimelineOrder([
    ...personTimeline(
      history,
      imports.filter((receipt) => receipt !== undefined),
      context,
      dayInFinland(new Date()),
    ),
    ...(await readCooperation(office, personId, context)),
  ]);
}

/** What she took part in, on its first day; what has no day yet is only in the list of her page. */
async function readCooperation(
  office: Office,
  personId: string,
  { t, language }: FieldContext,
): Promise<PersonEvent[]> {
  const parts = await readCooperationParts(office, 'personId', personId);
  return parts.flatMap(({ id, kind, title, from }) => {
    if (from === undefined) return [];
    const text = `${t(`cooperation:engagementKind.${kind}`)}: ${pickText(title, language)}`;
    return [
      { id, kind: 'cooperation' as const, day: from, text, details: [], to: `/engagements/${id}` },
    ];
  });
}

/** What the records are called that her rows name: organisations, groups, lists, seats with their bodies. */
async function namesFor(
  office: Office,
  { rows, entries }: RecordHistory,
  context: FieldContext,
): Promise<Map<string, string>> {
  const { read } = office;
  const named = new Set<string>();
  const note = (row: PlainRow) => {
    for (const [field, value] of Object.entries(row)) {
      if (/Id$/u.test(field) && typeof value === 'string') named.add(value);
    }
  };
  for (const { row } of rows) note(row);
  for (const { changes } of entries) {
    for (const { fields } of changes) {
      for (const [field, sides] of Object.entries(fields)) {
        for (const side of sides) note({ [field]: side });
      }
    }
  }
  const ids = [...named];
  const [organisations, persons, tags, lists, seats] = await Promise.all([
    read.organisations.bulkGet(ids),
    read.persons.bulkGet(ids),
    read.tags.bulkGet(ids),
    read.lists.bulkGet(ids),
    read.seats.bulkGet(ids),
  ]);
  const bodies = await read.bodies.bulkGet([
    ...ids,
    ...seats.flatMap((seat) => seat?.bodyId ?? []),
  ]);
  const names = new Map<string, string>();
  const known: FieldContext = { ...context, nameOf: (id) => names.get(id) };
  const take = (table: string, found: readonly (PlainRow | undefined)[]) => {
    for (const row of found) if (row) names.set(String(row['id']), rowName(table, row, known));
  };
  take('organisations', organisations);
  take('tags', tags);
  take('lists', lists);
  take('bodies', bodies);
  take('seats', seats);
  for (const person of persons) if (person) names.set(person.id, displayName(person));
  return names;
}
