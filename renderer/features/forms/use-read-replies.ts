import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { PickedFile } from '#shared/ipc/contract.ts';
import { MAIL_LIMITS } from '#shared/mail/mail-limits.ts';
import { usePickFiles } from '#renderer/common/use-pick-file.ts';
import type { FileOfDraft } from '#renderer/data/files.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import type { Owner } from '#renderer/features/attachments/public.ts';
import { readDroppedFile } from '#renderer/platform/read-dropped-file.ts';
import { useWorkers } from '#renderer/workers/workers-context.ts';
import type { AskedForm } from './kinds/asked-form.ts';
import { askedForms } from './kinds/asked-forms.ts';
import { doubtDiffering } from './doubt-differing.ts';
import { openReplies, unreadReply, useReplyStore, type OpenReply } from './reply-store.ts';
import { stillWaiting } from './waiting/kept-replies.ts';
import type { TakenBack } from './waiting/taken-back.ts';

/** So many files are read in one go: few enough to hold, many enough to be quick. */
const FILES_AT_ONCE = 10;

export type ReadReplies = {
  choose: () => Promise<void>;
  drop: (files: readonly File[]) => Promise<void>;
  /** Reads a reply that was taken back from its kept files. */
  again: (takenBack: TakenBack) => Promise<void>;
  /** Reads again what was left from before the window was closed. */
  left: () => Promise<void>;
  progress: { done: number; all: number } | null;
  stop: () => void;
};

/** Reads forms that came back, whatever kind they are of, and opens what was read; `progress` meanwhile. */
export function useReadReplies(): ReadReplies {
  const { t } = useTranslation(['replies']);
  const [location, navigate] = useLocation();
  const office = useOffice();
  const pickFiles = usePickFiles({
    title: t('replies:choose'),
    filter: {
      name: t('replies:filter'),
      extensions: ['docx', 'xlsx', 'odt', 'ods', 'eml', 'msg', 'zip'],
    },
  });
  const { wordExport } = useWorkers();
  const [progress, setProgress] = useState<ReadReplies['progress']>(null);
  const stopper = useRef(new AbortController());
  useEffect(() => () => stopper.current.abort(), []);

  const readAll = async (
    files: readonly (() => Promise<PickedFile | { refused: string }>)[],
    chosenOf: (read: OpenReply[], forms: readonly AskedForm[]) => OpenReply[] = (read) => read,
  ) => {
    if (files.length === 0) return false;
    stopper.current = new AbortController();
    const { signal } = stopper.current;
    setProgress({ done: 0, all: files.length });
    const all = await askedForms(office);
    const forms = all.map(({ form }) => form);
    const read: OpenReply[] = [];
    for (let at = 0; at < files.length; at += FILES_AT_ONCE) {
      const loaded: PickedFile[] = [];
      for (const load of files.slice(at, at + FILES_AT_ONCE)) {
        const file = await load();
        if ('refused' in file) read.push(unreadReply({ name: file.refused }, 'unreadable'));
        else loaded.push(file);
      }
      if (signal.aborted) break;
      const found = await wordExport.readReturned(loaded, forms, signal, (done) =>
        setProgress({ done: at + done, all: files.length }),
      );
      if (signal.aborted) break;
      loaded.forEach((file, index) => read.push(...openReplies(file, found[index] ?? null, all)));
    }
    setProgress(null);
    if (read.length === 0) return false;
    useReplyStore.setState(({ replies }) => ({
      replies: doubtDiffering([...replies, ...chosenOf(read, all)], all),
    }));
    if (location !== '/forms') navigate('/forms');
    return !signal.aborted;
  };
  const fromKept =
    ({ fileName: name, sha256 }: FileOfDraft) =>
    async () => {
      const bytes = await office.files.get(sha256);
      return bytes ? { name, bytes } : { refused: name };
    };

  return {
    choose: async () => {
      const picked = await pickFiles();
      await readAll(picked.map((file) => () => Promise.resolve(file)));
    },
    drop: async (files) => {
      await readAll(
        files.map((file) => async () => {
          if (file.size > MAIL_LIMITS.fileBytes) return { refused: file.name };
          const dropped = await readDroppedFile(file);
          return dropped.ok ? dropped.value : { refused: file.name };
        }),
      );
    },
    again: async ({ actId, owner, files }) => {
      await readAll(files.map(fromKept), (read, forms) =>
        repliesOf(owner, read, forms).map((one) => ({ ...one, takenBy: actId })),
      );
    },
    left: async () => {
      const { left } = useReplyStore.getState();
      const isRead = await readAll(left.map(fromKept), (read) =>
        stillWaiting(left, read, office.files.nameOf),
      );
      if (isRead) useReplyStore.setState({ left: [] });
    },
    progress,
    stop: () => stopper.current.abort(),
  };
}

/** Of what a file holds, the replies to what it is kept with; all of it where none of them is. */
function repliesOf(
  { ownerId }: Owner,
  read: OpenReply[],
  forms: readonly AskedForm[],
): OpenReply[] {
  const codes = new Set(
    forms.filter(({ owner }) => owner.ownerId === ownerId).map(({ form }) => form.code),
  );
  const own = read.filter(({ reply }) => reply?.form && codes.has(reply.form.code));
  return own.length > 0 ? own : read;
}
