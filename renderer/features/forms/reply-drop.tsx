import { useTranslation } from 'react-i18next';
import { FileDrop } from '#renderer/ui/fields/file-drop.tsx';
import type { ReadReplies } from './use-read-replies.ts';
import { WaitingReplies } from './waiting-replies.tsx';

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
  return (
    <>
      <FileDrop
        title={t('replies:dropTitle')}
        text={t('replies:dropText')}
        isDisabled={isDisabled || replies.progress !== null}
        withFolders
        onFiles={(files) => void replies.drop(files)}
      />
      {leads ? <WaitingReplies /> : null}
    </>
  );
}
