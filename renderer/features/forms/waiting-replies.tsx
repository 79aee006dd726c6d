import { useTranslation } from 'react-i18next';
import styles from './forms.module.css';
import { useReplyStore } from './reply-store.ts';
import { useTakenBack } from './use-taken-back.ts';
import { useWaitingReplies } from './use-waiting-replies.ts';

/** The way to the replies that wait to be looked at, where there are any. */
export function WaitingReplies() {
  const { t } = useTranslation(['replies']);
  const open = useWaitingReplies();
  const takenBack = useTakenBack();
  const left = useReplyStore((store) => store.left);
  const count = open.length + takenBack.length + left.length;
  if (count === 0) return null;
  return (
    <p className={styles.waiting}>
      <a href="#/forms">{t('replies:waiting', { count })}</a>
    </p>
  );
}
