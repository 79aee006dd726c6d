import { useTranslation } from 'react-i18next';
import { showNotice } from '#renderer/session/notices.ts';
import { Button } from '#renderer/ui/button.tsx';
import { useTitleNext } from '#renderer/ui/focus/use-title-next.ts';
import styles from '../forms.module.css';
import { useReplyStore } from '../reply-store.ts';

/** The files that were read before the window was closed, and neither taken nor skipped: read again in one press. */
export function LeftCard({ isReading, onRead }: { isReading: boolean; onRead: () => void }) {
  const { t } = useTranslation(['replies', 'common']);
  const next = useTitleNext();
  const left = useReplyStore((store) => store.left);
  if (left.length === 0) return null;
  const title = t('replies:left', { count: left.length });
  const names = left.map(({ fileName }) => fileName).join(', ');
  const skip = () => {
    useReplyStore.setState({ left: [] });
    showNotice(t('replies:skipped', { name: names }), {
      label: t('common:undo'),
      onPress: () => useReplyStore.setState({ left }),
    });
  };
  return (
    <li className={styles.card}>
      <div className={styles.cardHead}>
        <div className={styles.cardTitle}>
          <h2>{title}</h2>
          <p className={styles.facts}>{names}</p>
        </div>
        <div className={styles.acts} data-go-on {...next}>
          <Button aria-label={`${t('replies:skip')}: ${title}`} onPress={skip}>
            {t('replies:skip')}
          </Button>
          <Button
            variant="primary"
            icon="file-input"
            isDisabled={isReading}
            aria-label={`${t('replies:readAgain')}: ${title}`}
            onPress={onRead}
          >
            {t('replies:readAgain')}
          </Button>
        </div>
      </div>
      <p className={styles.quiet}>{t('replies:leftText')}</p>
    </li>
  );
}
