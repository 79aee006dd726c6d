import { useTranslation } from 'react-i18next';
import styles from '../forms.module.css';
import { useReplyStore } from '../reply-store.ts';
import { useTakenBack } from './use-taken-back.ts';
import { useWaitingReplies } from './use-waiting-replies.ts';

/**
 * The way to the replies that wait to be looked at, where there are any: those to what has one of the ids `of` (requests, a
 * questionnaire), and how many wait besides.
 */
export function WaitingReplies({ of }: { of: readonly string[] }) {
  const { t } = useTranslation(['replies']);
  const open = useWaitingReplies();
  const takenBack = useTakenBack();
  const left = useReplyStore((store) => store.left);
  const owners = [
    ...open.map(({ ownerId = '' }) => ownerId),
    ...takenBack.map(({ owner }) => owner.ownerId),
  ];
  const own = owners.filter((id) => of.includes(id)).length;
  const others = owners.length - own + left.length;
  if (own + others === 0) return null;
  return (
    <p className={styles.waiting}>
      <a href="#/forms">
        {[
          ...(own > 0 ? [t('replies:waiting', { count: own })] : []),
          ...(others > 0 ? [t('replies:waitingElsewhere', { count: others })] : []),
        ].join(' · ')}
      </a>
    </p>
  );
}
