import { useTranslation } from 'react-i18next';
import { showNotice } from '#renderer/session/notices.ts';
import { Button } from '#renderer/ui/button.tsx';
import { useTitleNext } from '#renderer/ui/focus/use-title-next.ts';
import styles from '../forms.module.css';

/** Files that wait and are not read any more: read again in one press, or skipped. */
export function ReadAgainCard({
  title,
  fileNames,
  text,
  isReading,
  onRead,
  onSkip,
}: {
  title: string;
  fileNames: string;
  /** Why they wait. */
  text: string;
  isReading: boolean;
  onRead: () => void;
  /** Returns what has them wait again. */
  onSkip: () => () => void;
}) {
  const { t } = useTranslation(['replies', 'common']);
  const next = useTitleNext();
  const skip = () => {
    const wantAgain = onSkip();
    showNotice(t('replies:skipped', { name: fileNames }), {
      label: t('common:undo'),
      onPress: wantAgain,
    });
  };
  return (
    <li className={styles.card}>
      <div className={styles.cardHead}>
        <div className={styles.cardTitle}>
          <h2>{title}</h2>
          <p className={styles.facts}>{fileNames}</p>
        </div>
        <div className={styles.acts} data-go-on {...next}>
          <Button aria-label={`${t('replies:skip')}: ${title}, ${fileNames}`} onPress={skip}>
            {t('replies:skip')}
          </Button>
          <Button
            variant="primary"
            icon="file-input"
            isDisabled={isReading}
            aria-label={`${t('replies:readAgain')}: ${title}, ${fileNames}`}
            onPress={onRead}
          >
            {t('replies:readAgain')}
          </Button>
        </div>
      </div>
      <p className={styles.quiet}>{text}</p>
    </li>
  );
}
