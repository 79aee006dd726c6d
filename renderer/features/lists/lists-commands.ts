import type { MailingList } from '#shared/contacts/lists/mailing-list.ts';
import {
  commonFields,
  listFields,
  withoutEmpty,
  type ListDraft,
} from '#shared/contacts/lists/list-draft.ts';
import type { MemberRef } from '#shared/contacts/lists/list-members.ts';
import { normalEmail } from '#shared/contacts/normal-form.ts';
import type { CalendarDate } from '#shared/lib/calendar-date.ts';
import type { ActResult } from '#shared/records/change.ts';
import type { Fields } from '#shared/records/record.ts';
import type { MadeDocument } from '#shared/schema/made-document.ts';
import type { OfficeRows } from '#shared/schema/office-rows.ts';
import type { Office, Writer } from '#renderer/data/office.ts';
import type { Newcomer } from './newcomer.ts';
import { recordMadeDocument } from '#renderer/features/documents/public.ts';

/** Adds the list; returns its id. */
export async function addList(
  office: Office,
  draft: ListDraft,
  members: readonly MemberRef[] = [],
): Promise<ActResult<string>> {
  const act = { name: 'addList', facts: { name: draft.name.trim() } } as const;
  return await office.change(act, async (write) => {
    const { id } = await write.add('lists', listFields(draft));
    for (const member of members) await write.add('listMembers', { listId: id, ...member });
    return id;
  });
}

/** Brings the list to what the form says. Whether its members are fixed or found is settled when it is made. */
export async function editList(
  office: Office,
  list: MailingList,
  draft: ListDraft,
): Promise<ActResult> {
  const name = draft.name.trim();
  return await office.change({ name: 'editList', facts: { name } }, async (write) => {
    const common = commonFields(draft);
    const changes =
      list.mode === 'rule' ? { ...common, of: draft.of, rule: withoutEmpty(draft.rule) } : common;
    await write.update('lists', list.id, changes as Partial<Fields<OfficeRows['lists']>>);
  });
}

/** Deletes the list with its memberships; the contacts stay. */
export async function deleteList(office: Office, { id, name }: MailingList): Promise<ActResult> {
  return await office.change({ name: 'deleteList', facts: { name } }, (write) =>
    write.delete('lists', id),
  );
}

/** A person among the contacts, and an address that becomes hers. */
export type Addressed = { ref: MemberRef; email: string };

/** Who become contacts as they come onto a list, who are given an address, and how it is said where they are from. */
export type Newcomers = {
  newcomers: readonly Newcomer[];
  addressed?: readonly Addressed[];
  source: string;
  today: CalendarDate;
};

/** Puts contacts on a fixed list, new ones among them; those on it already stay there once. Returns how many came. */
export async function addMembers(
  office: Office,
  list: Pick<MailingList, 'id' | 'name'>,
  members: readonly MemberRef[],
  more?: Newcomers,
): Promise<ActResult<number>> {
  return await office.change(
    { name: 'addListMembers', facts: { name: list.name } },
    async (write) => {
      const rows = await office.read.listMembers.where('listId').equals(list.id).toArray();
      const there = new Set(rows.map(({ ownerId }) => ownerId));
      for (const one of more?.addressed ?? []) await addAddress(office, write, one);
      const all = [...members, ...(more?.addressed ?? []).map(({ ref }) => ref)];
      const coming = all.filter(({ ownerId }) => !there.has(ownerId) && there.add(ownerId));
      for (const { ownerKind, ownerId } of coming) {
        await write.add('listMembers', { listId: list.id, ownerKind, ownerId });
      }
      for (const newcomer of more?.newcomers ?? []) {
        const ownerId = await addNewcomer(write, newcomer, more as Newcomers);
        await write.add('listMembers', { listId: list.id, ownerKind: 'person', ownerId });
      }
      return coming.length + (more?.newcomers.length ?? 0);
    },
  );
}

/** The first address that somebody has is the one that is written to. */
async function addAddress(
  { read }: Office,
  write: Writer,
  { ref, email }: Addressed,
): Promise<void> {
  const own = await read.contactPoints.where('ownerId').equals(ref.ownerId).toArray();
  const normal = normalEmail(email);
  const emails = own.filter(({ kind }) => kind === 'email');
  if (emails.some((one) => one.normal === normal)) return;
  await write.add('contactPoints', {
    ...{ ...ref, kind: 'email', value: email, normal },
    preferred: !emails.some(({ preferred }) => preferred),
  });
}

async function addNewcomer(
  write: Writer,
  { familyName, givenName, email }: Newcomer,
  { source, today }: Newcomers,
): Promise<string> {
  const { id } = await write.add('persons', {
    familyName: familyName.trim(),
    givenName: givenName.trim(),
    provenance: { kind: 'other', source, purpose: 'other', obtainedOn: today },
  });
  const value = email.trim();
  if (value !== '') {
    await write.add('contactPoints', {
      ownerKind: 'person',
      ownerId: id,
      kind: 'email',
      value,
      normal: normalEmail(value),
      preferred: true,
    });
  }
  return id;
}

/** Takes contacts off a fixed list. */
export async function removeMembers(
  office: Office,
  list: Pick<MailingList, 'id' | 'name'>,
  ownerIds: ReadonlySet<string>,
): Promise<ActResult> {
  return await office.change(
    { name: 'removeListMembers', facts: { name: list.name } },
    async (write) => {
      const rows = await office.read.listMembers.where('listId').equals(list.id).toArray();
      for (const { id, ownerId } of rows) {
        if (ownerIds.has(ownerId)) await write.delete('listMembers', id);
      }
    },
  );
}

/** Notes that `contacts` addresses were copied; `title` is what the log calls them, in `language`. */
export async function recordCopiedAddresses(
  office: Office,
  made: Pick<MadeDocument, 'title' | 'language' | 'contacts' | 'listId'>,
): Promise<void> {
  const fields = { kind: 'contacts', format: 'addresses', fileName: '', ...made } as const;
  await recordMadeDocument(office, fields, 'copyAddresses');
}
