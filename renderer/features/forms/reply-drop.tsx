import { useTranslation } from 'react-i18next';
import { FileDrop } from '#renderer/ui/fields/file-drop.tsx';
import type { ReadReplies } from './use-read-replies.ts';
import { WaitingReplies } from './waiting/waiting-replies.tsx';

/** Takes forms that came back wherever they are dropped on the window, and leads to those that wait. */
export function ReplyDrop({
  replies,
  isDisabled = false,
  waitingOf,
}: {
  replies: ReadReplies;
  isDisabled?: boolean;
  /** The way to those that wait is shown: the ids of what they may reply to here. */
  waitingOf?: readonly string[];
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
      {waitingOf ? <WaitingReplies of={waitingOf} /> : null}
    </>
  );
}
