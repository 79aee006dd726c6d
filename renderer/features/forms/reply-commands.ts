import type { ActResult } from '#shared/records/change.ts';
import type { Office } from '#renderer/data/office.ts';
import type { AskedForm, TakenReply } from './asked-form.ts';

/** Takes what was chosen of a reply into where it belongs. One act. `name` is what undo calls the body. */
export async function takeReply(
  { change, read }: Office,
  asked: AskedForm,
  taken: TakenReply,
  name: string,
): Promise<ActResult> {
  return await change({ name: asked.act, facts: { name } }, (write) =>
    asked.take(write, read, taken),
  );
}
