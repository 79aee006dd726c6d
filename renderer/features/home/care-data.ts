import { informBy } from '#shared/contacts/privacy/privacy-marks.ts';
import type { CalendarDate } from '#shared/lib/calendar-date.ts';
import { readUnsavedForms } from '#renderer/common/unsaved-forms.ts';
import type { Office } from '#renderer/data/office.ts';
import type { Address } from '#renderer/ui/address.ts';

/** Forms that have a place of their own and are called after what they are of. */
const AREAS = [
  'person',
  'organisation',
  'body',
  'list',
  'obligation',
  'recommendation',
  'engagement',
  'questionnaire',
] as const;

/** A form that was left before it was saved, and the way to it. */
export type OpenDraft = { area: (typeof AREAS)[number] | 'other'; href: Address };

/** What the care of contacts asks on a day. */
export type Care = { inform: number; informLate: number; review: number; drafts: OpenDraft[] };

export async function readCare(office: Office, today: CalendarDate): Promise<Care> {
  const care: Care = { inform: 0, informLate: 0, review: 0, drafts: [] };
  for (const person of await office.read.persons.toArray()) {
    const by = informBy(person);
    if (by !== null) care.inform += 1;
    if (by !== null && by < today) care.informLate += 1;
    if (person.reviewOn !== undefined && person.reviewOn <= today) care.review += 1;
  }
  const drafts = (await readUnsavedForms(office)).flatMap(({ key, address }): OpenDraft[] => {
    if (address === null) return [];
    return [{ area: AREAS.find((one) => key.startsWith(`${one}:`)) ?? 'other', href: address }];
  });
  const places = new Map(drafts.map((one) => [`${one.area} ${one.href}`, one]));
  care.drafts = [...places.values()];
  return care;
}
