import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '#shared/i18n/languages.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import { writeFailure } from '#renderer/data/write-failure.ts';
import { showNotice } from '#renderer/session/notices.ts';
import { FormDialog } from '#renderer/ui/form-dialog.tsx';
import { TextArea } from '#renderer/ui/text-area.tsx';
import { addComment } from './comment-commands.ts';
import { useComments } from './comments-context.ts';
import styles from './comments.module.css';

/** Takes down a comment on a chapter, a goal or an action, or on words of its text. */
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
  const [text, setText] = useState('');
  const [isTried, setTried] = useState(false);
  const isMissing = text.trim() === '';
  const save = async () => {
    setTried(true);
    if (isMissing) return false;
    try {
      const id = await addComment(office, {
        programmeId,
        targetId,
        language,
        text: text.trim(),
        ...(quote !== undefined && { quote }),
      });
      onAdded?.(id);
      return true;
    } catch (failure) {
      showNotice(t(`acts:writeFailure.${writeFailure(failure)}`));
      return false;
    }
  };
  return (
    <FormDialog title={t('comments:new')} action={t('common:add')} onSave={save} onClose={onClose}>
      {quote === undefined ? null : (
        <blockquote className={styles.quote} lang={language}>
          {quote}
        </blockquote>
      )}
      <TextArea
        label={t('comments:text')}
        value={text}
        onChange={setText}
        error={isTried && isMissing ? t('comments:missing') : undefined}
      />
    </FormDialog>
  );
}
