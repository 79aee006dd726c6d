import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { backupFileName } from '#shared/backup/backup-file-name.ts';
import { isLanguage } from '#shared/i18n/languages.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import { usePlatform } from '#renderer/platform/platform-context.ts';
import { showNotice } from '#renderer/session/notices.ts';
import { backupFilter, makeBackup } from './backup-data.ts';

/**
 * Saves everything to one file that the user names. `isSaving` while it is put together; `outcome` is what the last
 * time ended in, in words, for a dialog that covers the notices.
 */
export function useSaveBackup(): {
  save: () => Promise<void>;
  isSaving: boolean;
  outcome: string | null;
  forgetOutcome: () => void;
} {
  const { t, i18n } = useTranslation(['backup', 'shell']);
  const office = useOffice();
  const platform = usePlatform();
  const [isSaving, setSaving] = useState(false);
  const [outcome, setOutcome] = useState<string | null>(null);
  const tell = (text: string) => {
    showNotice(text);
    setOutcome(text);
  };

  const save = async () => {
    if (isSaving) return;
    setSaving(true);
    try {
      tell(t('backup:saving'));
      const info = await platform.appInfo();
      const { bytes, createdAt } = await makeBackup(office, info.ok ? info.value.version : '');
      const saved = await platform.saveFile({
        suggestedName: backupFileName(
          new Date(createdAt),
          isLanguage(i18n.language) ? i18n.language : 'fi',
        ),
        filters: backupFilter(t('backup:fileFilter')),
        bytes,
      });
      if (!saved.ok) tell(t(`shell:failures.${saved.failure.code}`));
      else if (saved.value.saved) tell(t('backup:saved', { name: saved.value.name }));
      else tell(t('backup:notSaved'));
    } finally {
      setSaving(false);
    }
  };
  return { save, isSaving, outcome, forgetOutcome: () => setOutcome(null) };
}
