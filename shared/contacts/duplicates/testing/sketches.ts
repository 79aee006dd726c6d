import type { DuplicateRecord } from '../duplicate-record.ts';
import { findDuplicates } from '../find-duplicates.ts';
import { NOISY_COPIES, noisyCopies } from './noisy-copies.ts';
import { recordsOfList } from './records-of-list.ts';

/** A list around the two that are judged: what is rare and what is common shows in it. */
export const OTHERS = recordsOfList(
  noisyCopies(1_500, 11, { ...NOISY_COPIES, copied: 0, namesakes: 0, relatives: 0 }),
);

/** A row in a few words. */
export type Sketch = {
  name: [given: string, family: string];
  at?: string;
  title?: string;
  email?: string;
  mobile?: string;
  phone?: string;
  former?: string;
  city?: string;
  street?: string;
  postalCode?: string;
};

export function record(
  id: string,
  { name, at, title, email, mobile, phone, former, city, street, postalCode }: Sketch,
): DuplicateRecord {
  return {
    id,
    givenName: name[0],
    familyName: name[1],
    ...(former ? { formerNames: [former] } : {}),
    organisations: at ? [at] : [],
    ...(title ? { title } : {}),
    ...(city ? { city } : {}),
    ...(street ? { street } : {}),
    ...(postalCode ? { postalCode } : {}),
    emails: email ? [email] : [],
    phones: [
      ...(mobile ? [{ kind: 'mobile' as const, value: `+35840${mobile}` }] : []),
      ...(phone ? [{ kind: 'work' as const, value: `+358295${phone}` }] : []),
    ],
  };
}

/** What is found of two rows, `one` and `two`, in a list of others. */
export function judge(one: Sketch, two: Sketch, more: DuplicateRecord[] = []) {
  const found = findDuplicates([...OTHERS, record('one', one), ...more, record('two', two)]);
  const is = ({ first, second }: { first: string; second: string }) =>
    first === 'one' && second === 'two';
  const sure = found.sure.find(is);
  const possible = found.possible.find(is);
  return {
    verdict: sure ? 'sure' : possible ? 'possible' : 'two',
    reasons: (sure ?? possible)?.reasons ?? [],
  };
}
