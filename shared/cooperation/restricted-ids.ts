import type { Confidentiality } from './engagements/engagement.ts';

/** The ids of the records that stay out of every document and export, with the tasks that came of them. */
export function restrictedIds(
  records: readonly { id: string; confidentiality?: Confidentiality }[],
): ReadonlySet<string> {
  return new Set(
    records.flatMap(({ id, confidentiality }) => (confidentiality === 'restricted' ? [id] : [])),
  );
}
