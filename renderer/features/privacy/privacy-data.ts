import { collatorFor } from '#shared/text/collator.ts';
import { sortingName } from '#shared/contacts/person-name.ts';
import type { Person } from '#shared/contacts/person.ts';
import { informBy } from '#shared/contacts/privacy/privacy-marks.ts';
import type { Tombstone } from '#shared/contacts/privacy/tombstone.ts';
import type { CalendarDate } from '#shared/lib/calendar-date.ts';
import type { MadeDocument } from '#shared/schema/made-document.ts';
import type { Office } from '#renderer/data/office.ts';
import { compareCodeUnits } from '#shared/lib/compare-code-units.ts';

/** What data protection asks to be done or known, as of a day. */
export type PrivacyLists = {
  /** Not yet told that their data are kept, the most urgent first. */
  inform: Person[];
  /** The review day has come, the oldest first. */
  review: Person[];
  marked: Person[];
  erased: Tombstone[];
  exports: MadeDocument[];
};

export async function readPrivacyLists(office: Office, today: CalendarDate): Promise<PrivacyLists> {
  const inform: Person[] = [];
  const review: Person[] = [];
  const marked: Person[] = [];
  for (const person of await office.read.persons.toArray()) {
    if (informBy(person) !== null) inform.push(person);
    if (person.reviewOn !== undefined && person.reviewOn <= today) review.push(person);
    if (person.objectedOn ?? person.restrictedOn ?? person.nonDisclosure) marked.push(person);
  }
  const [erased, exports] = await Promise.all([
    office.read.tombstones.toArray(),
    office.read.madeDocuments.toArray(),
  ]);
  const { compare } = collatorFor('fi');
  const by = (text: (person: Person) => string) => (a: Person, b: Person) =>
    compareCodeUnits(text(a), text(b)) || compare(sortingName(a), sortingName(b));
  return {
    inform: inform.sort(by((person) => informBy(person) ?? '')),
    review: review.sort(by((person) => person.reviewOn ?? '')),
    marked: marked.sort(by(() => '')),
    // A person merged into another leaves a tombstone of her own, without marks: it is told once.
    erased: erased.sort((a, b) => compareCodeUnits(b.createdAt, a.createdAt)),
    exports: exports.sort((a, b) => compareCodeUnits(b.createdAt, a.createdAt)),
  };
}
