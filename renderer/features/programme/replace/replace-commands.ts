import type { ActResult } from '#shared/records/change.ts';
import type { ReplacedText } from '#shared/programme/replace-texts.ts';
import type { Office } from '#renderer/data/office.ts';
import { writeTexts } from '../write-texts.ts';

/** Writes texts in which something was replaced, in one act, each from how it was seen. */
export async function replaceTexts(
  office: Office,
  replaced: readonly ReplacedText[],
): Promise<ActResult> {
  const count = replaced.reduce((sum, one) => sum + one.count, 0);
  return await office.change({ name: 'replaceTexts', facts: { count } }, (write) =>
    writeTexts(write, replaced),
  );
}
