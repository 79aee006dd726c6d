import { useTranslation } from 'react-i18next';
import { create } from 'zustand';
import type { AttachmentOwner } from '#shared/attachments/attachment.ts';
import type { PickedFile } from '#shared/ipc/contract.ts';
import { maskIdentityCodes } from '#shared/lib/identity-code.ts';
import { newId } from '#shared/lib/new-id.ts';
import type { Failure, Result } from '#shared/lib/result.ts';
import { MAIL_LIMITS } from '#shared/mail/mail-limits.ts';
import type { MailFailure, Message } from '#shared/mail/message.ts';
import { readDroppedFile } from '#renderer/platform/read-dropped-file.ts';
import { showLastingNotice } from '#renderer/session/notices.ts';

/** A message that was dropped, its file, and the record that was open then. */
export type DroppedMessage = {
  key: string;
  file: PickedFile;
  message: Message;
  owner?: { ownerKind: AttachmentOwner; ownerId: string };
};

/** Messages of which she has not said yet what becomes of them; nothing of them is kept before. */
export const useDroppedMessages = create<{ waiting: readonly DroppedMessage[] }>(() => ({
  waiting: [],
}));

/** What reads the messages of a file, in a worker. */
type ReadMessages = (
  bytes: Uint8Array,
) => Promise<Result<Message[], MailFailure | Failure<'not-made'>>>;

const MAIL_NAME = /\.(?:eml|msg|ics|mht|mbox)$/iu;

/**
 * Takes the messages among files that were dropped, which then wait to be decided on; `owner` is the record that takes files
 * itself. Returns the other files. What is named as a message and cannot be read is told.
 */
export function useTakeMessages(
  read: ReadMessages,
): (files: readonly File[], owner?: DroppedMessage['owner']) => Promise<File[]> {
  const { t } = useTranslation(['mail']);
  const tell = (name: string, code: MailFailure['code'] | 'not-made' | 'unreadable') =>
    showLastingNotice(
      `${maskIdentityCodes(name)}: ${t(`mail:failure.${code === 'not-made' ? 'too-slow' : code}`)}`,
    );
  return async (files, owner) => {
    const others: File[] = [];
    for (const file of files) {
      const isNamed = MAIL_NAME.test(file.name);
      if (file.size > MAIL_LIMITS.fileBytes) {
        if (isNamed) tell(file.name, 'too-large');
        else others.push(file);
        continue;
      }
      const dropped = await readDroppedFile(file);
      const found = dropped.ok ? await read(dropped.value.bytes) : null;
      // Lists may look like one: a message says who wrote it, or what meeting it is about.
      const messages = found?.ok
        ? found.value.filter(({ from, event }) => isNamed || from !== null || event !== null)
        : [];
      if (dropped.ok && messages.length > 0) {
        const waiting = messages.map((message) => ({
          ...{ key: newId(), file: dropped.value, message },
          ...(owner && { owner }),
        }));
        useDroppedMessages.setState((before) => ({ waiting: [...before.waiting, ...waiting] }));
      } else if (isNamed) {
        tell(file.name, found && !found.ok ? found.failure.code : 'unreadable');
      } else others.push(file);
    }
    return others;
  };
}
