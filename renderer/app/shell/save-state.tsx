import { useTranslation } from 'react-i18next';
import { readUnsavedForms } from '#renderer/common/unsaved-forms.ts';
import { useLive, valueOr } from '#renderer/data/use-live.ts';
import { useKeepStatus } from '#renderer/session/safekeeping.ts';
import { useSaveState } from '#renderer/session/save-state.ts';
import { classes } from '#renderer/ui/classes.ts';
import { Icon } from '#renderer/ui/icon.tsx';
import { VisuallyHidden } from '#renderer/ui/words/visually-hidden.tsx';
import { useMoment } from '#renderer/ui/words/use-moment.ts';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import { documentDate } from '#shared/documents/texts/document-date.ts';
import { dayInFinland } from '#shared/lib/calendar-date.ts';
import styles from './sidebar.module.css';

const NONE: readonly never[] = [];

/** What is not saved, or when something was last saved (there is no button to save with), or which copy of it could not be kept: why is said with the backups. */
export function SaveState() {
  const { t } = useTranslation(['common', 'safekeeping', 'shell']);
  const steps = useLive((office) => office.undoSteps(), [], { keepPrevious: true });
  const steppedAt = useSaveState((state) => state.steppedAt);
  const { undo, redo } = valueOr(steps, { undo: null, redo: null });
  const savedAt = [undo?.at, redo?.at, steppedAt].reduce<string>(
    (latest, at) => (at && at > latest ? at : latest),
    '',
  );
  const [unsaved, ...others] = valueOr(useLive(readUnsavedForms, [], { keepPrevious: true }), NONE);
  const keep = useKeepStatus();
  const language = useScreenLanguage();
  const { time } = useMoment();

  const text = () => {
    if (savedAt === '') return t('common:saved');
    const day = dayInFinland(new Date(savedAt));
    if (day !== dayInFinland(new Date())) {
      return t('common:savedOn', { date: documentDate(day, language) });
    }
    return t('common:savedAt', { time: time(savedAt) });
  };

  if (keep.journal !== null || keep.backup !== null) {
    const failure = keep.journal ?? keep.backup ?? 'unexpected';
    const what = t(`safekeeping:status.${keep.journal === null ? 'backup' : 'journal'}`);
    return (
      <p className={styles.saved} role="status">
        <Icon name="triangle-alert" size="small" />
        <a href="#/settings/backups" title={`${what} ${t(`shell:failures.${failure}`)}`}>
          <span className={classes(styles.text)}>{what}</span>{' '}
          <VisuallyHidden>{t('safekeeping:status.look')}</VisuallyHidden>
        </a>
      </p>
    );
  }
  if (unsaved) {
    const told = t('common:unsaved.state', { count: others.length + 1 });
    return (
      <p className={styles.saved} role="status">
        <Icon name="pencil" size="small" />
        {unsaved.address === null ? (
          <span className={classes(styles.text)}>{told}</span>
        ) : (
          <a href={unsaved.address} title={t('common:unsaved.goOn')}>
            <span className={classes(styles.text)}>{told}</span>
          </a>
        )}
      </p>
    );
  }
  return (
    <p className={styles.saved}>
      <Icon name="check" size="small" />
      <span className={classes(styles.text)}>{text()}</span>
    </p>
  );
}
