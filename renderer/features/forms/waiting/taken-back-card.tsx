import { useTranslation } from 'react-i18next';
import { maskIdentityCodes } from '#shared/lib/identity-code.ts';
import { showNotice } from '#renderer/session/notices.ts';
import { Button } from '#renderer/ui/button.tsx';
import { useTitleNext } from '#renderer/ui/focus/use-title-next.ts';
import styles from '../forms.module.css';
import { skipAct } from '../reply-store.ts';
import type { TakenBack } from './taken-back.ts';

/** A reply that was taken back: read again from the file that is kept, in one press. */
export function TakenBackCard({
  takenBack,
  isReading,
  onRead,
}: {
  takenBack: TakenBack;
  isReading: boolean;
  onRead: () => void;
}) {
  const { t } = useTranslation(['replies', 'common']);
  const next = useTitleNext();
  const { actId, files } = takenBack;
  const name = maskIdentityCodes(takenBack.name);
  const fileNames = files.map(({ fileName }) => fileName).join(', ');
  return (
    <li className={styles.card}>
      <div className={styles.cardHead}>
        <div className={styles.cardTitle}>
          <h2>{name}</h2>
          <p className={styles.facts}>{fileNames}</p>
        </div>
        <div className={styles.acts} data-go-on {...next}>
          <Button
            aria-label={`${t('replies:skip')}: ${name}, ${fileNames}`}
            onPress={() => {
              const wantAgain = skipAct(actId);
              showNotice(t('replies:skipped', { name: fileNames }), {
                label: t('common:undo'),
                onPress: wantAgain,
              });
            }}
          >
            {t('replies:skip')}
          </Button>
          <Button
            variant="primary"
            icon="file-input"
            isDisabled={isReading}
            aria-label={`${t('replies:readAgain')}: ${name}, ${fileNames}`}
            onPress={onRead}
          >
            {t('replies:readAgain')}
          </Button>
        </div>
      </div>
      <p className={styles.quiet}>{t('replies:takenBack')}</p>
    </li>
  );
}
