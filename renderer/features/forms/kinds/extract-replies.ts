import { hasEnded } from '#shared/contacts/current-positions.ts';
import { displayName } from '#shared/contacts/person-name.ts';
import type { Person } from '#shared/contacts/person.ts';
import type { DocumentFrame } from '#shared/documents/document-kind.ts';
import { translatorFor } from '#shared/i18n/translate.ts';
import type { Language } from '#shared/i18n/languages.ts';
import type { CalendarDate } from '#shared/lib/calendar-date.ts';
import { contentOf } from '#shared/programme/content-of.ts';
import { GENERAL } from '#shared/programme/extract-form/extract-fields.ts';
import {
  extractForms,
  type ExtractForm,
  type ExtractFormRows,
} from '#shared/programme/extract-form/extract-form.ts';
import { canBeTaken, partyChanges } from '#shared/programme/extract-form/party-changes.ts';
import { personNamedIn } from '#shared/programme/extract-form/person-named-in.ts';
import { extractParts } from '#shared/programme/extract-parts.ts';
import type { Programme } from '#shared/programme/programme.ts';
import { sentVersion } from '#shared/programme/versions/sent-version.ts';
import type { Office, Writer } from '#renderer/data/office.ts';
import { cellKey, type AskedForm, type TakenReply } from './asked-form.ts';
import { notesWith } from './notes-with.ts';
import { readProgrammeRows } from './read-programme-rows.ts';

/** Every extract that can have gone out to be answered: of all programmes of which anybody was asked, in each frame's language. */
export async function askedInExtracts(
  { read }: Pick<Office, 'read'>,
  frames: readonly DocumentFrame[],
): Promise<AskedForm[]> {
  const [rows, organisations, versions] = await Promise.all([
    readProgrammeRows(read),
    read.organisations.toArray(),
    read.versions.toArray(),
  ]);
  const contactIds = rows.actionParties.flatMap(({ contactPersonId }) => contactPersonId ?? []);
  const contactNames = namesOf(await read.persons.bulkGet([...new Set(contactIds)]));
  return rows.programmes.flatMap(({ id }) => {
    const content = contentOf(rows, id);
    if (!content) return [];
    const isAsked =
      content.programme.answersBy !== undefined ||
      content.actionParties.some(({ answer }) => answer !== 'notAsked');
    if (!isAsked) return [];
    const sent = sentVersion(versions, id)?.content;
    const of: ExtractFormRows = {
      ...{ ...content, organisations, contactNames },
      ...(sent && { sent }),
    };
    return frames.flatMap((frame) => extractForms(of, frame).map((form) => askedForm(form, of)));
  });
}

const namesOf = (persons: readonly (Person | undefined)[]) =>
  new Map(persons.flatMap((person) => (person ? [[person.id, displayName(person)] as const] : [])));

function askedForm({ form, respondent }: ExtractForm, { programme }: ExtractFormRows): AskedForm {
  const answered = form.sections.flatMap(({ key: section, rows }) =>
    rows.some(({ kind, sent }) => kind === 'choice' && sent !== '')
      ? rows.map(({ key: field }) => cellKey({ section, field }))
      : [],
  );
  return {
    form,
    respondent,
    title: programme.title,
    newer: null,
    href: `#/programme/${programme.id}`,
    owner: { ownerKind: 'programme', ownerId: programme.id },
    act: 'takeExtractReply',
    canBeTaken,
    // Nobody knows whether the extract went out before or after that answer was written down.
    doubts: new Map(answered.map((key) => [key, 'answered'])),
    take: (write, read, taken) =>
      takeParts(write, read, {
        ...taken,
        ...{ programme, organisationId: respondent.id, language: form.language },
      }),
  };
}

export type TakenParts = TakenReply & {
  programme: Programme;
  organisationId: string;
  /** The language of the form. */
  language: Language;
};

/**
 * Takes cells of a reply into the organisation's parts in the actions that they are of: its answer, what it would change, and
 * who answers for it there. What belongs to no action goes into the notes of the programme.
 */
export async function takeParts(
  write: Writer,
  read: Office['read'],
  { programme, organisationId, language, cells, leftOver, fileName, today }: TakenParts,
): Promise<void> {
  const remarks = cells.flatMap(({ section, text }) =>
    section === GENERAL && text.trim() !== '' ? [text.trim()] : [],
  );
  const content = contentOf(await readProgrammeRows(read), programme.id);
  const parts = content ? extractParts(content, organisationId) : [];
  const personOf = personNamedIn(await readStaff(read, organisationId, today));
  const contactLabel = translatorFor(language)('forms:extract.contact');
  for (const { action, party } of parts) {
    const own = cells.filter(({ section }) => section === action.id);
    if (own.length === 0) continue;
    const changes = partyChanges(own, party, { today, personOf, contactLabel });
    await write.update('actionParties', party.id, changes, party);
  }
  const now = (await read.programmes.get(programme.id)) ?? programme;
  const notes = notesWith(now.notes, fileName, [...remarks, ...leftOver]);
  await write.update('programmes', programme.id, { notes });
}

/** Those who work in an organisation, with their addresses. */
async function readStaff(read: Office['read'], organisationId: string, today: CalendarDate) {
  const all = await read.positions.where('organisationId').equals(organisationId).toArray();
  const positions = all.filter((position) => !hasEnded(position, today));
  const ids = [...new Set(positions.map(({ personId }) => personId))];
  const owners = [...ids, ...positions.map(({ id }) => id)];
  const [persons, points] = await Promise.all([
    read.persons.bulkGet(ids),
    read.contactPoints.where('ownerId').anyOf(owners).toArray(),
  ]);
  return persons.flatMap((person) => {
    if (!person) return [];
    const own = positions.filter(({ personId }) => personId === person.id).map(({ id }) => id);
    const emails = points.flatMap(({ kind, ownerId, normal }) =>
      kind === 'email' && (ownerId === person.id || own.includes(ownerId)) ? [normal] : [],
    );
    return [{ id: person.id, name: displayName(person), emails }];
  });
}
