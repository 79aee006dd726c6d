import { useTranslation } from 'react-i18next';
import { Button } from '#renderer/ui/button.tsx';
import { MenuButton } from '#renderer/ui/overlays/menu-button.tsx';
import styles from './forms.module.css';
import type { ReadReplies } from './use-read-replies.ts';
import type { SaveForms } from './use-save-forms.ts';

/** Making forms and reading those that came back; while one of them goes on, how far it is. */
export function FormActs({
  forms,
  replies,
}: {
  /** Where there are forms to be made. */
  forms?: SaveForms;
  replies: ReadReplies;
}) {
  const { t } = useTranslation(['replies']);
  const running = replies.progress ? replies : forms?.progress ? forms : null;
  if (!running?.progress) {
    return (
      <>
        {forms ? (
          <>
            <Button variant="primary" icon="file-output" onPress={() => void forms.save()}>
              {t('replies:make.make')}
            </Button>
            <MenuButton
              label={t('replies:make.others')}
              icon="chevron-down"
              entries={[
                {
                  id: 'excel',
                  label: t('replies:make.excel'),
                  icon: 'table',
                  onAction: () => void forms.save('excel'),
                },
              ]}
            />
          </>
        ) : null}
        <Button icon="file-input" onPress={() => void replies.choose()}>
          {t('replies:read')}
        </Button>
      </>
    );
  }
  return (
    <>
      <span role="status" className={styles.quiet}>
        {t(running === replies ? 'replies:reading' : 'replies:make.making', running.progress)}
      </span>
      <Button onPress={running.stop}>{t('replies:make.stop')}</Button>
    </>
  );
}
