import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isMistyped } from '#shared/backup/encryption.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import { usePlatform } from '#renderer/platform/platform-context.ts';
import { showNotice } from '#renderer/session/notices.ts';
import { refreshKeys } from '#renderer/session/safekeeping.ts';
import { FormDialog } from '#renderer/ui/forms/form-dialog.tsx';
import { useWorkers } from '#renderer/workers/workers-context.ts';
import { keepTypedKey } from '../keep-typed-key.ts';
import { KeyFields, type TriedKey } from './key-fields.tsx';

/** Takes the key of the recovery sheet, or the one that her passphrase opens, to backups that no kept key opens. */
export function EnterKeyDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation(['safekeeping', 'shell']);
  const platform = usePlatform();
  const office = useOffice();
  const maker = useWorkers().backupMakerOf(office.reader);
  const [key, setKey] = useState<TriedKey>({ typed: '', wrappedKey: null });
  const [problem, setProblem] = useState<string | undefined>(undefined);

  /** Why the key is not in use now; undefined where it is. */
  const use = async (): Promise<string | undefined> => {
    if (await isMistyped(key.typed)) return t('safekeeping:recovery.mistyped');
    const kept = await platform.kept();
    if (!kept.ok) return t(`shell:failures.${kept.failure.code}`);
    const wrappedKey = key.wrappedKey ?? kept.value.wrappedKey;
    const found = await maker.keyOf({ typed: key.typed, wrappedKey });
    if (found === null) return t('safekeeping:lostKey.noKey');
    const tried = await platform.tryKey({ identity: found.identity });
    if (!tried.ok) return t(`shell:failures.${tried.failure.code}`);
    const { opens } = tried.value;
    if (opens === 0) return t('safekeeping:lostKey.opensNone');
    const done = await keepTypedKey(platform, found);
    if (!done.ok) return t(`shell:failures.${done.failure.code}`);
    await refreshKeys();
    showNotice(t('safekeeping:lostKey.kept', { count: opens }));
    return undefined;
  };

  return (
    <FormDialog
      kept="secret"
      title={t('safekeeping:lostKey.dialog')}
      action={t('safekeeping:lostKey.action')}
      isDisabled={key.typed.trim() === ''}
      onClose={onClose}
      onSave={async () => {
        const found = await use().catch(() => t('shell:failures.unexpected'));
        setProblem(found);
        return found === undefined;
      }}
    >
      <p>{t('safekeeping:lostKey.help')}</p>
      <KeyFields value={key} error={problem} onChange={setKey} />
    </FormDialog>
  );
}
