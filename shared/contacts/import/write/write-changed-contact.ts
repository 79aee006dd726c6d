import { newId } from '../../../lib/new-id.ts';
import { addDays } from '../../../lib/add-days.ts';
import { joinOrganisation, joinPerson } from '../../directory/join-contacts.ts';
import { fold } from '../../../text/fold.ts';
import { normalAddress, normalEmail } from '../../normal-form.ts';
import { keptPhone } from '../cells/kept-phone.ts';
import { isKnownText } from '../match/field-changes.ts';
import type { ImportedContact } from '../plan.ts';
import type { Position } from '../../position.ts';
import type { ContactUpdate } from './contact-rows.ts';
import type { ImportWriter } from './import-writer.ts';
import { notesOf, textsOf } from './write-new-contact.ts';
import type { Provenance } from '../../organisation.ts';
import { PERSON_TEXTS } from '../../person-texts.ts';

/** What stands between the sources of one person's data. */
const SOURCES = '; ';

/** Takes over the changes of `keys` (`FieldChange.key`) from `contact` into the contact `id` that the office has. */
export function writeChangedContact(
  contact: ImportedContact,
  id: string,
  keys: ReadonlySet<string>,
  writer: ImportWriter,
): void {
  if (contact.kind === 'organisation') changeOrganisation(contact, id, keys, writer);
  else changePerson(contact, id, keys, writer);
}

function changePerson(
  contact: ImportedContact,
  id: string,
  keys: ReadonlySet<string>,
  writer: ImportWriter,
): void {
  const { store, frame } = writer;
  const known = joinPerson(store, id, frame.today);
  if (!known) throw new Error(`No person ${id}`);
  const { person, positions } = known;
  const own: Extract<ContactUpdate, { table: 'persons' }>['changes'] = {};
  for (const text of PERSON_TEXTS) if (keys.has(text)) own[text] = contact[text];
  if (keys.has('language') && contact.language !== '') own.language = contact.language;
  if (keys.has('notes')) {
    const alone = positions.length === 0 && contact.organisation === '';
    own.notes = withNotes(person.notes, notesOf(contact, alone, frame));
  }
  let positionId: string | undefined;
  if (keys.has('organisation')) {
    positionId = move(movedTexts(contact, positions[0]?.position, keys), id, writer);
    if (positionId !== undefined) {
      own.provenance = withSource(person.provenance, frame.provenance);
      const owners = [id, ...positions.map(({ position }) => position.id)];
      giveWay(accepted(contact, keys), owners, writer);
    }
  } else {
    const there = contact.organisation === '' ? null : writer.organisationOf(contact);
    const main =
      positions.find(({ position }) => position.organisationId === there) ?? positions[0];
    positionId = main?.position.id;
    if (main) changePosition(contact, main.position.id, keys, writer);
  }
  writer.addPoints(
    accepted(contact, keys),
    positionId === undefined
      ? { ownerKind: 'person', ownerId: id }
      : { ownerKind: 'position', ownerId: positionId },
    [id, ...positions.map(({ position }) => position.id)],
  );
  if (Object.keys(own).length > 0) writer.change({ table: 'persons', id, changes: own });
  writer.addGroups(acceptedGroups(contact, keys), 'person', id);
}

/**
 * Where the data of who has moved come from: what was known of her before, and the list that tells of the move. Who gave
 * hers herself did not give these, and is to be informed of them.
 */
function withSource(before: Provenance | undefined, list: Provenance): Provenance {
  if (!before) return list;
  const sources = before.source.split(SOURCES).filter((one) => one.trim() !== '');
  const isKnown = sources.some((one) => fold(one) === fold(list.source));
  const source = isKnown ? before.source : [...sources, list.source].join(SOURCES);
  const { kind, obtainedOn } = before.kind === 'self' ? list : before;
  return { ...before, kind, source, obtainedOn };
}

/** Without the title and the unit that differ from those before and were not accepted. */
function movedTexts(
  contact: ImportedContact,
  before: Position | undefined,
  keys: ReadonlySet<string>,
): ImportedContact {
  const goes = (field: 'title' | 'unit') =>
    !before || keys.has(field) || isKnownText(before[field], contact[field]);
  return {
    ...contact,
    title: goes('title') ? contact.title : '',
    unit: goes('unit') ? contact.unit : '',
  };
}

/** The primary position ends the day before the list was received, and one in the row's organisation begins that day. */
function move(
  contact: ImportedContact,
  personId: string,
  writer: ImportWriter,
): string | undefined {
  const { frame, store } = writer;
  const organisationId = writer.organisationOf(contact);
  if (organisationId === null) return undefined;
  const from = frame.provenance.obtainedOn;
  for (const position of store.positions.by('personId', personId)) {
    if (!position.primary || position.to !== undefined) continue;
    writer.change({
      table: 'positions',
      id: position.id,
      changes: { primary: false, to: addDays(from, -1) },
    });
  }
  const id = newId();
  writer.rows().positions.push({
    id,
    personId,
    organisationId,
    ...textsOf(contact, frame),
    from,
    primary: true,
  });
  return id;
}

/** What she was reached at before is no longer the first to use, of the kinds of which the list brings a new one. */
function giveWay(
  { emails, phones, address }: ImportedContact,
  owners: readonly string[],
  { store, change }: ImportWriter,
): void {
  const brings = {
    email: emails.length > 0,
    phone: phones.length > 0,
    address: normalAddress(address) !== '',
  };
  for (const { id, kind, preferred } of owners.flatMap((owner) =>
    store.contactPoints.by('ownerId', owner),
  )) {
    if (preferred && brings[kind]) {
      change({ table: 'contactPoints', id, changes: { preferred: false } });
    }
  }
}

function changePosition(
  contact: ImportedContact,
  id: string,
  keys: ReadonlySet<string>,
  { frame, store, change }: ImportWriter,
): void {
  const position = store.positions.get(id);
  const { title, unit } = textsOf(contact, frame);
  if (keys.has('title')) {
    change({ table: 'positions', id, changes: { title: { ...position?.title, ...title } } });
  }
  if (keys.has('unit')) {
    change({ table: 'positions', id, changes: { unit: { ...position?.unit, ...unit } } });
  }
}

function changeOrganisation(
  contact: ImportedContact,
  id: string,
  keys: ReadonlySet<string>,
  writer: ImportWriter,
): void {
  const known = joinOrganisation(writer.store, id, writer.frame.today);
  if (!known) throw new Error(`No organisation ${id}`);
  const changes: Extract<ContactUpdate, { table: 'organisations' }>['changes'] = {};
  if (keys.has('language') && contact.language !== '') changes.language = contact.language;
  if (keys.has('notes')) changes.notes = withNotes(known.organisation.notes, contact.notes);
  if (Object.keys(changes).length > 0) writer.change({ table: 'organisations', id, changes });
  writer.addPoints(accepted(contact, keys), { ownerKind: 'organisation', ownerId: id });
  writer.addGroups(acceptedGroups(contact, keys), 'organisation', id);
}

/** The row with only those addresses and numbers that are taken over. */
function accepted(contact: ImportedContact, keys: ReadonlySet<string>): ImportedContact {
  const none = { street: '', postalCode: '', city: '', country: '' };
  return {
    ...contact,
    emails: contact.emails.filter((email) => keys.has(`email ${normalEmail(email)}`)),
    phones: contact.phones.filter(({ value }) =>
      keys.has(`phone ${keptPhone(value, contact).normal}`),
    ),
    address: keys.has(`address ${normalAddress(contact.address)}`) ? contact.address : none,
  };
}

function acceptedGroups(contact: ImportedContact, keys: ReadonlySet<string>): string[] {
  return contact.groups.filter((label) => keys.has(`group ${fold(label)}`));
}

/** The notes that are there, with those lines of the row that are not. */
function withNotes(notes: string | undefined, more: string): string {
  const lines = more.split('\n').filter((line) => line.trim() !== '');
  const fresh = lines.filter((line) => !fold(notes ?? '').includes(fold(line)));
  return [...(notes ? [notes] : []), ...fresh].join('\n');
}
