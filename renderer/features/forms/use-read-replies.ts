import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { PickedFile } from '#shared/ipc/contract.ts';
import { LIMITS } from '#shared/tabular/limits.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import { usePlatform } from '#renderer/platform/platform-context.ts';
import { readDroppedFile } from '#renderer/platform/read-dropped-file.ts';
import { showNotice } from '#renderer/session/notices.ts';
import { useWorkers } from '#renderer/workers/workers-context.ts';
import { askedForms } from './asked-forms.ts';
import { openReply, unreadReply, useReplyStore, type OpenReply } from './reply-store.ts';

export type ReadReplies = {
  choose: () => Promise<void>;
  drop: (files: readonly File[]) => Promise<void>;
  progress: { done: number; all: number } | null;
  stop: () => void;
};

/** Reads forms that came back, whatever kind they are of, and opens what was read; `progress` meanwhile. */
export function useReadReplies(): ReadReplies {
  const { t } = useTranslation(['replies', 'shell']);
  const [, navigate] = useLocation();
  const office = useOffice();
  const platform = usePlatform();
  const { wordExport } = useWorkers();
  const [progress, setProgress] = useState<ReadReplies['progress']>(null);
  const stopper = useRef(new AbortController());
  useEffect(() => () => stopper.current.abort(), []);

  const readAll = async (files: readonly (() => Promise<PickedFile | { refused: string }>)[]) => {
    if (files.length === 0) return;
    stopper.current = new AbortController();
    const { signal } = stopper.current;
    const all = await askedForms(office);
    const forms = all.map(({ form }) => form);
    const read: OpenReply[] = [];
    for (const [done, load] of files.entries()) {
      if (signal.aborted) break;
      setProgress({ done, all: files.length });
      const file = await load();
      if ('refused' in file) {
        read.push(unreadReply(file.refused, 'unreadable'));
        continue;
      }
      const result = await wordExport.readReply(file.bytes, forms, signal);
      if (signal.aborted) break;
      if (result.ok) {
        for (const reply of result.value) {
          const asked = all.find(({ form }) => form.code === reply.form?.code);
          read.push(openReply(file.name, reply, asked));
        }
      } else read.push(unreadReply(file.name, result.failure.code));
    }
    setProgress(null);
    if (read.length === 0) return;
    useReplyStore.setState(({ replies }) => ({ replies: [...replies, ...read] }));
    navigate('/forms');
  };

  return {
    choose: async () => {
      const filters = [{ name: t('replies:filter'), extensions: ['docx', 'xlsx', 'odt'] }];
      const title = t('replies:choose');
      const picked = await platform.pickFiles({ title, filters, multiple: true });
      if (!picked.ok) showNotice(t(`shell:failures.${picked.failure.code}`));
      else await readAll(picked.value.map((file) => () => Promise.resolve(file)));
    },
    drop: async (files) =>
      await readAll(
        files.map((file) => async () => {
          if (file.size > LIMITS.fileBytes) return { refused: file.name };
          const dropped = await readDroppedFile(file);
          return dropped.ok ? dropped.value : { refused: file.name };
        }),
      ),
    progress,
    stop: () => stopper.current.abort(),
  };
}
