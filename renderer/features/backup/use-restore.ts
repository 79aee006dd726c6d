import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { READABLE_EXTENSIONS } from '#shared/backup/backup-file.ts';
import type { TypedKey } from '#shared/backup/typed-key.ts';
import type { Tombstone } from '#shared/contacts/privacy/tombstone.ts';
import { usePickFile } from '#renderer/common/use-pick-file.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import { writeFailure } from '#renderer/data/write-failure.ts';
import { usePlatform } from '#renderer/platform/platform-context.ts';
import { showNotice } from '#renderer/session/notices.ts';
import { backupBefore, refreshKeys, useLastStep } from '#renderer/session/safekeeping.ts';
import { useMoment } from '#renderer/ui/words/use-moment.ts';
import type { Result } from '#shared/lib/result.ts';
import { keepTypedKey, keysOf, type TriedKey } from '#renderer/features/safekeeping/public.ts';
import { openBackup, openKept, type Restorable, type RestoreRefusal } from './backup-data.ts';
import { useHeldBackup } from './use-held-backup.ts';

type Kept = { id: string; createdAt: string };

/** Where a restore stands. Until `restoring`, nothing has been changed. */
export type RestoreStep =
  | { step: 'closed' }
  | { step: 'choosing'; kept: Kept[] }
  | { step: 'reading'; name: string; done: number; total: number }
  /** Encrypted for another key than this machine's: hers is asked for. */
  | { step: 'locked'; name: string; bytes: Uint8Array; tried: TriedKey | null }
  /** `isWhole`: the reason says itself that nothing was changed. */
  | { step: 'refused'; name: string; reason: string; isWhole?: true }
  | { step: 'confirm'; name: string; restorable: Restorable }
  | { step: 'restoring'; done: number; total: number };

/** The way back to a backup: choose, see what is in it, agree. */
export function useRestore() {
  const { t } = useTranslation(['backup', 'shell', 'acts', 'safekeeping']);
  const office = useOffice();
  const platform = usePlatform();
  const pickFile = usePickFile({
    title: t('backup:chooseTitle'),
    filter: t('backup:readableFilter'),
    extensions: READABLE_EXTENSIONS,
  });
  const [state, setState] = useState<RestoreStep>({ step: 'closed' });
  const { longMoment: dateText } = useMoment();
  const { hold, letGo, beginReading } = useHeldBackup((name, done, total) =>
    setState({ step: 'reading', name, done, total }),
  );
  const close = () => {
    letGo();
    setState({ step: 'closed' });
  };
  const reasonText = ({ code, facts }: RestoreRefusal) =>
    code === 'cancelled'
      ? t('backup:unchanged')
      : t(`backup:failure.${code}`, { appVersion: '', ...facts });

  const show = (name: string, opened: Result<Restorable, RestoreRefusal>) => {
    if (opened.ok) {
      if (hold(opened.value.opened)) {
        setState({ step: 'confirm', name, restorable: opened.value });
      }
    } else if (opened.failure.code !== 'cancelled') {
      setState({ step: 'refused', name, reason: reasonText(opened.failure) });
    }
  };

  const chooseFile = async () => {
    const picked = await pickFile();
    if (picked === null) return;
    if ('refused' in picked) {
      const { name, reason } = picked.refused;
      setState({ step: 'refused', name, reason, ...(name && { isWhole: true }) });
    } else await openFile(picked.file.name, picked.file.bytes, '');
  };

  /** Opens what may be encrypted: with the machine's key, or with what she typed. */
  const openFile = async (
    name: string,
    bytes: Uint8Array,
    typed: string,
    wrappedKey: string | null = null,
  ) => {
    const opening = beginReading(name);
    const kept = await platform.kept();
    const keys = { kept: await keysOf(platform, kept.ok ? kept.value : null, wrappedKey), typed };
    const opened = await openBackup(office, { bytes, keys }, opening);
    if (!opened.ok && opened.failure.code === 'wrong-key-or-damaged-head') {
      const tried = typed === '' ? null : { typed, wrappedKey };
      setState({ step: 'locked', name, bytes, tried });
    } else {
      show(name, opened);
    }
  };

  const chooseAutomatic = async ({ id, createdAt }: Kept) => {
    const name = dateText(createdAt);
    const { signal } = beginReading(name);
    const found = await platform.readBackup({ id });
    if (signal.aborted) return;
    if (found.ok) await openFile(name, found.value.bytes, '');
    else setState({ step: 'refused', name, reason: t(`shell:failures.${found.failure.code}`) });
  };

  const start = async () => {
    const kept = await office.backups.kept();
    if (kept.length === 0) await chooseFile();
    else setState({ step: 'choosing', kept });
  };

  const chooseKept = async ({ id, createdAt }: Kept) => {
    const name = dateText(createdAt);
    show(name, await openKept(office, id, beginReading(name)));
  };

  const restore = async (name: string, { opened }: Restorable, isTakenBack = false) => {
    if (!(await backupBefore('before-restore'))) return;
    setState({ step: 'restoring', done: 0, total: 0 });
    try {
      const info = await platform.appInfo();
      const kept = await platform.kept();
      const tombstones = kept.ok ? (kept.value.state?.tombstones ?? []) : [];
      const restored = await office.backups.restore(opened.restore, {
        appVersion: info.ok ? info.value.version : '',
        tombstones: tombstones as unknown as Tombstone[],
        onProgress: (done, total) => setState({ step: 'restoring', done, total }),
      });
      if (!restored.ok) {
        setState({ step: 'refused', name, reason: reasonText(restored.failure) });
        return;
      }
      const { keptId } = restored.value;
      const aboutKey = opened.typedKey ? ` ${await keepKey(opened.typedKey)}` : '';
      const back = () => void takeBack(keptId);
      const { mark } = await office.journal.currentState();
      useLastStep.setState({ last: isTakenBack ? null : { mark, takeBack: back } });
      close();
      const done = t('backup:restored', { when: dateText(opened.header.createdAt) });
      showNotice(`${done}${aboutKey}`, {
        label: t('backup:undoRestore'),
        onPress: back,
      });
    } catch (error) {
      setState({ step: 'refused', name, reason: t(`acts:writeFailure.${writeFailure(error)}`) });
    } finally {
      letGo();
    }
  };

  /** What came of it, in words. */
  const keepKey = async (typedKey: TypedKey): Promise<string> => {
    const kept = await keepTypedKey(platform, typedKey);
    await refreshKeys();
    return kept.ok ? t('safekeeping:lostKey.isOwn') : t(`shell:failures.${kept.failure.code}`);
  };

  const takeBack = async (keptId: string) => {
    const opened = await openKept(office, keptId, beginReading(''));
    if (!opened.ok) {
      setState({ step: 'refused', name: '', reason: reasonText(opened.failure) });
      return;
    }
    hold(opened.value.opened);
    await restore('', opened.value, true);
  };

  return {
    state,
    start,
    chooseFile,
    chooseKept,
    chooseAutomatic,
    openFile,
    restore,
    close,
    dateText,
  };
}
