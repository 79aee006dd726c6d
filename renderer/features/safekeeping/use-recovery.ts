import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { READABLE_EXTENSIONS } from '#shared/backup/backup-file.ts';
import { isPassphraseLocked } from '#shared/backup/backup-lock.ts';
import { isMistyped } from '#shared/backup/encryption.ts';
import type { Result } from '#shared/lib/result.ts';
import { usePickFile } from '#renderer/common/use-pick-file.ts';
import type { OpenFailure, RestoreFailure } from '#renderer/data/office.ts';
import { usePlatform } from '#renderer/platform/platform-context.ts';
import { showLastingNotice } from '#renderer/session/notices.ts';
import type { OpenedBackup } from '#renderer/workers/open-backup/backup-opener.ts';
import { useWorkers } from '#renderer/workers/workers-context.ts';
import type { TriedKey } from './components/key-fields.tsx';
import { keysOf } from './keys-of.ts';
import { readKept, type ReadFailure, type RecoverySource } from './read-kept.ts';
import type { StartLook } from './start-checks.ts';
import { useBackupChoices } from './use-backup-choices.ts';
import { useFailureText } from './use-failure-text.ts';

export type Recover = (
  opened: OpenedBackup,
  onProgress: (done: number, total: number) => void,
) => Promise<Result<null, RestoreFailure | OpenFailure>>;

/** What she chooses to go on from where data are missing at the start, and the way back to it. */
export function useRecovery({ kept, verdict: found }: StartLook, onRecover: Recover) {
  const { t } = useTranslation(['safekeeping', 'backup', 'shell']);
  const platform = usePlatform();
  const pickFile = usePickFile({
    title: t('backup:chooseTitle'),
    filter: t('backup:readableFilter'),
    extensions: READABLE_EXTENSIONS,
  });
  const { backupOpener } = useWorkers();
  const failureText = useFailureText();
  const verdict: 'behind' | 'fewer' | 'lost' =
    found === 'behind' || found === 'fewer' ? found : 'lost';
  const choices = useBackupChoices(kept?.backups ?? []);
  const [file, setFile] = useState<{ name: string; bytes: Uint8Array } | null>(null);
  const [chosen, setChosen] = useState(choices[0]?.value ?? '');
  const [key, setKey] = useState<TriedKey>({ typed: '', wrappedKey: null });
  const [needsKey, setNeedsKey] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [progress, setProgress] = useState<{ done: number; total: number } | null>(null);

  const chooseFile = async () => {
    const picked = await pickFile();
    if (picked === null) return;
    if ('refused' in picked) return setProblem(picked.refused.reason);
    setFile(picked.file);
    setChosen('file');
  };

  const source = (): RecoverySource | null => {
    if (chosen === 'file') return file && { kind: 'file', ...file };
    return choices.find(({ value }) => value === chosen)?.source ?? null;
  };

  const isPassphrase = chosen === 'file' && file !== null && isPassphraseLocked(file.bytes);
  /** What nothing on this machine opens need not be tried first. */
  const isLocked = (): boolean => {
    const from = source();
    const backup = kept?.backups.find(({ id }) => from?.kind === 'kept' && from.id === id);
    return backup?.opensWith
      ? backup.opensWith === 'nothing-kept'
      : (kept?.recipient ?? null) === null;
  };
  const whyLocked = (failure: ReadFailure): string => {
    if (failure.code !== 'wrong-key-or-damaged-head') return failureText(failure);
    if (isPassphrase) {
      const isTyped = key.typed.trim() !== '';
      return t(`safekeeping:unlock.${isTyped ? 'wrongPassphrase' : 'passphraseTitle'}`);
    }
    return key.typed.trim() === '' ? t('safekeeping:unlock.title') : failureText(failure);
  };

  const restore = async () => {
    const from = source();
    if (!from) return;
    setProblem(null);
    if (!isPassphrase && (await isMistyped(key.typed)))
      return setProblem(t('safekeeping:recovery.mistyped'));
    setProgress({ done: 0, total: 0 });
    try {
      const keys = { kept: await keysOf(platform, kept, key.wrappedKey), typed: key.typed };
      const read = await readKept(platform, backupOpener, from, keys);
      if (!read.ok) {
        if (read.failure.code === 'wrong-key-or-damaged-head') setNeedsKey(true);
        setProblem(whyLocked(read.failure));
        return;
      }
      try {
        const done = await onRecover(read.value, (count, total) =>
          setProgress({ done: count, total }),
        );
        if (!done.ok) setProblem(failureText(done.failure));
        else tellWhatIsMissing(read.value);
      } finally {
        read.value.close();
      }
    } catch {
      setProblem(t('safekeeping:recovery.failed'));
    } finally {
      setProgress(null);
    }
  };

  const tellWhatIsMissing = ({ unreached, filesElsewhere }: OpenedBackup) => {
    // A database that is only behind still has its files.
    const files = verdict === 'lost' ? filesElsewhere.length : 0;
    const told = [
      ...(unreached > 0 ? [t('safekeeping:recovery.unreached')] : []),
      ...(files > 0 ? [t('backup:missingFiles', { count: files })] : []),
    ];
    if (told.length > 0) showLastingNotice(told.join(' '));
  };

  const options = [
    ...choices,
    ...(file
      ? [{ value: 'file', label: t('safekeeping:recovery.file', { name: file.name }) }]
      : []),
  ];

  return {
    verdict,
    options,
    chosen,
    choose: setChosen,
    chooseFile,
    canRestore: source() !== null,
    restore,
    key,
    setKey,
    isPassphrase,
    asksForKey: options.length > 0 && (needsKey || isPassphrase || isLocked()),
    problem,
    progress,
  };
}
