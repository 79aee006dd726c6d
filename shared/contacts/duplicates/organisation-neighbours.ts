import { fold } from '../../text/fold.ts';
import type { DuplicateReason, OrganisationRecord } from './duplicate-record.ts';
import { placeOf } from './features.ts';
import { learnAddresses } from './learning/learn-addresses.ts';
import { organisationKey } from './organisation-key.ts';
import { phoneDigits } from './weighing/contact-words.ts';
import { areTownsAlike, isSlipOfPen, weighStreets } from './weighing/weigh-address.ts';

/** A number or a house of so many organisations is a switchboard's, or a tower's. */
const FULL = 12;
/** A word that more than one name in so many has is a kind of organisation (`yhdistys`), not its name. */
const KIND_OF_ORGANISATION = 20;
const LEAST_FOR_A_KIND = 3;

/**
 * Notes organisations whose names have a telling word in common, but for a slip of the pen, and that have one phone number
 * or stand in one house. `note` takes the indices of the two, why, and that it is not sure.
 */
export function noteNeighbours(
  records: readonly OrganisationRecord[],
  note: (a: number, b: number, reason: DuplicateReason, sure: boolean) => void,
): void {
  const places = records.map(placeOf);
  const addresses = learnAddresses(places);
  const words = records.map(({ names }) => wordsOf(names));
  const counts = new Map<string, number>();
  for (const word of words.flatMap((own) => [...own]))
    counts.set(word, (counts.get(word) ?? 0) + 1);
  const most = Math.max(records.length / KIND_OF_ORGANISATION, LEAST_FOR_A_KIND);
  const telling = words.map((own) => [...own].filter((word) => (counts.get(word) ?? 0) <= most));
  const areNamedAlike = (a: number, b: number) =>
    (telling[a] ?? []).some((one) =>
      (telling[b] ?? []).some((two) => one === two || isSlipOfPen(one, two)),
    );
  const holders = new Map<string, number[]>();
  const met = (key: string, index: number) => {
    const block = holders.get(key) ?? [];
    holders.set(key, block);
    const before = block.filter((other) => other !== index);
    block.push(index);
    return before.length > FULL ? [] : before;
  };
  const noteBoth = (a: number, b: number, reason: DuplicateReason) => {
    note(a, b, 'similar-organisation-name', false);
    note(a, b, reason, false);
  };
  records.forEach((record, index) => {
    for (const number of record.phones ?? []) {
      const digits = phoneDigits(number);
      if (digits === '') continue;
      for (const other of met(`phone ${digits}`, index))
        if (areNamedAlike(index, other)) noteBoth(other, index, 'same-phone');
    }
    const own = places[index]?.addressWords ?? [];
    for (const number of own.filter((word) => /^\d/u.test(word))) {
      for (const other of met(`house ${number} ${fold(record.city ?? '')}`, index)) {
        const theirs = places[other]?.addressWords ?? [];
        if (!areNamedAlike(index, other)) continue;
        if (weighStreets(own, theirs, addresses).sameHouse) noteBoth(other, index, 'same-address');
      }
    }
  });
}

/** Whether both say where they are, and it is not one town. */
export function areInTwoTowns(one: OrganisationRecord, two: OrganisationRecord): boolean {
  const [town, other] = [fold(one.city ?? '').trim(), fold(two.city ?? '').trim()];
  return town !== '' && other !== '' && !areTownsAlike(town, other);
}

function wordsOf(names: readonly string[]): Set<string> {
  return new Set(
    names.flatMap((name) =>
      organisationKey(name)
        .split(' ')
        .filter((word) => word.length > 2),
    ),
  );
}
