import { z } from '../lib/zod.ts';
import { BODY_KINDS, type Body } from '../contacts/bodies/body.ts';
import type { Mandate } from '../contacts/bodies/mandate.ts';
import { SEAT_ROLES, type Seat } from '../contacts/bodies/seat.ts';
import { PHONE_KINDS, type ContactPoint } from '../contacts/contact-point.ts';
import { PRIVACY_MARKS, type ContactFilters } from '../contacts/directory/contact-query.ts';
import type { MailingList, ListMember } from '../contacts/lists/mailing-list.ts';
import {
  CONTACT_PURPOSES,
  ORGANISATION_KINDS,
  type Organisation,
} from '../contacts/organisation.ts';
import { LEGAL_BASES, type Person } from '../contacts/person.ts';
import { eachPersonText } from '../contacts/person-texts.ts';
import type { Position } from '../contacts/position.ts';
import type { Tag, Tagging } from '../contacts/tag.ts';
import { COOPERATION_SCHEMAS } from './cooperation-schemas.ts';
import { MEETINGS_SCHEMAS } from './meetings-schemas.ts';
import {
  language,
  localText,
  day,
  optional,
  provenance,
  record,
  type RowSchema,
  placeAmongSiblings,
} from './field-schemas.ts';
import type { OfficeDataRows } from './office-data.ts';
import { PROGRAMME_SCHEMAS } from './programme-schemas.ts';

const { id } = record;
const text = z.string();

const persons: RowSchema<Person, 'mergedIds'> = z.object({
  ...record,
  givenName: text,
  familyName: text,
  formerNames: optional.texts,
  ...eachPersonText(() => optional.text),
  language: z.exactOptional(language),
  notes: optional.text,
  provenance: z.exactOptional(provenance),
  verifiedOn: optional.day,
  legalBasis: z.exactOptional(z.enum(LEGAL_BASES)),
  informedOn: optional.day,
  reviewOn: optional.day,
  objectedOn: optional.day,
  restrictedOn: optional.day,
  nonDisclosure: optional.yes,
  mergedIntoId: optional.id,
});

const organisations: RowSchema<Organisation> = z.object({
  ...record,
  name: localText,
  abbr: optional.local,
  kind: z.enum(ORGANISATION_KINDS),
  parentId: optional.id,
  country: text,
  language: z.exactOptional(language),
  languages: z.exactOptional(z.array(language)),
  formerNames: optional.texts,
  domains: optional.texts,
  notes: optional.text,
  provenance: z.exactOptional(provenance),
  verifiedOn: optional.day,
  catalogueKey: optional.text,
  mergedIntoId: optional.id,
});

const positions: RowSchema<Position> = z.object({
  ...record,
  personId: id,
  organisationId: id,
  title: localText,
  unit: optional.local,
  from: optional.day,
  to: optional.day,
  primary: z.boolean(),
});

const point = {
  ...record,
  ownerKind: z.enum(['person', 'position', 'organisation']),
  ownerId: id,
  preferred: z.boolean(),
  label: optional.text,
  doNotUse: optional.yes,
  value: text,
  normal: text,
};
const contactPoints: z.ZodType<ContactPoint> = z.discriminatedUnion('kind', [
  z.object({ ...point, kind: z.literal('email'), registry: optional.yes }),
  z.object({ ...point, kind: z.literal('phone'), phoneKind: z.enum(PHONE_KINDS) }),
  z.object({
    ...point,
    kind: z.literal('address'),
    address: z.object({ street: text, postalCode: text, city: text, country: text }),
  }),
]);

const tags: RowSchema<Tag> = z.object({ ...record, label: text });

const taggings: RowSchema<Tagging> = z.object({
  ...record,
  tagId: id,
  ownerKind: z.enum(['person', 'organisation']),
  ownerId: id,
});

const bodies: RowSchema<Body> = z.object({
  ...record,
  name: localText,
  abbr: optional.local,
  kind: z.enum(BODY_KINDS),
  task: optional.local,
  caseNumber: optional.text,
  projectNumber: optional.text,
  organisationId: optional.id,
  from: optional.day,
  to: optional.day,
  rhythm: optional.text,
  quorum: z.exactOptional(z.int().positive()),
  notes: optional.text,
  catalogueKey: optional.text,
});

const seats: RowSchema<Seat> = z.object({
  ...record,
  bodyId: id,
  organisationId: optional.id,
  role: z.enum(SEAT_ROLES),
  deputyOfSeatId: optional.id,
  label: optional.local,
  order: placeAmongSiblings,
});

const mandates: RowSchema<Mandate> = z.object({
  ...record,
  seatId: id,
  personId: id,
  from: day,
  to: optional.day,
  appointment: optional.text,
});

const ids = z.exactOptional(z.array(id));
const rule: z.ZodType<ContactFilters> = z.object({
  ids,
  kinds: z.exactOptional(z.array(z.enum(ORGANISATION_KINDS))),
  organisationIds: ids,
  bodyIds: ids,
  seatRoles: z.exactOptional(z.array(z.enum(SEAT_ROLES))),
  languages: z.exactOptional(z.array(z.union([language, z.literal('none')]))),
  tagIds: ids,
  listIds: ids,
  purposes: z.exactOptional(z.array(z.enum(CONTACT_PURPOSES))),
  changedSince: optional.day,
  notVerifiedSince: optional.day,
  withoutEmail: optional.yes,
  privacy: z.exactOptional(z.array(z.enum(PRIVACY_MARKS))),
});
const list = { ...record, name: text, purpose: text, notes: optional.text };
const lists: z.ZodType<MailingList> = z.discriminatedUnion('mode', [
  z.object({ ...list, mode: z.literal('fixed') }),
  z.object({ ...list, mode: z.literal('rule'), of: z.enum(['persons', 'organisations']), rule }),
]);

const listMembers: RowSchema<ListMember> = z.object({
  ...record,
  listId: id,
  ownerKind: z.enum(['person', 'organisation']),
  ownerId: id,
});

/** What a row of each table must be; fields that are not named are left out. */
export const ROW_SCHEMAS: { [T in keyof OfficeDataRows]: z.ZodType<OfficeDataRows[T][number]> } = {
  persons,
  organisations,
  positions,
  contactPoints,
  tags,
  taggings,
  bodies,
  seats,
  mandates,
  lists,
  listMembers,
  ...PROGRAMME_SCHEMAS,
  ...COOPERATION_SCHEMAS,
  ...MEETINGS_SCHEMAS,
};
