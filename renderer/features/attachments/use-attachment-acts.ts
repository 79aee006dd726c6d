import { useTranslation } from 'react-i18next';
import type { Attachment } from '#shared/attachments/attachment.ts';
import { maskIdentityCodes } from '#shared/lib/identity-code.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import { writeFailure } from '#renderer/data/write-failure.ts';
import { useAct } from '#renderer/common/use-act.ts';
import { usePickFiles } from '#renderer/common/use-pick-file.ts';
import { useSaveCopy } from '#renderer/common/use-save-copy.ts';
import { useUndoLater } from '#renderer/common/use-undo-later.ts';
import { readDroppedFile } from '#renderer/platform/read-dropped-file.ts';
import { showNotice } from '#renderer/session/notices.ts';
import {
  addAttachments,
  deleteAttachment,
  offeredFile,
  type OfferedFile,
  type Owner,
} from './attachments-data.ts';
import { useNotKeptWords } from './use-not-kept.ts';

/** What can be done with the attachments of a record. Each says what came of it. */
export function useAttachmentActs(owner: Owner): {
  choose: () => Promise<void>;
  take: (files: readonly File[]) => Promise<void>;
  deleteAttachment: (attachment: Attachment) => Promise<void>;
  saveCopy: (attachment: Attachment) => Promise<void>;
} {
  const { t } = useTranslation(['engagements', 'acts']);
  const office = useOffice();
  const pickFiles = usePickFiles({ title: t('engagements:attachments.choose') });
  const saveCopy = useSaveCopy();
  const act = useAct();
  const undoLater = useUndoLater();
  const notKeptWords = useNotKeptWords();

  const add = async (files: readonly OfferedFile[]) => {
    if (files.length === 0) return;
    try {
      const { value, actId } = await addAttachments(office, owner, files);
      const count = value.kept.length;
      const there = value.there.map((name) =>
        t('engagements:attachments.there', { name: maskIdentityCodes(name) }),
      );
      const remarks = [...notKeptWords(value.notKept), ...there];
      if (actId === null) return showNotice(remarks.join(' '));
      undoLater(
        actId,
        [t('engagements:attachments.added', { count }), ...remarks].join(' '),
        t('engagements:attachments.notAdded', { count }),
      );
    } catch (error) {
      showNotice(t(`acts:writeFailure.${writeFailure(error)}`));
    }
  };

  return {
    choose: async () => {
      const picked = await pickFiles();
      await add(picked.map(offeredFile));
    },
    take: (files) =>
      add(
        files.map((file) => ({
          name: file.name,
          size: file.size,
          read: async () => {
            const dropped = await readDroppedFile(file);
            return dropped.ok ? dropped.value.bytes : null;
          },
        })),
      ),
    deleteAttachment: async (attachment) => {
      const name = attachment.fileName;
      await act(
        () => deleteAttachment(office, attachment),
        t('engagements:attachments.removed', { name }),
        t('engagements:attachments.restored', { name }),
      );
    },
    saveCopy: async ({ fileName: name, sha256 }) => {
      const bytes = await office.files.get(sha256);
      if (!bytes) {
        showNotice(t('engagements:attachments.lost', { name }));
        return;
      }
      await saveCopy({ suggestedName: name, filters: [], bytes }, (as) =>
        t('engagements:attachments.copySaved', { name: as }),
      );
    },
  };
}
