import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { documentFileName } from '#shared/documents/texts/file-name.ts';
import { asWorkbook, type FormToSend } from '#shared/forms/pack-forms.ts';
import { pickText, type LocalText } from '#shared/i18n/languages.ts';
import { dayInFinland } from '#shared/lib/calendar-date.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import type { Office } from '#renderer/data/office.ts';
import { useSaveFile } from '#renderer/features/documents/public.ts';
import { showNotice } from '#renderer/session/notices.ts';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import type { WordOrder } from '#renderer/workers/word-export/make-word.ts';
import { useWorkers } from '#renderer/workers/workers-context.ts';

/** Makes a document that goes with a form; throws where that cannot be. */
export type MakeLetter = (order: WordOrder) => Promise<Uint8Array>;

/** Forms to be made, and what they are of. */
type FormsToSave = {
  kind:
    | 'follow-up-form'
    | 'questionnaire-form'
    | 'follow-up-reminders'
    | 'questionnaire-reminders'
    | 'programme-extracts';
  /** The round, or the questionnaire. */
  of: LocalText;
  /** Reads what the forms are made of, as the office stands now. */
  read: (office: Office, make: MakeLetter) => Promise<readonly FormToSend[]>;
  /** What is done once they are saved, with what is to be told; without it that is just told. */
  onSaved?: (said: string) => Promise<void>;
};

export type SaveForms = {
  /** Returns whether they are saved; as Word documents unless workbooks are asked for. */
  save: (format?: 'excel') => Promise<boolean>;
  progress: { done: number; all: number } | null;
  stop: () => void;
};

/** Saves forms and the drafts of their messages as one zip; `progress` while they are made. */
export function useSaveForms({ kind, of, read, onSaved }: FormsToSave): SaveForms {
  const { t } = useTranslation(['replies', 'forms']);
  const office = useOffice();
  const saveFile = useSaveFile();
  const { wordExport } = useWorkers();
  const language = useScreenLanguage();
  const [progress, setProgress] = useState<SaveForms['progress']>(null);
  const stopper = useRef(new AbortController());
  useEffect(() => () => stopper.current.abort(), []);

  /** Why they are not saved; null where she chose no place for them. */
  const make = async (format?: 'excel'): Promise<{ problem: string | null } | { said: string }> => {
    stopper.current = new AbortController();
    const { signal } = stopper.current;
    const today = dayInFinland(new Date());
    const toSend = await read(office, async (order) => {
      const letter = await wordExport.make(order, signal);
      if (!letter.ok) throw new Error(letter.failure.code);
      return letter.value.bytes;
    });
    const forms = format === 'excel' ? toSend.map(asWorkbook) : toSend;
    const count = forms.length;
    if (count === 0) return { problem: t('replies:make.none') };
    setProgress({ done: 0, all: count });
    const made = await wordExport.packForms(forms, today, signal, (done) =>
      setProgress({ done, all: count }),
    );
    if (!made.ok) {
      const { code, facts } = made.failure;
      const name = facts?.['name'] ?? '';
      if (code === 'identity-code') return { problem: t('forms:identityCode', { name }) };
      return { problem: t(code === 'cancelled' ? 'replies:make.stopped' : 'replies:make.notMade') };
    }
    const lacking = forms.filter(({ to }) => to.length === 0).map(({ body }) => body);
    const title = t(`replies:make.zip.${kind}`);
    // Each form is in its own language: the name says none.
    const parts = { subject: pickText(of, language), date: today };
    const saved = await saveFile({
      suggestedName: documentFileName({ ...parts, title, extension: 'zip' }),
      filter: t('replies:make.filter'),
      extension: 'zip',
      bytes: made.value,
      made: { kind, format: 'zip', title, language, contacts: count - lacking.length },
    });
    if (saved.end === 'not-saved') return { problem: saved.problem };
    const said = [
      t('replies:make.saved', { count, name: saved.name }),
      ...(lacking.length > 0
        ? [t('replies:make.noAddress', { count: lacking.length, names: lacking.join(', ') })]
        : []),
      saved.remark,
    ];
    return { said: said.join(' ').trim() };
  };

  const save = async (format?: 'excel') => {
    try {
      const made = await make(format);
      if ('said' in made) await (onSaved ?? showNotice)(made.said);
      else if (made.problem !== null) showNotice(made.problem);
      return 'said' in made;
    } catch {
      showNotice(t('replies:make.notMade'));
      return false;
    } finally {
      setProgress(null);
    }
  };
  return { save, progress, stop: () => stopper.current.abort() };
}
