import type { MemberRef } from '#shared/contacts/lists/list-members.ts';
import type { Office } from '#renderer/data/office.ts';

/** The contacts that go out. They are read when they do, so that those of that moment go. */
export type ExportSource = {
  readMembers: (office: Office) => Promise<readonly MemberRef[]>;
  /** What they have in common: a list's name, for titles and file names. */
  subject?: string;
  listId?: string;
};
