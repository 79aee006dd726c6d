import type { IssueCollector } from './issue-collector.ts';

/** So many numbers of a list at least, */
const LEAST = 1;
/** and this share of those that name no country, are left as typed, for they are of none of Finland's networks or their rows from abroad. */
const SHARE = 0.5;
/** A number as it is dialled within a country. */
const DIALLED_AT_HOME = /^\(?0[1-9]/;

/**
 * Remarks on the numbers that were taken for Finnish in a list where most of those with their 0 were not: it is another
 * country's, and a row that does not say so is likely to be from there as well. So are all of a list that `isHeadedAbroad`.
 */
export function remarkNumbersAbroad(
  { all, assumed, warn }: IssueCollector,
  isHeadedAbroad: boolean,
): void {
  const wrong = all.filter(
    ({ code, facts }) =>
      code === 'phone-invalid' && DIALLED_AT_HOME.test(String(facts?.['value'] ?? '')),
  ).length;
  if (!isHeadedAbroad && (wrong < LEAST || wrong < (wrong + assumed.length) * SHARE)) return;
  for (const { row, column, value } of assumed)
    warn(row, 'phone-country-assumed', { column, facts: { value } });
}
