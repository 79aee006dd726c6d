import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Recipient } from '#shared/contacts/lists/recipients.ts';
import { writeDraft } from '#shared/mail/write/write-draft.ts';
import { documentFileName } from '#shared/documents/texts/file-name.ts';
import { dayInFinland } from '#shared/lib/calendar-date.ts';
import { useSaveFile } from '#renderer/features/documents/public.ts';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import type { ExportSource } from './export-source.ts';

type Draft = {
  subject: string;
  text: string;
  field: 'bcc' | 'to';
  recipients: readonly Recipient[];
  /** The office's own address, whom a message to hidden recipients is addressed to; null where there is none. */
  self: string | null;
  number: number;
  total: number;
};

/** Saves drafts of one message. `problem`: what is to be said of the last, a sentence. `done` are those saved since `key`, what they hold, was last another. */
export function useSaveDraft(
  { subject: about, listId }: ExportSource,
  key: string,
): {
  /** Returns whether it was saved. */
  save: (draft: Draft) => Promise<boolean>;
  done: ReadonlySet<number>;
  problem: string | null;
} {
  const { t } = useTranslation(['lists']);
  const saveFile = useSaveFile();
  const language = useScreenLanguage();
  const [problem, setProblem] = useState<string | null>(null);
  const [done, setDone] = useState<{ key: string; at: ReadonlySet<number> }>({
    key,
    at: new Set(),
  });
  const at = done.key === key ? done.at : new Set<number>();

  const save = async ({ subject, text, field, recipients, self, number, total }: Draft) => {
    setProblem(null);
    const part = total > 1 ? `${String(number)}-${String(total)}` : '';
    const saved = await saveFile({
      suggestedName: documentFileName({
        title: t('lists:message.draft'),
        subject: [about ?? '', part].filter((one) => one !== '').join(' '),
        date: dayInFinland(new Date()),
        extension: 'eml',
      }),
      filter: t('lists:message.filter'),
      extension: 'eml',
      bytes: writeDraft({
        subject,
        text,
        to: field === 'to' ? recipients : self === null ? [] : [{ name: '', address: self }],
        bcc: field === 'bcc' ? recipients : [],
      }),
      made: {
        kind: 'contacts',
        format: 'eml',
        ...(listId !== undefined && { listId }),
        title: t('lists:message.draft'),
        language,
        contacts: recipients.length,
      },
      act: 'saveEmailDraft',
    });
    if (saved.end === 'not-saved') {
      setProblem(saved.problem);
      return false;
    }
    setDone({ key, at: new Set([...at, number]) });
    setProblem(saved.remark || null);
    return true;
  };
  return { save, done: at, problem };
}
