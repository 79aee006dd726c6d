import { useTranslation } from 'react-i18next';
import { useLive } from '#renderer/data/use-live.ts';
import { useSaveState } from '#renderer/session/save-state.ts';
import { classes } from '#renderer/ui/classes.ts';
import { Icon } from '#renderer/ui/icon.tsx';
import { useScreenLanguage } from '#renderer/ui/use-screen-language.ts';
import { LOCALES } from '#shared/i18n/languages.ts';
import styles from './sidebar.module.css';

/** When something was last saved: there is no button to save with. */
export function SaveState() {
  const { t } = useTranslation(['common']);
  const steps = useLive((office) => office.undoSteps(), [], { keepPrevious: true });
  const steppedAt = useSaveState((state) => state.steppedAt);
  const { undo, redo } = steps.state === 'ready' ? steps.value : { undo: null, redo: null };
  const savedAt = [undo?.at, redo?.at, steppedAt].reduce<string>(
    (latest, at) => (at && at > latest ? at : latest),
    '',
  );
  const locale = LOCALES[useScreenLanguage()];

  const text = () => {
    if (savedAt === '') return t('common:saved');
    const moment = new Date(savedAt);
    return moment.toDateString() === new Date().toDateString()
      ? t('common:savedAt', {
          time: moment.toLocaleTimeString(locale, { timeStyle: 'short' }),
        })
      : t('common:savedOn', { date: moment.toLocaleDateString(locale) });
  };

  return (
    <p className={styles.saved}>
      <Icon name="check" size="small" />
      <span className={classes(styles.text)}>{text()}</span>
    </p>
  );
}
