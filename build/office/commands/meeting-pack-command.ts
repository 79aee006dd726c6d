import {
  packMeeting,
  packNameParts,
  type PackFailure,
} from '#shared/document-kinds/meetings/pack-meeting.ts';
import { meetingPackOf } from '#shared/document-kinds/meetings/pack-of-office.ts';
import type { ModelOptions } from '#shared/document-kinds/offered-kind.ts';
import type { FileNameParts } from '#shared/documents/texts/file-name.ts';
import type { OfficeToRead } from '../office-data.ts';
import { whyNoModel } from '../printing/why-no-model.ts';

/** A zip, and what it is called by where it is written into a folder. */
type NamedZip = { bytes: Uint8Array; parts: FileNameParts };

const WHY: Record<PackFailure['code'], (name: string) => string> = {
  'identity-code': (name) => `a personal identity code stands in ${name}`,
  findings: (name) => `the check has findings in the paper ${name}`,
};

/** The pack of a meeting with all that it usually holds, or the sentence that says why there is none. */
export async function packOfMeeting(
  { rows, sender }: OfficeToRead,
  asked: ModelOptions,
): Promise<NamedZip | string> {
  const pack = meetingPackOf(rows, asked, sender);
  if (!pack.ok) return whyNoModel(pack.failure);
  const made = await packMeeting(pack.value);
  if (!made.ok) return WHY[made.failure.code](String(made.failure.facts?.['name'] ?? ''));
  return { bytes: made.value.bytes, parts: packNameParts(pack.value) };
}
