import type { Body } from './bodies/body.ts';
import type { Mandate } from './bodies/mandate.ts';
import type { Seat } from './bodies/seat.ts';
import type { ContactPoint } from './contact-point.ts';
import type { MailingList, ListMember } from './lists/mailing-list.ts';
import type { Organisation } from './organisation.ts';
import type { Person } from './person.ts';
import type { Position } from './position.ts';
import type { Tag, Tagging } from './tag.ts';

/** Every row of the area, as the tables hold them; without those in the trash. */
export type ContactTables = {
  persons: Person[];
  organisations: Organisation[];
  positions: Position[];
  contactPoints: ContactPoint[];
  tags: Tag[];
  taggings: Tagging[];
  bodies: Body[];
  seats: Seat[];
  mandates: Mandate[];
  lists: MailingList[];
  listMembers: ListMember[];
};

/** Their names. */
export const CONTACT_TABLES = [
  'persons',
  'organisations',
  'positions',
  'contactPoints',
  'tags',
  'taggings',
  'bodies',
  'seats',
  'mandates',
  'lists',
  'listMembers',
] as const satisfies readonly (keyof ContactTables)[];
