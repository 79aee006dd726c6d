import { seatRoleOf } from '../../bodies/seat-role-words.ts';
import type { ImportedContact } from '../plan.ts';
import { remember } from '../../../lib/remember.ts';
import { splitTrimmed } from '../../../text/split-trimmed.ts';

/** A role in a body, alone or in two languages: `Jäsen / Medlem`. */
export function isRoleInBody(cell: string): boolean {
  return splitTrimmed(cell, '/').every((half) => ROLE_IN_BODY.test(half));
}
const ROLE_IN_BODY =
  /^(?:(?:vara|vice[ -]?|ii )?(?:puheenjohtaja|ordförande|chair(?:person|man)?)|v?pj\.?|(?:pysyvä |ständig |permanent )?(?:vara)?(?:jäsen|asiantuntija(?:jäsen)?)|(?:ordinarie )?(?:medlem|ledamot|ersättare|suppleant)|member|deputy(?: member)?|(?:yleis)?sihteeri|sekreterare|secretary|tarkkailija|observatör|observer)$/i;

/** What somebody is in a body, short or long, in brackets behind what they speak for. */
const BEHIND = /^(.*\S)\s*\(([^()]+)\)$/s;
const SHORT = /^(?:v\.? ?|vara|vice ?)?(?:pj|puh\.?joht|ordf|siht|sekr)\.?:?$/i;

/**
 * `Esimerkkiministeriö (pj.)` as an organisation and the role of who speaks for it; `Sihteeri` is a role alone. Null where
 * there is none, as nearly everywhere.
 */
export const roleOf = remember((text): { organisation: string; role: string } | null => {
  const [, organisation = '', behind = ''] = text.endsWith(')') ? (BEHIND.exec(text) ?? []) : [];
  if (SHORT.test(behind) || isRoleInBody(behind)) return { organisation, role: behind };
  return isRoleInBody(text) ? { organisation: '', role: text } : null;
});

/** Whether `text` is what somebody is in a body in short, and no title that she may have elsewhere. */
export const isShortRole = (text: string): boolean => SHORT.test(text);

/** Takes `said` for the contact's role in the body that the list is of; false where it is none, or she has one. */
export function takeSeatRole(contact: ImportedContact, said: string): boolean {
  if (contact.seat?.role || (seatRoleOf(said) === null && !isShortRole(said))) return false;
  contact.seat = { deputies: [], ...contact.seat, role: said };
  return true;
}
