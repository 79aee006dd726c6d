import { useTranslation } from 'react-i18next';
import { Button } from '#renderer/ui/button.tsx';
import styles from './backup.module.css';

type Kept = { id: string; createdAt: string };

/** What earlier restores replaced, to go back to. */
export function KeptStates({
  kept,
  dateText,
  onOpen,
}: {
  kept: readonly Kept[];
  dateText: (moment: string) => string;
  onOpen: (kept: Kept) => void;
}) {
  const { t } = useTranslation(['backup']);
  return (
    <section aria-labelledby="kept-states">
      <h3 id="kept-states" className={styles.heading}>
        {t('backup:earlierTitle')}
      </h3>
      <p className={styles.help}>{t('backup:earlierText')}</p>
      <ul className={styles.kept}>
        {kept.map((state) => {
          const when = dateText(state.createdAt);
          return (
            <li key={state.id}>
              <span>{when}</span>
              <Button
                size="small"
                aria-label={t('backup:earlierLabel', { when })}
                onPress={() => onOpen(state)}
              >
                {t('backup:earlierAction')}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
