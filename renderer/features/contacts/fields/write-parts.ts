import type { ContactPointDraft } from '#shared/contacts/contact-draft.ts';
import type { PositionDraft } from '#shared/contacts/person-draft.ts';
import { localText, optionalText } from '#shared/records/draft-fields.ts';
import { definedOnly } from '#shared/lib/defined-only.ts';
import type { ContactPoint } from '#shared/contacts/contact-point.ts';
import { foldKeepingLetters } from '#shared/text/fold.ts';
import { guessOrganisationKind } from '#shared/contacts/import/guess-organisation-kind.ts';
import {
  addressLine,
  normalAddress,
  normalEmail,
  normalPhone,
} from '#shared/contacts/normal-form.ts';
import type { Position } from '#shared/contacts/position.ts';
import type { Language } from '#shared/i18n/languages.ts';
import { readDay } from '#shared/lib/read-day.ts';
import type { Office, Writer } from '#renderer/data/office.ts';

type Owner = Pick<ContactPoint, 'ownerKind' | 'ownerId'>;

/** Whether nothing was written in the row of the form. */
function isBlankPoint(draft: ContactPointDraft): boolean {
  if (draft.kind === 'address') return Object.values(draft.address).join('').trim() === '';
  return draft.value.trim() === '';
}

/**
 * Brings the contact points to what the form says; `ownerOf` tells whose each is. Of each kind, one that may be used is
 * the first to use.
 */
export async function writePoints(
  write: Writer,
  before: readonly ContactPoint[],
  drafts: readonly ContactPointDraft[],
  ownerOf: (draft: ContactPointDraft) => Owner,
): Promise<void> {
  const written = drafts.filter((draft) => !isBlankPoint(draft));
  for (const point of before) {
    if (!written.some((draft) => draft.id === point.id)) {
      await write.delete('contactPoints', point.id);
    }
  }
  for (const draft of written) {
    const alike = written.filter((other) => other.kind === draft.kind && !other.doNotUse);
    const first = alike.find((other) => other.preferred) ?? alike[0];
    const saved = before.find((point) => point.id === draft.id);
    const fields = {
      ...ownerOf(draft),
      preferred: draft === first,
      label: draft.label.trim() || undefined,
      doNotUse: draft.doNotUse ? (true as const) : undefined,
      ...valueOf(draft, saved),
    };
    if (saved) await write.update('contactPoints', saved.id, fields);
    else await write.add('contactPoints', definedOnly(fields));
  }
}

/** What a point says. A value that was not touched keeps its normal form, however that was made. */
function valueOf(draft: ContactPointDraft, saved: ContactPoint | undefined) {
  const { kind } = draft;
  if (kind === 'address') {
    const { street, postalCode, city, country } = draft.address;
    const address = {
      street: street.trim(),
      postalCode: postalCode.trim(),
      city: city.trim(),
      country: country.trim(),
    };
    return { kind, value: addressLine(address), normal: normalAddress(address), address };
  }
  const value = draft.value.trim();
  const same = saved?.value === value;
  if (kind === 'email') {
    const normal = same ? saved.normal : normalEmail(value);
    return { kind, value, normal, registry: draft.registry ? (true as const) : undefined };
  }
  const read = normalPhone(value);
  const phoneKind = draft.phoneKind ?? read.kind;
  return { kind, value, normal: same ? saved.normal : read.normal, phoneKind };
}

/** Deletes the positions that the form no longer has, and what is still theirs. */
export async function deletePositions(
  write: Writer,
  before: readonly Position[],
  drafts: readonly PositionDraft[],
): Promise<void> {
  const kept = new Set(drafts.filter(isWrittenPosition).map((draft) => draft.id));
  for (const { id } of before) if (!kept.has(id)) await write.delete('positions', id);
}

function isWrittenPosition(draft: PositionDraft): boolean {
  return draft.organisationId !== null || draft.organisationName.trim() !== '';
}

/**
 * Brings the positions to what the form says, but for those that it no longer has (`deletePositions`, once their points
 * are with the person). Returns the id of each by its key.
 */
export async function writePositions(
  office: Office,
  write: Writer,
  personId: string,
  drafts: readonly PositionDraft[],
  language: Language,
): Promise<ReadonlyMap<string, string>> {
  const written = drafts.filter(isWrittenPosition);
  const first = written.find((draft) => draft.primary) ?? written[0];
  const ids = new Map<string, string>();
  for (const draft of written) {
    const fields = {
      personId,
      organisationId:
        draft.organisationId ??
        (await organisationNamed(office, write, draft.organisationName, language)),
      title: localText(draft.title),
      unit: optionalText(draft.unit),
      from: readDay(draft.from) ?? undefined,
      to: readDay(draft.to) ?? undefined,
      primary: draft === first,
    };
    const { id } =
      draft.id === undefined
        ? await write.add('positions', definedOnly(fields))
        : await write.update('positions', draft.id, fields);
    ids.set(draft.key, id);
  }
  return ids;
}

/** The organisation of that name or abbreviation, made if there is none. */
export async function organisationNamed(
  office: Office,
  write: Writer,
  name: string,
  language: Language,
): Promise<string> {
  const wanted = foldKeepingLetters(name);
  const found = await office.read.organisations
    .filter((organisation) =>
      [...Object.values(organisation.name), ...Object.values(organisation.abbr ?? {})].some(
        (own) => foldKeepingLetters(own) === wanted,
      ),
    )
    .first();
  if (found) return found.id;
  const made = await write.add('organisations', {
    name: { [language]: name.trim() },
    kind: guessOrganisationKind(name),
    country: 'FI',
  });
  return made.id;
}

/** Brings the groups of a contact to the labels that the form lists; new labels become groups. */
export async function writeGroups(
  office: Office,
  write: Writer,
  ownerKind: 'person' | 'organisation',
  ownerId: string,
  labels: readonly string[],
): Promise<void> {
  const tags = await office.read.tags.toArray();
  const taggings = await office.read.taggings.where('ownerId').equals(ownerId).toArray();
  const wanted = new Set<string>();
  for (const label of labels.map((text) => text.trim()).filter((text) => text !== '')) {
    const known =
      tags.find((tag) => foldKeepingLetters(tag.label) === foldKeepingLetters(label)) ??
      (await write.add('tags', { label }));
    if (!tags.includes(known)) tags.push(known);
    wanted.add(known.id);
  }
  for (const tagging of taggings) {
    if (!wanted.delete(tagging.tagId)) await write.delete('taggings', tagging.id);
  }
  for (const tagId of wanted) await write.add('taggings', { tagId, ownerKind, ownerId });
}
