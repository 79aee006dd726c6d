import type { Failure } from '#shared/lib/result.ts';

const KNOWN = ['file-locked', 'disk-full', 'not-permitted', 'call-refused'] as const;
export type SaveFailure = (typeof KNOWN)[number] | 'unexpected';

/** Why a file was not saved, as `shell:failures.<code>` says it. */
export function saveFailure({ code }: Failure): SaveFailure {
  return KNOWN.find((one) => one === code) ?? 'unexpected';
}
