import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { backupFileName } from '#shared/backup/backup-file-name.ts';
import type { Kept } from '#shared/safekeeping/safekeeping.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import { usePlatform } from '#renderer/platform/platform-context.ts';
import { showNotice } from '#renderer/session/notices.ts';
import { recipientsIn } from '#renderer/features/safekeeping/public.ts';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import { useWorkers } from '#renderer/workers/workers-context.ts';
import { backupFilter } from './backup-data.ts';

/** What shall open the file: one of the office's keys, a passphrase, or nothing. */
export type FileLock = { recipients: string[] } | { passphrase: string } | { plain: true };

/** What opens on another computer what is locked with the office's key. */
type Elsewhere = 'sheet' | 'passphrase' | 'second';

/** What the question about the lock needs: whose keys there are, and what opens them on another computer. */
export type LockQuestion = { recipients: string[]; elsewhere: Elsewhere[] };

/**
 * Saves everything to one file that the user names, once she has said what shall open it (`question`, answered with
 * `carryOut`). `isSaving` while it is put together; `outcome` is what the last time ended in, in words, for a dialog
 * that covers the notices.
 */
export function useSaveBackup() {
  const { t } = useTranslation(['backup', 'shell']);
  const office = useOffice();
  const platform = usePlatform();
  const language = useScreenLanguage();
  const maker = useWorkers().backupMakerOf(office.reader);
  const [question, setQuestion] = useState<LockQuestion | null>(null);
  const [isSaving, setSaving] = useState(false);
  const [outcome, setOutcome] = useState<string | null>(null);
  const tell = (text: string) => {
    showNotice(text);
    setOutcome(text);
  };

  const ask = async () => {
    if (isSaving) return;
    const kept = await platform.kept();
    setQuestion(
      kept.ok
        ? { recipients: recipientsIn(kept.value), elsewhere: elsewhereIn(kept.value) }
        : { recipients: [], elsewhere: [] },
    );
  };

  const carryOut = async (lock: FileLock) => {
    setQuestion(null);
    setSaving(true);
    try {
      tell(t('backup:saving'));
      const info = await platform.appInfo();
      const appVersion = info.ok ? info.value.version : '';
      const { bytes, about } = await maker.make({ appVersion, ...lock });
      const saved = await platform.saveFile({
        suggestedName: backupFileName(new Date(about.createdAt), language),
        filters: backupFilter(t('backup:fileFilter')),
        bytes,
      });
      if (!saved.ok) tell(t(`shell:failures.${saved.failure.code}`));
      else if (saved.value.saved) tell(t('backup:saved', { name: saved.value.name }));
      else tell(t('backup:notSaved'));
    } catch {
      tell(t('backup:notMade'));
    } finally {
      setSaving(false);
    }
  };
  return {
    ask,
    question,
    carryOut,
    cancel: () => setQuestion(null),
    isSaving,
    outcome,
    forgetOutcome: () => setOutcome(null),
  };
}

function elsewhereIn({
  sheetMadeAt,
  wrappedKey,
  wrapsOlderKey,
  secondRecipient,
}: Kept): Elsewhere[] {
  return [
    ...(sheetMadeAt === null ? [] : ['sheet' as const]),
    ...(wrappedKey === null || wrapsOlderKey ? [] : ['passphrase' as const]),
    ...(secondRecipient === null ? [] : ['second' as const]),
  ];
}
