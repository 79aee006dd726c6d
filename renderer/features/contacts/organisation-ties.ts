import type { Body } from '#shared/contacts/bodies/body.ts';
import type { Seat } from '#shared/contacts/bodies/seat.ts';
import type { Organisation } from '#shared/contacts/organisation.ts';
import type { Position } from '#shared/contacts/position.ts';
import type { ActionParty } from '#shared/programme/action-party.ts';
import type { Office } from '#renderer/data/office.ts';

/** What rests on an organisation and keeps it from being deleted; ended positions too, since they are somebody's past. */
export type OrganisationTies = {
  positions: Position[];
  seats: Seat[];
  /** Bodies that it set up or that belong to it. */
  bodies: Body[];
  /** The organisations right below it. */
  parts: Organisation[];
  /** Its parts in actions of programmes. */
  parties: ActionParty[];
};

export async function readTies(office: Office, organisationId: string): Promise<OrganisationTies> {
  const { read } = office;
  const [positions, seats, bodies, parts, parties] = await Promise.all([
    read.positions.where('organisationId').equals(organisationId).toArray(),
    read.seats.where('organisationId').equals(organisationId).toArray(),
    read.bodies.where('organisationId').equals(organisationId).toArray(),
    read.organisations.where('parentId').equals(organisationId).toArray(),
    read.actionParties.where('organisationId').equals(organisationId).toArray(),
  ]);
  return { positions, seats, bodies, parts, parties };
}

export function isTied(ties: OrganisationTies): boolean {
  return Object.values(ties).some((rows) => rows.length > 0);
}

/** How many persons the positions are of. */
export function countPeople({ positions }: Pick<OrganisationTies, 'positions'>): number {
  return new Set(positions.map(({ personId }) => personId)).size;
}
