import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OpenFailure, RestoreFailure } from '#renderer/data/office.ts';
import { usePlatform } from '#renderer/platform/platform-context.ts';
import { showLastingNotice } from '#renderer/session/notices.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Notice } from '#renderer/ui/status/notice.tsx';
import { PlainScreen } from '#renderer/ui/layout/plain-screen.tsx';
import { ProgressBar } from '#renderer/ui/status/progress-bar.tsx';
import { RadioGroup } from '#renderer/ui/fields/radio-group.tsx';
import type { OpenedBackup } from '#renderer/workers/open-backup/backup-opener.ts';
import { useWorkers } from '#renderer/workers/workers-context.ts';
import { isPassphraseLocked } from '#shared/backup/backup-lock.ts';
import { isMistyped } from '#shared/backup/encryption.ts';
import { READABLE_EXTENSIONS } from '#shared/backup/backup-file.ts';
import type { Result } from '#shared/lib/result.ts';
import { ClockNotice } from '../components/clock-notice.tsx';
import { CountTable } from '../components/count-table.tsx';
import { KeyFields, type TriedKey } from '../components/key-fields.tsx';
import { StartEmptyDialog } from '../components/start-empty-dialog.tsx';
import { keysOf } from '../keys-of.ts';
import { readKept, type ReadFailure, type RecoverySource } from '../read-kept.ts';
import { lastKnown, type StartLook } from '../start-checks.ts';
import { useBackupChoices } from '../use-backup-choices.ts';
import { useFailureText } from '../use-failure-text.ts';

type File = { name: string; bytes: Uint8Array };

/** Stands in the window where data are missing at the start. Nothing is written before she has chosen how to go on. */
export function RecoveryScreen({
  look,
  onRecover,
  onAnyway,
}: {
  look: StartLook;
  onRecover: (
    opened: OpenedBackup,
    onProgress: (done: number, total: number) => void,
  ) => Promise<Result<null, RestoreFailure | OpenFailure>>;
  onAnyway: () => void;
}) {
  const { t } = useTranslation(['safekeeping', 'backup', 'shell']);
  const platform = usePlatform();
  const { backupOpener } = useWorkers();
  const failureText = useFailureText();
  const { kept, found } = look;
  const verdict = look.verdict === 'behind' || look.verdict === 'fewer' ? look.verdict : 'lost';
  const choices = useBackupChoices(kept?.backups ?? []);
  const [file, setFile] = useState<File | null>(null);
  const [chosen, setChosen] = useState(choices[0]?.value ?? '');
  const [key, setKey] = useState<TriedKey>({ typed: '', wrappedKey: null });
  const [needsKey, setNeedsKey] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [progress, setProgress] = useState<{ done: number; total: number } | null>(null);
  const [isAsking, setAsking] = useState(false);

  const chooseFile = async () => {
    const picked = await platform.pickFiles({
      title: t('backup:chooseTitle'),
      filters: [{ name: t('backup:readableFilter'), extensions: READABLE_EXTENSIONS }],
      multiple: false,
    });
    if (!picked.ok) setProblem(t(`shell:failures.${picked.failure.code}`));
    const [one] = picked.ok ? picked.value : [];
    if (!one) return;
    setFile(one);
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
  const isWorking = progress !== null;
  // They stay while it works: the keyboard is on one of them.
  const actions = (
    <>
      {verdict === 'lost' ? (
        <Button isDisabled={isWorking} onPress={() => setAsking(true)}>
          {t('safekeeping:recovery.empty')}
        </Button>
      ) : (
        <Button isDisabled={isWorking} onPress={onAnyway}>
          {t('safekeeping:recovery.asIs')}
        </Button>
      )}
      <Button isDisabled={isWorking} onPress={() => void chooseFile()}>
        {t('safekeeping:recovery.chooseFile')}
      </Button>
      <Button
        variant="primary"
        isDisabled={source() === null}
        isPending={isWorking}
        onPress={() => void restore()}
      >
        {t('safekeeping:recovery.action')}
      </Button>
    </>
  );
  return (
    <PlainScreen width="wide" actions={actions}>
      <h1>{t(`safekeeping:recovery.title.${verdict}`)}</h1>
      <p>{t(`safekeeping:recovery.text.${verdict}`)}</p>
      <CountTable
        label={t('safekeeping:counts.caption')}
        sides={[
          {
            name: t('safekeeping:counts.then'),
            counts: (kept && lastKnown(kept, look.appVersion)?.counts) ?? {},
          },
          { name: t('safekeeping:counts.now'), counts: found.counts },
        ]}
      />
      <ClockNotice backups={kept?.backups ?? []} />
      {options.length > 0 ? (
        <RadioGroup
          label={t('safekeeping:recovery.choose')}
          options={options}
          value={chosen}
          onChange={setChosen}
          cards
        />
      ) : (
        <Notice tone="warn">{t('safekeeping:recovery.none')}</Notice>
      )}
      {options.length > 0 && (needsKey || isPassphrase || isLocked()) ? (
        <KeyFields value={key} isPassphrase={isPassphrase} onChange={setKey} />
      ) : null}
      {problem === null ? null : <Notice tone="danger">{problem}</Notice>}
      {progress ? (
        <ProgressBar
          label={t('safekeeping:recovery.working')}
          done={progress.done}
          total={progress.total || undefined}
        />
      ) : null}
      {isAsking ? <StartEmptyDialog onConfirm={onAnyway} onClose={() => setAsking(false)} /> : null}
    </PlainScreen>
  );
}
