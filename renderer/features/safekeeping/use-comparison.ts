import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Tombstone } from '#shared/contacts/privacy/tombstone.ts';
import { READABLE_EXTENSIONS } from '#shared/backup/backup-file.ts';
import { usePickFile } from '#renderer/common/use-pick-file.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import { usePlatform } from '#renderer/platform/platform-context.ts';
import type { ComparisonClient } from '#renderer/workers/comparison/comparison-client.ts';
import { useWorkers } from '#renderer/workers/workers-context.ts';
import { keysOf } from './keys-of.ts';
import type { TriedKey } from './components/key-fields.tsx';
import { useFailureText } from './use-failure-text.ts';
import { useMoment } from '#renderer/ui/words/use-moment.ts';

type Chosen = { id: string; createdAt: string };

/** Where a comparison stands. */
export type ComparisonStep =
  | { step: 'choosing'; problem: string | null }
  | { step: 'opening'; done: number; total: number }
  /** Encrypted for another key than this machine's: hers is asked for. */
  | { step: 'locked'; name: string; bytes: Uint8Array; tried: TriedKey | null }
  | { step: 'open'; name: string };

/** The way to a comparison: a backup is chosen, read in a worker, and held there until she leaves the view. */
export function useComparison(): {
  client: ComparisonClient;
  state: ComparisonStep;
  chooseAutomatic: (chosen: Chosen) => Promise<void>;
  chooseEarlier: (chosen: Chosen) => Promise<void>;
  chooseFile: () => Promise<void>;
  open: (
    name: string,
    bytes: Uint8Array,
    typed: string,
    wrappedKey?: string | null,
  ) => Promise<void>;
  leave: () => void;
} {
  const { t } = useTranslation(['backup', 'shell']);
  const office = useOffice();
  const platform = usePlatform();
  const pickFile = usePickFile({
    title: t('backup:chooseTitle'),
    filter: t('backup:readableFilter'),
    extensions: READABLE_EXTENSIONS,
  });
  const client = useWorkers().comparisonOf(office.reader);
  const failureText = useFailureText();
  const { moment } = useMoment();
  const [state, setState] = useState<ComparisonStep>({ step: 'choosing', problem: null });
  const reading = useRef<AbortController | null>(null);

  const refuse = (problem: string) => setState({ step: 'choosing', problem });
  const begin = (): AbortSignal => {
    reading.current?.abort();
    return (reading.current = new AbortController()).signal;
  };
  const open = async (
    name: string,
    bytes: Uint8Array,
    typed: string,
    wrappedKey: string | null = null,
  ) => {
    const signal = begin();
    const onProgress = (done: number, total: number) => {
      if (!signal.aborted) setState({ step: 'opening', done, total });
    };
    onProgress(0, 0);
    const kept = await platform.kept();
    const keys = { kept: await keysOf(platform, kept.ok ? kept.value : null, wrappedKey), typed };
    const tombstones = (kept.ok ? (kept.value.state?.tombstones ?? []) : []) as unknown;
    const order = { bytes, keys, tombstones: tombstones as Tombstone[] };
    const opened = await client.open(order, { signal, onProgress });
    if (signal.aborted) return;
    if (opened.ok) {
      setState({ step: 'open', name });
    } else if (opened.failure.code === 'wrong-key-or-damaged-head') {
      const tried = typed === '' ? null : { typed, wrappedKey };
      setState({ step: 'locked', name, bytes, tried });
    } else refuse(failureText(opened.failure));
  };

  const chooseAutomatic = async ({ id, createdAt }: Chosen) => {
    const signal = begin();
    setState({ step: 'opening', done: 0, total: 0 });
    const found = await platform.readBackup({ id });
    if (signal.aborted) return;
    if (found.ok) await open(moment(createdAt), found.value.bytes, '');
    else refuse(t(`shell:failures.${found.failure.code}`));
  };
  const chooseEarlier = async ({ id, createdAt }: Chosen) => {
    const signal = begin();
    const bytes = await office.backups.keptFile(id);
    if (signal.aborted) return;
    if (bytes) await open(moment(createdAt), bytes, '');
    else refuse(t('backup:failure.copy-not-found'));
  };
  const chooseFile = async () => {
    const signal = begin();
    const picked = await pickFile();
    if (signal.aborted || picked === null) return;
    if ('refused' in picked) refuse(picked.refused.reason);
    else await open(picked.file.name, picked.file.bytes, '');
  };
  const leave = () => {
    reading.current?.abort();
    client.close();
    setState({ step: 'choosing', problem: null });
  };

  useEffect(
    () => () => {
      reading.current?.abort();
      client.close();
    },
    [client],
  );
  return { client, state, chooseAutomatic, chooseEarlier, chooseFile, open, leave };
}
