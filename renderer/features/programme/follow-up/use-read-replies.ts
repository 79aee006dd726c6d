import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import {
  followUpForms,
  type FollowUpForm,
} from '#shared/programme/follow-up/form/follow-up-form.ts';
import type { FormReply } from '#shared/forms/reply.ts';
import { LANGUAGES } from '#shared/i18n/languages.ts';
import type { PickedFile } from '#shared/ipc/contract.ts';
import { dayInFinland } from '#shared/lib/calendar-date.ts';
import { LIMITS } from '#shared/tabular/limits.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import type { Office } from '#renderer/data/office.ts';
import { senderOf } from '#renderer/features/documents/public.ts';
import { usePlatform } from '#renderer/platform/platform-context.ts';
import { readDroppedFile } from '#renderer/platform/read-dropped-file.ts';
import { showNotice } from '#renderer/session/notices.ts';
import { useWorkers } from '#renderer/workers/workers-context.ts';
import type { ProgrammePage } from '../programme-data.ts';
import { followUpAddress, REPLIES } from './follow-up-address.ts';
import type { FollowUp } from './follow-up-data.ts';
import {
  actionsChangedSince,
  openReply,
  unreadReply,
  useReplyStore,
  type OpenReply,
} from './reply-store.ts';

/** Every form of a programme that can have gone out: of all rounds, in every language. */
export async function formsOf(
  office: Office,
  { content, organisations }: ProgrammePage,
  followUp: FollowUp,
): Promise<FollowUpForm[]> {
  const sender = senderOf(await office.settings());
  const today = dayInFinland(new Date());
  return LANGUAGES.flatMap((language) =>
    followUpForms(
      { ...content, ...followUp, organisations },
      { language, today, sender, state: 'final', publicity: 'public' },
    ),
  );
}

/** Reads forms that came back, one after the other, and opens what was read; `progress` meanwhile. */
export function useReadReplies(
  page: ProgrammePage,
  followUp: FollowUp,
): {
  choose: () => Promise<void>;
  drop: (files: readonly File[]) => Promise<void>;
  progress: { done: number; all: number } | null;
  stop: () => void;
} {
  const { t } = useTranslation(['followUp', 'shell']);
  const [, navigate] = useLocation();
  const office = useOffice();
  const platform = usePlatform();
  const { wordExport } = useWorkers();
  const [progress, setProgress] = useState<{ done: number; all: number } | null>(null);
  const stopper = useRef(new AbortController());
  useEffect(() => () => stopper.current.abort(), []);

  const readAll = async (files: readonly (() => Promise<PickedFile | { refused: string }>)[]) => {
    if (files.length === 0) return;
    stopper.current = new AbortController();
    const { signal } = stopper.current;
    const all = await formsOf(office, page, followUp);
    const forms = all.map(({ form }) => form);
    const opened = (name: string, reply: FormReply): OpenReply => {
      const of = all.find(({ form }) => form.code === reply.form?.code);
      const since = of ? actionsChangedSince(of.request, followUp.reports) : new Set<string>();
      return openReply(name, reply, since);
    };
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
      if (result.ok) read.push(...result.value.map((reply) => opened(file.name, reply)));
      else read.push(unreadReply(file.name, result.failure.code));
    }
    setProgress(null);
    if (read.length === 0) return;
    useReplyStore.setState(({ replies }) => ({ replies: [...replies, ...read] }));
    navigate(followUpAddress(page.content.programme.id, REPLIES));
  };

  return {
    choose: async () => {
      const filters = [{ name: t('followUp:replies.filter'), extensions: ['docx', 'xlsx', 'odt'] }];
      const title = t('followUp:replies.choose');
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
