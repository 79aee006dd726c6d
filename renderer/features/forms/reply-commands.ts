import type { ActResult } from '#shared/records/change.ts';
import type { Office } from '#renderer/data/office.ts';
import {
  addAttachments,
  attach,
  keepFiles,
  offeredFile,
  type NotKept,
  type OfferedFile,
  type Owner,
} from '#renderer/features/attachments/public.ts';
import type { AskedForm, TakenReply } from './kinds/asked-form.ts';
import type { OriginalFile } from './reply-store.ts';

/**
 * Takes what was chosen of a reply into where it belongs, and keeps the files that it came in there. One act. `name` is what
 * undo calls the body. Returns which of the files are not kept, and why: the reply is taken all the same.
 */
export async function takeReply(
  office: Office,
  asked: AskedForm,
  { files, ...taken }: TakenReply & { files: readonly OriginalFile[] },
  name: string,
): Promise<ActResult<readonly NotKept[]>> {
  const kept = await keepFiles(office, asked.owner, offered(files));
  return await office.change({ name: asked.act, facts: { name } }, async (write) => {
    await asked.take(write, office.read, taken);
    await attach(write, kept);
    return kept.notKept;
  });
}

/** Keeps files that came back and cannot be read beside what they answer. One act. Returns which are not kept, and why. */
export async function keepReply(
  office: Office,
  owner: Owner,
  files: readonly OriginalFile[],
): Promise<ActResult<readonly NotKept[]>> {
  const { value, actId } = await addAttachments(office, owner, offered(files));
  return { value: value.notKept, actId };
}

/** The files whose content is there. */
const offered = (files: readonly OriginalFile[]): OfferedFile[] =>
  files.flatMap(({ name, bytes }) => (bytes ? [offeredFile({ name, bytes })] : []));
