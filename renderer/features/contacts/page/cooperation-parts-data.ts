import type { Engagement } from '#shared/cooperation/engagements/engagement.ts';
import type { Office } from '#renderer/data/office.ts';
import { compareCodeUnits } from '#shared/lib/compare-code-units.ts';

/** The entries of the log in which an organisation or a person took part, the latest first; those without a day last. */
export async function readCooperationParts(
  { read }: Pick<Office, 'read'>,
  of: 'organisationId' | 'personId',
  id: string,
): Promise<Engagement[]> {
  const parties = await read.engagementParties.where(of).equals(id).toArray();
  const ids = [...new Set(parties.map(({ engagementId }) => engagementId))];
  const found = await read.engagements.bulkGet(ids);
  return found
    .filter((one) => one !== undefined)
    .filter(({ template }) => template !== true)
    .sort((a, b) => compareCodeUnits(b.from ?? '', a.from ?? ''));
}
