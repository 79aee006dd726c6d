import { seatRoleOf, splitDeputy } from '../../bodies/seat-role-words.ts';
import { splitTrimmed } from '../../../text/split-trimmed.ts';
import { isShortRole, takeSeatRole } from '../cells/role-in-body.ts';
import { isNobody, oneLine } from '../cells/clean-value.ts';
import type { IssueCollector } from '../issue-collector.ts';
import type { NameOrder } from '../names/name-order.ts';
import type { ContactField, ImportedContact } from '../plan.ts';
import type { Deputy } from './deputy.ts';
import { appointeeText, readAppointee, readAppointees, type Appointee } from './read-appointee.ts';

/** A cell of a table of appointments: a role, deputies, or a member with what she is. */
type SeatCell = { field: ContactField; text: string; column: number; order: NameOrder };

/** Takes what a cell says of a seat into `contact`; gives back the text of a name that is still to be read. */
export function readSeat(
  contact: ImportedContact,
  { field, text, column, order }: SeatCell,
  issues: IssueCollector,
): string | null {
  if (field === 'role') {
    contact.seat = { deputies: [], ...contact.seat, role: oneLine(text) };
    return null;
  }
  if (field === 'deputy') {
    addDeputies(contact, { text, column, order }, issues);
    return null;
  }
  const { member, deputy } = splitDeputy(text);
  if (member === '') {
    const mark = oneLine(text.slice(0, text.length - deputy.length)).replace(
      /(?<![:(–—\s-])[:(–—\s-]+$/u,
      '',
    );
    contact.seat = { role: mark, deputies: [] };
  } else if (deputy !== '') addDeputies(contact, { text: deputy, column, order }, issues);
  // Two people in one place are told of by the reader of names.
  const isSeveral = readAppointees(member || deputy, order).length > 1;
  const one = isSeveral ? null : readAppointee(member || deputy, order);
  if (!one) return member || deputy;
  const { isSure, ...parts } = one;
  const titles = splitTrimmed(parts.title, ',');
  const role = titles.find((title) => isShortRole(title) && takeSeatRole(contact, title));
  if (role !== undefined) parts.title = titles.filter((title) => title !== role).join(', ');
  for (const part of Object.keys(parts) as (keyof typeof parts)[]) contact[part] ||= parts[part];
  // Her role in the body, or what she is elsewhere: somebody must look.
  if (isChair(parts.title) && !contact.seat?.role)
    issues.warn(contact.row, 'cell-kind-unclear', { column, facts: { value: parts.title } });
  if (!isSure) {
    const to = appointeeText({ ...one, title: parts.title });
    issues.warn(contact.row, 'cell-split', { column, facts: { value: oneLine(text), to } });
  }
  return null;
}

function isChair(title: string): boolean {
  const role = seatRoleOf(title);
  return role === 'chair' || role === 'viceChair';
}

/** Deputies are of the seat, and contacts of their own only where they have a row of their own. */
function addDeputies(
  contact: ImportedContact,
  { text, column, order }: Omit<SeatCell, 'field'>,
  issues: IssueCollector,
): void {
  const { row, seat } = contact;
  const emails = text.length > LONGEST ? [] : (text.match(ADDRESSES) ?? []);
  const bare = emails.length > 0 ? withoutAddresses(text) : text;
  const found = readAppointees(bare, order);
  if (found.length === 0) {
    if (!isNobody(text))
      issues.warn(row, 'cell-kind-unclear', { column, facts: { value: oneLine(text) } });
    return;
  }
  const deputies = found.map((one, at): Deputy => {
    // Of several deputies, each has hers where there are as many.
    const own =
      found.length === 1 ? emails : found.length === emails.length ? [emails[at] ?? ''] : [];
    return { ...withoutJudgement(one), ...(own.length > 0 && { emails: [...own] }) };
  });
  if (found.length > 1 && emails.length > 0 && found.length !== emails.length)
    issues.warn(row, 'cell-kind-unclear', { column, facts: { value: emails.join(', ') } });
  contact.seat = { role: seat?.role ?? '', deputies: [...(seat?.deputies ?? []), ...deputies] };
  const value = deputies
    .map((one) => [appointeeText(one), ...(one.emails ?? [])].join(', '))
    .join('; ');
  issues.warn(row, 'deputy-apart', { column, facts: { value } });
  if (found.some(({ isSure }) => !isSure)) {
    issues.warn(row, 'cell-split', { column, facts: { value: oneLine(text), to: value } });
  }
}

/** Letters of a cell in which addresses are looked for. */
const LONGEST = 2000;
const ADDRESSES = /[^\s<>(),;/|"'@]{1,320}@[^\s<>(),;/|"'@]{1,320}/g;

function withoutAddresses(text: string): string {
  return text
    .replace(ADDRESSES, '')
    .replace(/[<(]\s{0,9}[>)]/g, '')
    .split(/[;\n]/)
    .map((part) => splitTrimmed(part, ',').filter(Boolean).join(', '))
    .filter(Boolean)
    .join('; ');
}

function withoutJudgement(found: Appointee): Deputy {
  const { givenName, familyName, honorific, title, organisation, unit } = found;
  return { givenName, familyName, honorific, title, organisation, unit };
}
