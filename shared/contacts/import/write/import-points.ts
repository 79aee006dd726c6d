import { newId } from '../../../lib/new-id.ts';
import type { ContactPoint } from '../../contact-point.ts';
import { addressLine, normalAddress, normalEmail } from '../../normal-form.ts';
import { keptPhone } from '../cells/kept-phone.ts';
import type { ImportedContact } from '../plan.ts';
import type { NewRow } from './contact-rows.ts';

type PointRow = NewRow<ContactPoint>;
type Owner = Pick<ContactPoint, 'ownerKind' | 'ownerId'> & { label?: string };

/** The e-mails, phones and address of one row as contact points of `owner`; those that it `has` already are left out. */
export function importPoints(
  contact: ImportedContact,
  owner: Owner,
  has: ReadonlySet<string>,
): PointRow[] {
  const taken = new Set(has);
  const rows: PointRow[] = [];
  const add = (
    kind: ContactPoint['kind'],
    value: string,
    normal: string,
    more: Pick<ContactPoint & { kind: 'phone' }, 'phoneKind'> | object = {},
  ): void => {
    if (normal === '' || taken.has(normal)) return;
    taken.add(normal);
    const preferred = !rows.some((row) => row.kind === kind);
    rows.push({ id: newId(), ...owner, preferred, kind, value, normal, ...more } as PointRow);
  };
  for (const email of contact.emails) add('email', email, normalEmail(email));
  for (const { kind, value } of contact.phones) {
    const { normal, shown } = keptPhone(value, contact);
    add('phone', shown, normal, { phoneKind: kind });
  }
  const { address } = contact;
  add('address', addressLine(address), normalAddress(address), { address });
  return rows;
}
