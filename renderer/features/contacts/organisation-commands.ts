import type { OrganisationDraft } from '#shared/contacts/contact-draft.ts';
import { readDomains } from '#shared/contacts/email-domains.ts';
import type {
  Organisation,
  OrganisationFields,
  Provenance,
} from '#shared/contacts/organisation.ts';
import { mayBeAbove } from '#shared/contacts/organisation-tree.ts';
import { pickText } from '#shared/i18n/languages.ts';
import type { CalendarDate } from '#shared/lib/calendar-date.ts';
import { readDay } from '#shared/lib/read-day.ts';
import { fail, ok, type Failure, type Result } from '#shared/lib/result.ts';
import type { ActionParty } from '#shared/programme/action-party.ts';
import type { ActResult } from '#shared/records/change.ts';
import type { Office, Writer } from '#renderer/data/office.ts';
import { localText, optionalText } from './contact-drafts.ts';
import { provenanceOf } from './contacts-commands.ts';
import { readOrganisation } from './contacts-data.ts';
import { isTied, readTies, type OrganisationTies } from './organisation-ties.ts';
import { withoutUndefined, writeGroups, writePoints } from './write-parts.ts';

/** Adds the organisation of the form; answers its id. */
export async function addOrganisation(
  office: Office,
  draft: OrganisationDraft,
  today: CalendarDate,
): Promise<string> {
  const facts = { name: pickText(localText(draft.name), 'fi') };
  const { value } = await office.change({ name: 'addOrganisation', facts }, async (write) => {
    const fields = withoutUndefined(organisationFields(draft, today));
    const { id } = await write.add('organisations', fields);
    const owner = { ownerKind: 'organisation', ownerId: id } as const;
    await writePoints(write, [], draft.contactPoints, () => owner);
    await writeGroups(office, write, 'organisation', id, draft.groups);
    return id;
  });
  return value;
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
    await write.remove('organisations', id);
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
 * Lets everything that rests on one organisation rest on another: positions, also ended ones, seats, bodies set up, parts
 * in actions, what concerns it in international cooperation, tasks, and the organisations right below it. Where the other lies below it, that branch goes up in its place first.
 */
export async function handOver(
  office: Office,
  from: Organisation,
  toId: string,
): Promise<ActResult> {
  const facts = { name: pickText(from.name, 'fi') };
  return await office.change({ name: 'handOverOrganisation', facts }, async (write) => {
    const ties = await readTies(office, from.id);
    const { positions, seats, bodies, parts, parties } = ties;
    for (const { id } of positions) await write.update('positions', id, { organisationId: toId });
    for (const { id } of seats) await write.update('seats', id, { organisationId: toId });
    for (const { id } of bodies) await write.update('bodies', id, { organisationId: toId });
    for (const party of parties) await giveParty(write, office, party, toId);
    await giveCooperation(write, office, ties, toId);
    const all = await office.read.organisations.toArray();
    for (const part of parts) {
      const isOnTheWay = !mayBeAbove(all, part.id, toId);
      await write.update('organisations', part.id, {
        parentId: isOnTheWay ? from.parentId : toId,
      });
    }
  });
}

/** An organisation has one part in an action: where the other has one already, that one stays as it is. */
async function giveParty(
  write: Writer,
  office: Office,
  { id, actionId }: ActionParty,
  toId: string,
): Promise<void> {
  const there = await office.read.actionParties.where('actionId').equals(actionId).toArray();
  if (there.some(({ organisationId }) => organisationId === toId)) {
    await write.remove('actionParties', id);
  } else await write.update('actionParties', id, { organisationId: toId });
}

/** Recommendations, obligations, entries of the log, answers and tasks; what the other has already is not said twice. */
async function giveCooperation(
  write: Writer,
  office: Office,
  ties: OrganisationTies,
  toId: string,
): Promise<void> {
  const own = { organisationId: toId };
  const theirs = await readTies(office, toId);
  for (const { id, recommendationId } of ties.addressees) {
    const isThere = theirs.addressees.some((one) => one.recommendationId === recommendationId);
    if (isThere) await write.remove('recommendationAddressees', id);
    else await write.update('recommendationAddressees', id, own);
  }
  for (const { id, engagementId, role, slotId } of ties.engagementParties) {
    const isThere = theirs.engagementParties.some(
      (one) => one.engagementId === engagementId && one.role === role && one.slotId === slotId,
    );
    if (isThere) await write.remove('engagementParties', id);
    else await write.update('engagementParties', id, own);
  }
  for (const { id, questionId, text } of ties.answers) {
    const isThere = theirs.answers.some((one) => one.questionId === questionId);
    // What was answered is never lost: then the other has two answers to the question.
    if (isThere && text === undefined) await write.remove('answers', id);
    else await write.update('answers', id, own);
  }
  for (const table of ['obligations', 'engagementNotes', 'visitSlots', 'tasks'] as const) {
    for (const { id } of ties[table]) await write.update(table, id, own);
  }
}

/** What the form says of an organisation. Which entry of the catalogue it came of stays as it is. */
function organisationFields(
  draft: OrganisationDraft,
  today: CalendarDate,
  before?: Provenance,
): Omit<OrganisationFields, 'catalogueKey'> {
  const { domains } = readDomains(draft.domains);
  const formerNames = draft.formerNames.split('\n').map((name) => name.trim());
  return {
    name: localText(draft.name),
    abbr: optionalText(draft.abbr),
    kind: draft.kind,
    parentId: draft.parentId ?? undefined,
    country: draft.country.trim().toUpperCase() || 'FI',
    language: draft.language || undefined,
    languages: someOf(draft.languages),
    formerNames: someOf([...new Set(formerNames.filter((name) => name !== ''))]),
    domains: someOf(domains),
    verifiedOn: readDay(draft.verifiedOn) ?? undefined,
    notes: draft.notes.trim() || undefined,
    provenance: provenanceOf(draft, { today }, before),
  };
}

const someOf = <T>(all: T[]): T[] | undefined => (all.length > 0 ? all : undefined);
