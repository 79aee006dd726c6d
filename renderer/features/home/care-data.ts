import { informBy } from '#shared/contacts/privacy/privacy-marks.ts';
import type { CalendarDate } from '#shared/lib/calendar-date.ts';
import type { Office } from '#renderer/data/office.ts';
import type { Address } from '#renderer/ui/address.ts';

/** A form that was left before it was saved, and the way to it. */
export type OpenDraft = { area: keyof typeof HOMES; href: Address };

/** Where the forms of each kind stand, by the first word of their drafts' keys. */
const HOMES = {
  person: 'contacts',
  organisation: 'organisations',
  body: 'bodies',
  list: 'lists',
  obligation: 'obligations',
  recommendation: 'recommendations',
  engagement: 'engagements',
} as const;

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
  care.drafts = (await office.drafts.keys()).flatMap((key): OpenDraft[] => {
    const [kind = '', rest = ''] = key.split(':', 2);
    const area = (Object.keys(HOMES) as OpenDraft['area'][]).find((one) => one === kind);
    if (area === undefined || rest === '') return [];
    const [id = '', within] = rest.split(' ');
    const place = id === 'new' ? ['new', ...(within ? [within] : [])] : [id, 'edit'];
    return [{ area, href: `#/${HOMES[area]}/${place.join('/')}` }];
  });
  return care;
}
