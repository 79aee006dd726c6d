import { organisationFields, type OrganisationDraft } from '#shared/contacts/organisation-draft.ts';
import { localText } from '#shared/records/draft-fields.ts';
import { definedOnly } from '#shared/lib/defined-only.ts';
import type { Organisation } from '#shared/contacts/organisation.ts';
import { mayBeAbove } from '#shared/contacts/organisation-tree.ts';
import { pickText } from '#shared/i18n/languages.ts';
import type { CalendarDate } from '#shared/lib/calendar-date.ts';
import { fail, ok, type Failure, type Result } from '#shared/lib/result.ts';
import type { ActResult } from '#shared/records/change.ts';
import type { TableName } from '#shared/schema/office-rows.ts';
import type { Office } from '#renderer/data/office.ts';
import { readOrganisation } from '../contacts-data.ts';
import { isTied, readTies, tiesByField, type OrganisationTies } from './organisation-ties.ts';
import { writeGroups, writePoints } from '../fields/write-parts.ts';

/** Adds the organisation of the form; returns its id. */
export async function addOrganisation(
  office: Office,
  draft: OrganisationDraft,
  today: CalendarDate,
): Promise<ActResult<string>> {
  const facts = { name: pickText(localText(draft.name), 'fi') };
  return await office.change({ name: 'addOrganisation', facts }, async (write) => {
    const fields = definedOnly(organisationFields(draft, today));
    const { id } = await write.add('organisations', fields);
    const owner = { ownerKind: 'organisation', ownerId: id } as const;
    await writePoints(write, [], draft.contactPoints, () => owner);
    await writeGroups(office, write, 'organisation', id, draft.groups);
    return id;
  });
}

/** Brings the organisation to what the form says. */
export async function editOrganisation(
  office: Office,
  id: string,
  draft: OrganisationDraft,
  today: CalendarDate,
): Promise<ActResult> {
  const facts = { name: pickText(localText(draft.name), 'fi') };
  return await office.change({ name: 'editOrganisation', facts }, async (write) => {
    const before = await readOrganisation(office, id);
    if (!before) throw new Error(`No organisation ${id}`);
    const { provenance } = before.organisation;
    await write.update('organisations', id, organisationFields(draft, today, provenance));
    const owner = { ownerKind: 'organisation', ownerId: id } as const;
    await writePoints(write, before.contactPoints, draft.contactPoints, () => owner);
    await writeGroups(office, write, 'organisation', id, draft.groups);
  });
}

/** Deletes an organisation that nothing rests on; otherwise says what does, and changes nothing. */
export async function deleteOrganisation(
  office: Office,
  organisation: Organisation,
): Promise<ActResult<Result<null, Failure<'organisation-tied'> & { ties: OrganisationTies }>>> {
  const { id } = organisation;
  const facts = { name: pickText(organisation.name, 'fi') };
  return await office.change({ name: 'deleteOrganisation', facts }, async (write) => {
    const ties = await readTies(office, id);
    if (isTied(ties)) return { ok: false, failure: { code: 'organisation-tied', ties } };
    await write.delete('organisations', id);
    return ok(null);
  });
}

/** Puts an organisation below another, or with `null` below none; refused where that one lies below it. */
export async function moveOrganisation(
  office: Office,
  organisation: Organisation,
  parentId: string | null,
): Promise<ActResult<Result<null, Failure<'parent-below'>>>> {
  const { id } = organisation;
  const facts = { name: pickText(organisation.name, 'fi') };
  return await office.change({ name: 'moveOrganisation', facts }, async (write) => {
    const all = await office.read.organisations.toArray();
    if (parentId !== null && !mayBeAbove(all, id, parentId)) return fail('parent-below');
    await write.update('organisations', id, { parentId: parentId ?? undefined });
    return ok(null);
  });
}

/** Notes that what is kept of an organisation was made sure of on `day`. */
export async function verifyOrganisation(
  office: Office,
  organisation: Organisation,
  day: CalendarDate,
): Promise<ActResult> {
  const facts = { name: pickText(organisation.name, 'fi') };
  return await office.change({ name: 'verifyOrganisation', facts }, (write) =>
    write.update('organisations', organisation.id, { verifiedOn: day }),
  );
}

/**
 * Lets everything that rests on one organisation rest on another, whatever table it is in (`RESTING`). What the other has
 * already is not said twice. Where the other lies below it, that branch goes up in its place first.
 */
export async function handOver(
  office: Office,
  from: Organisation,
  toId: string,
): Promise<ActResult> {
  const facts = { name: pickText(from.name, 'fi') };
  return await office.change({ name: 'handOverOrganisation', facts }, async (write) => {
    const ties = await readTies(office, from.id);
    const theirs = await readTies(office, toId);
    const all = await office.read.organisations.toArray();
    for (const { table, field, rows } of tiesByField(ties, from.id)) {
      for (const row of rows) {
        if (table === 'organisations') {
          const isOnTheWay = !mayBeAbove(all, row.id, toId);
          await write.update(table, row.id, { parentId: isOnTheWay ? from.parentId : toId });
        } else if (isSaidAlready(table, row, theirs)) await write.delete(table, row.id);
        else await write.update(table, row.id, { [field]: toId });
      }
    }
  });
}

/** The fields that two records of a table share where they say the same of an organisation. */
const SAME: Partial<Record<TableName, readonly string[]>> = {
  actionParties: ['actionId'],
  recommendationAddressees: ['recommendationId'],
  engagementParties: ['engagementId', 'role', 'slotId'],
  answers: ['questionId'],
};

/** Whether the other organisation has what `row` says of one; what was answered is never lost, and then it has two answers. */
function isSaidAlready(table: TableName, row: object, theirs: OrganisationTies): boolean {
  const same = SAME[table];
  if (same === undefined || (table === 'answers' && 'text' in row)) return false;
  const mine: Readonly<Record<string, unknown>> = { ...row };
  const others: readonly Readonly<Record<string, unknown>>[] = theirs[table] ?? [];
  return others.some((one) => same.every((field) => one[field] === mine[field]));
}
