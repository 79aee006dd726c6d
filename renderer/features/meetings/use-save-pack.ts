import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Attachment } from '#shared/attachments/attachment.ts';
import type { PackPart } from '#shared/document-kinds/meetings/pack-meeting.ts';
import type { Mailbox } from '#shared/mail/message.ts';
import type { Meeting } from '#shared/meetings/meeting.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import { useSaveFile } from '#renderer/features/documents/public.ts';
import { showNotice } from '#renderer/session/notices.ts';
import { useToday } from '#renderer/ui/words/use-today.ts';
import { useWorkers } from '#renderer/workers/workers-context.ts';
import { readMeetingPack } from './meeting-pack.ts';

type Chosen = { parts: readonly PackPart[]; files: readonly Attachment[]; to: readonly Mailbox[] };

/** Makes and saves the pack of a meeting; `progress` while it is made, `problem` what kept it from being saved. */
export function useSavePack(meeting: Meeting): {
  /** Returns whether it was saved. */
  save: (chosen: Chosen) => Promise<boolean>;
  progress: { done: number; all: number } | null;
  problem: string | null;
  stop: () => void;
} {
  const { t } = useTranslation(['meetings', 'replies']);
  const office = useOffice();
  const saveFile = useSaveFile();
  const { wordExport } = useWorkers();
  const today = useToday();
  const [progress, setProgress] = useState<{ done: number; all: number } | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const stopper = useRef(new AbortController());
  useEffect(() => () => stopper.current.abort(), []);

  /** Returns what is to be said, where it was not saved; null where she left it herself. */
  const make = async (chosen: Chosen): Promise<{ isSaved: boolean; said: string | null }> => {
    const unsaved = (said: string | null) => ({ isSaved: false, said });
    const pack = await readMeetingPack(office, meeting, { ...chosen, today });
    if (!pack.ok) return unsaved(t('meetings:pack.fileGone', nameIn(pack.failure)));
    const all = pack.value.papers.length;
    setProgress({ done: 0, all });
    const made = await wordExport.packMeeting(pack.value, stopper.current.signal, (done) =>
      setProgress({ done, all }),
    );
    if (!made.ok) {
      const { code } = made.failure;
      if (code === 'cancelled') return unsaved(null);
      if (code === 'findings') return unsaved(t('meetings:pack.findings', nameIn(made.failure)));
      return unsaved(
        code === 'identity-code'
          ? t('meetings:pack.identityCode', nameIn(made.failure))
          : t('meetings:pack.notMade'),
      );
    }
    const { fileName, bytes } = made.value;
    const saved = await saveFile({
      suggestedName: fileName,
      filter: t('replies:make.filter'),
      extension: 'zip',
      bytes,
      made: {
        kind: 'meeting-pack',
        format: 'zip',
        title: t('meetings:pack.name'),
        language: meeting.language,
        contacts: pack.value.model.attendees.length,
      },
    });
    if (saved.end === 'not-saved') return unsaved(saved.problem);
    const said = `${t('meetings:pack.saved', { name: saved.name })} ${saved.remark}`.trim();
    return { isSaved: true, said };
  };

  const save = async (chosen: Chosen) => {
    stopper.current = new AbortController();
    setProblem(null);
    try {
      const { isSaved, said } = await make(chosen);
      if (isSaved && said !== null) showNotice(said);
      if (!isSaved) setProblem(said);
      return isSaved;
    } catch {
      setProblem(t('meetings:pack.notMade'));
      return false;
    } finally {
      setProgress(null);
    }
  };
  return { save, progress, problem, stop: () => stopper.current.abort() };
}

function nameIn({ facts }: { facts?: Readonly<Record<string, unknown>> }) {
  return { name: String(facts?.['name'] ?? '') };
}
