import { useTranslation } from 'react-i18next';
import { FileDrop } from '#renderer/ui/fields/file-drop.tsx';
import styles from './forms.module.css';
import { useReplyStore } from './reply-store.ts';
import type { ReadReplies } from './use-read-replies.ts';

/** Takes forms that came back wherever they are dropped on the window, and leads to those that wait. */
export function ReplyDrop({
  replies,
  isDisabled = false,
  leads = false,
}: {
  replies: ReadReplies;
  isDisabled?: boolean;
  /** Whether the way to those that wait is shown. */
  leads?: boolean;
}) {
  const { t } = useTranslation(['replies']);
  const waiting = useReplyStore((store) => store.replies.length);
  return (
    <>
      <FileDrop
        title={t('replies:dropTitle')}
        text={t('replies:dropText')}
        isDisabled={isDisabled || replies.progress !== null}
        withFolders
        onFiles={(files) => void replies.drop(files)}
      />
      {leads && waiting > 0 ? (
        <p className={styles.waiting}>
          <a href="#/forms">{t('replies:waiting', { count: waiting })}</a>
        </p>
      ) : null}
    </>
  );
}
