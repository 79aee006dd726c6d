import type { Attachment } from '#shared/attachments/attachment.ts';
import type { AttachmentFailure } from '#shared/attachments/attachment-limits.ts';
import { maskIdentityCodes } from '#shared/lib/identity-code.ts';
import type { ActResult } from '#shared/records/change.ts';
import type { Fields } from '#shared/records/record.ts';
import type { Office, Writer } from '#renderer/data/office.ts';
import { keepForRecord, type Owner } from '#renderer/features/attachments/public.ts';
import type { AskedForm, TakenReply } from './kinds/asked-form.ts';
import type { OriginalFile } from './reply-store.ts';

/** A file that is not kept, and why. */
export type NotKept = { name: string; failure: AttachmentFailure };

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
  const attached = attachmentsOf(asked.owner);
  await attached.keep(office, files);
  return await office.change({ name: asked.act, facts: { name } }, async (write) => {
    await asked.take(write, office.read, taken);
    return await attached.add(write);
  });
}

/** Keeps files that came back and cannot be read beside what they answer. One act. */
export async function keepReply(
  office: Office,
  owner: Owner,
  files: readonly OriginalFile[],
): Promise<ActResult<readonly NotKept[]>> {
  const attached = attachmentsOf(owner);
  await attached.keep(office, files);
  const facts = { name: files.map(({ name }) => maskIdentityCodes(name)).join(', ') };
  return await office.change({ name: 'addAttachment', facts }, (write) => attached.add(write));
}

/** The files of a reply on their way to a record: kept before the act that names them (decision 0019), added within it. */
function attachmentsOf(owner: Owner) {
  const kept: Fields<Attachment>[] = [];
  const notKept: NotKept[] = [];
  return {
    keep: async (office: Office, files: readonly OriginalFile[]) => {
      for (const { name, bytes } of files) {
        if (!bytes) continue;
        const read = () => Promise.resolve(bytes);
        const result = await keepForRecord(office, owner, { name, size: bytes.length, read });
        if (!result.ok) notKept.push({ name, failure: result.failure });
        else if (result.value) kept.push(result.value);
      }
    },
    add: async (write: Writer) => {
      for (const fields of kept) await write.add('attachments', fields);
      return notKept;
    },
  };
}
