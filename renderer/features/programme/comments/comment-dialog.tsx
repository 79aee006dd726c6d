import { useTranslation } from 'react-i18next';
import type { Language } from '#shared/i18n/languages.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import { useDraftForm } from '#renderer/data/drafts/use-draft-form.ts';
import { useUndoLater } from '#renderer/common/use-undo-later.ts';
import { writeFailure } from '#renderer/data/write-failure.ts';
import { showNotice } from '#renderer/session/notices.ts';
import { DraftDialog } from '#renderer/ui/forms/form-dialog.tsx';
import { TextArea } from '#renderer/ui/fields/text-area.tsx';
import { useAskDiscard } from '#renderer/ui/forms/use-ask-discard.ts';
import { addComment } from './comment-commands.ts';
import { useComments } from './comments-context.ts';
import styles from './comments.module.css';

const NOTHING = { text: '' };

/** Takes down a comment on a chapter, a goal or an action, or on words of its text; kept until it is added or given up. */
export function CommentDialog({
  targetId,
  language,
  quote,
  onAdded,
  onClose,
}: {
  targetId: string;
  language: Language;
  quote?: string | undefined;
  onAdded?: ((id: string) => void) | undefined;
  onClose: () => void;
}) {
  const { t } = useTranslation(['comments', 'common', 'acts']);
  const office = useOffice();
  const { programmeId } = useComments();
  const undoLater = useUndoLater();
  const form = useDraftForm({
    draftKey: `comment:${targetId}`,
    initial: NOTHING,
    validate: ({ text }) => (text.trim() === '' ? [{ path: 'text', code: 'missing' }] : []),
    sentence: () => t('comments:missing'),
    askDiscard: useAskDiscard(),
    save: async ({ text }) => {
      try {
        const { value, actId } = await addComment(office, {
          programmeId,
          targetId,
          language,
          text: text.trim(),
          ...(quote !== undefined && { quote }),
        });
        onAdded?.(value);
        undoLater(actId, t('comments:added'), t('comments:addingUndone'));
      } catch (failure) {
        showNotice(t(`acts:writeFailure.${writeFailure(failure)}`));
        return false;
      }
      onClose();
      return true;
    },
    onCancel: onClose,
  });
  if (!form) return null;
  return (
    <DraftDialog title={t('comments:new')} action={t('common:add')} form={form}>
      {quote === undefined ? null : (
        <blockquote className={styles.quote} lang={language}>
          {quote}
        </blockquote>
      )}
      <TextArea
        label={t('comments:text')}
        value={form.draft.text}
        onChange={(text) => form.set({ text })}
        error={form.error('text')}
      />
    </DraftDialog>
  );
}
