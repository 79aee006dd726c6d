import type { RemarkCollector } from '../remark-collector.ts';
import type { NumberedEntry } from './table-of-entries.ts';

/** A distribution list of an address book: its members by their ids or addresses, in lower case. */
export type EntryGroup = { line: number; name: string; members: string[] };

/** Groups of one entry; nobody is in more, and a file that says so is made to cost time. */
const MOST_GROUPS = 100;

/** Gives the members of groups the group's name; the groups themselves are no contacts, which is remarked. */
export function addGroups(
  groups: readonly EntryGroup[],
  entries: readonly NumberedEntry[],
  byId: ReadonlyMap<string, NumberedEntry>,
  remarks: RemarkCollector,
): void {
  if (groups.length === 0) return;
  const byEmail = new Map<string, NumberedEntry>();
  for (const one of entries) {
    for (const email of one.entry.emails) byEmail.set(email.toLowerCase(), one);
  }
  for (const { line, name, members } of groups) {
    remarks.add({ line, code: 'group-left-out', facts: { name, count: members.length } });
    if (!name) continue;
    for (const member of members) {
      const entry = (byId.get(member) ?? byEmail.get(member))?.entry;
      if (!entry || entry.groups.length >= MOST_GROUPS) continue;
      if (!entry.groups.includes(name)) entry.groups.push(name);
    }
  }
}
