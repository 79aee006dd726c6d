import { useTranslation } from 'react-i18next';
import { maskIdentityCodes } from '#shared/lib/identity-code.ts';
import type { PickedFile } from '#shared/ipc/contract.ts';
import { Button, IconButton } from '#renderer/ui/button.tsx';
import styles from './arrivals.module.css';

/** The files that arrived, until they are kept with what they are of. */
export function ArrivalFiles({
  files,
  onPick,
  onRemove,
}: {
  files: readonly PickedFile[];
  onPick: () => Promise<void>;
  onRemove: (file: PickedFile) => void;
}) {
  const { t } = useTranslation(['arrivals']);
  return (
    <section className={styles.part} aria-label={t('arrivals:files')}>
      <div className={styles.pick}>
        <Button icon="file-input" onPress={() => void onPick()}>
          {t('arrivals:pickFiles')}
        </Button>
        {files.length === 0 ? <span className={styles.quiet}>{t('arrivals:noFiles')}</span> : null}
      </div>
      {files.length > 0 ? (
        <ul className={styles.list}>
          {files.map((file, at) => {
            const name = maskIdentityCodes(file.name);
            return (
              <li key={at}>
                {name}
                <IconButton
                  icon="x"
                  label={t('arrivals:removeFile', { name })}
                  size="small"
                  onPress={() => onRemove(file)}
                />
              </li>
            );
          })}
        </ul>
      ) : null}
    </section>
  );
}
