import { pickText, type Language, type LocalText } from '../../../i18n/languages.ts';
import type { JoinedOrganisation, JoinedPerson } from '../../directory/join-contacts.ts';
import { fold } from '../../../text/fold.ts';
import { addressLine, normalAddress, normalEmail } from '../../normal-form.ts';
import type { ContactPoint } from '../../contact-point.ts';
import type { Position } from '../../position.ts';
import { shownPhone } from '../../phone-number.ts';
import { keptPhone } from '../cells/kept-phone.ts';
import { pointsThatMayGoOut } from '../../privacy/may-go-out.ts';
import type { Tag } from '../../tag.ts';
import type { ImportedContact } from '../plan.ts';
import type { FieldChange, MatchField } from './row-match.ts';
import { PERSON_TEXTS } from '../../person-texts.ts';

type Known = { contactPoints: readonly ContactPoint[]; tags: readonly Tag[] };

/**
 * What `contact` would change in the person that the office has. `organisationId` is the organisation that the row
 * names, where the office has it; titles and units are held against those of the position there, or else the main one.
 */
export function personChanges(
  contact: ImportedContact,
  known: JoinedPerson,
  organisationId: string | undefined,
  listLanguage: Language,
): FieldChange[] {
  const { person, positions } = known;
  const there = positions.find(({ position }) => position.organisationId === organisationId);
  const main = there ?? positions[0];
  const now = pickText(main?.organisation?.name, listLanguage);
  const moves = contact.organisation !== '' && !there;
  return [
    ...PERSON_TEXTS.flatMap((text) => textChange(text, person[text], contact[text])),
    ...textChange('language', person.language, contact.language),
    ...(moves ? textChange('organisation', now, contact.organisation) : []),
    ...(main ? positionChanges(contact, main.position, listLanguage, moves) : []),
    ...commonChanges(
      main || moves ? contact : { ...contact, notes: withLoneTexts(contact) },
      known,
      person.notes,
      // Nowhere but on her own page is shown what an order for non-disclosure keeps.
      person.nonDisclosure
        ? { points: pointsThatMayGoOut(person, known.contactPoints), notes: '' }
        : undefined,
    ),
  ];
}

/** Title and unit: those of the position there, or of the one before where she moves, which never only fill what is empty. */
function positionChanges(
  contact: ImportedContact,
  { title, unit }: Position,
  listLanguage: Language,
  moves: boolean,
): FieldChange[] {
  const changes = [
    ...localChange('title', title, contact.title, listLanguage),
    ...localChange('unit', unit, contact.unit, listLanguage),
  ];
  return moves ? changes.map((change) => ({ ...change, effect: 'replaces' })) : changes;
}

/** A title or unit without an organisation to belong to is kept in the notes. */
function withLoneTexts({ title, unit, notes }: ImportedContact): string {
  return [title, unit, notes].filter(Boolean).join('\n');
}

/** What `contact`, a row that is an organisation, would change in the one that the office has. */
export function organisationChanges(
  contact: ImportedContact,
  known: JoinedOrganisation,
): FieldChange[] {
  const { organisation } = known;
  return [
    ...textChange('language', organisation.language, contact.language),
    ...commonChanges(contact, known, organisation.notes),
  ];
}

function commonChanges(
  contact: ImportedContact,
  { contactPoints, tags }: Known,
  notes = '',
  shown = { points: contactPoints, notes },
): FieldChange[] {
  const have = new Set(contactPoints.map(({ kind, normal }) => `${kind} ${normal}`));
  const labels = new Set(tags.map((tag) => fold(tag.label)));
  const further = (
    field: MatchField,
    kind: ContactPoint['kind'],
    normal: string,
    value: string,
  ) => {
    if (normal === '' || have.has(`${kind} ${normal}`)) return [];
    const there = shown.points.filter((point) => point.kind === kind).map(pointText);
    return [added(field, there.join('; '), value, normal)];
  };
  const lines = contact.notes.split('\n').filter((line) => line.trim() !== '');
  const newLines = lines.filter((line) => !fold(notes).includes(fold(line)));
  return [
    ...contact.emails.flatMap((email) => further('email', 'email', normalEmail(email), email)),
    ...contact.phones.flatMap(({ value }) => {
      const { normal, shown } = keptPhone(value, contact);
      return further('phone', 'phone', normal, shown);
    }),
    ...further('address', 'address', normalAddress(contact.address), addressLine(contact.address)),
    ...contact.groups
      .filter((label) => label.trim() !== '' && !labels.has(fold(label)))
      .map((label) => added('group', tags.map((tag) => tag.label).join(', '), label, fold(label))),
    ...(newLines.length > 0 ? [added('notes', shown.notes, newLines.join('\n'))] : []),
  ];
}

/** A value beside what is there, all of which stays. */
function added(field: MatchField, there: string, value: string, mark = ''): FieldChange {
  const key = mark === '' ? field : `${field} ${mark}`;
  return { key, field, old: there, new: value, effect: 'adds' };
}

function pointText(point: ContactPoint): string {
  if (point.kind === 'address') return addressLine(point.address);
  return point.kind === 'phone' ? shownPhone(point.value) : point.value;
}

function textChange(field: MatchField, old: string | undefined, value: string): FieldChange[] {
  const has = old ?? '';
  if (value === '' || fold(value) === fold(has)) return [];
  return [{ key: field, field, old: has, new: value, effect: has === '' ? 'adds' : 'replaces' }];
}

/** A text in the list's language: another language of the same text stays, so that the new one is only added. */
function localChange(
  field: MatchField,
  text: LocalText | undefined,
  value: string,
  language: Language,
): FieldChange[] {
  return isKnownText(text, value) ? [] : textChange(field, text?.[language], value);
}

/** Whether a text is there already, in whatever language: then it is no change, and nothing is asked of it. */
export function isKnownText(text: LocalText | undefined, value: string): boolean {
  return Object.values(text ?? {}).some((one) => fold(one) === fold(value));
}
