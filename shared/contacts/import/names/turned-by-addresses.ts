import type { IssueCollector } from '../issue-collector.ts';
import type { ImportedContact } from '../plan.ts';
import { orderByEmail, type OwnOrder } from './name-order.ts';

/** So many addresses that name the given name first show how a list writes them. */
const SHOWN = 3;
/** The share of others that are slips; where more are, the addresses are made both ways. */
const SLIPS = 0.25;

/** `O'Neill` and `Siobhán` in each other's cells, where `siobhan.oneill@…` and the addresses of the other rows say so. */
export function remarkTurnedByAddresses(
  contacts: readonly ImportedContact[],
  issues: IssueCollector,
): void {
  const orders = contacts.map(orderShown);
  const given = orders.filter((order) => order === 'givenFirst').length;
  const turned = contacts.filter((_, at) => orders[at] === 'familyFirst');
  if (given < SHOWN || turned.length === 0 || turned.length > given * SLIPS) return;
  const asked = new Set(
    issues.all.flatMap(({ code, row }) => (code === 'name-order-unclear' ? [row] : [])),
  );
  for (const { row, givenName, familyName } of turned) {
    if (asked.has(row)) continue;
    const facts = { value: `${givenName} ${familyName}`, familyName, givenName };
    issues.warn(row, 'name-order-unclear', { facts });
  }
}

/** The order that the address of a contact shows by both names written out. */
function orderShown({ kind, givenName, familyName, emails }: ImportedContact): OwnOrder | null {
  const [email = ''] = emails;
  if (kind !== 'person' || !givenName || !familyName || /^[^@]?[._]/.test(email)) return null;
  return orderByEmail([givenName, familyName], email);
}
