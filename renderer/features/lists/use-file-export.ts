import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ExportFormat } from '#shared/contacts/exports/export-contacts.ts';
import type { Language } from '#shared/i18n/languages.ts';
import { dayInFinland } from '#shared/lib/calendar-date.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import { useSaveFile } from '#renderer/features/documents/public.ts';
import { showNotice } from '#renderer/session/notices.ts';
import type { ContactExportFailure } from '#renderer/workers/contact-export/contact-export.ts';
import { useWorkers } from '#renderer/workers/workers-context.ts';
import type { ExportSource } from './export-source.ts';
import { useNumber } from '#renderer/ui/words/use-number.ts';

type State = { step: 'form'; failure: string | null } | { step: 'making' };

const EXTENSIONS: Record<ExportFormat, string> = { xlsx: 'xlsx', csv: 'csv', vcard: 'vcf' };

/** Makes the file, saves it and notes that it was made; `onSaved` once it is on disk. */
export function useFileExport(
  { readMembers, subject, listId }: ExportSource,
  format: ExportFormat,
  onSaved: () => void,
): { state: State; make: (language: Language) => Promise<void>; cancel: () => void } {
  const { t } = useTranslation(['lists', 'contactExports']);
  const office = useOffice();
  const saveFile = useSaveFile();
  const contactExport = useWorkers().contactExportOf(office.reader);
  const number = useNumber();
  const [state, setState] = useState<State>({ step: 'form', failure: null });
  const stopper = useRef(new AbortController());
  const cancel = () => stopper.current.abort();
  useEffect(() => {
    const { current } = stopper;
    return () => current.abort();
  }, []);
  const say = (failure: string | null) => setState({ step: 'form', failure });

  const make = async (language: Language) => {
    setState({ step: 'making' });
    stopper.current = new AbortController();
    const { signal } = stopper.current;
    const members = await readMembers(office);
    const made = await contactExport.make(
      {
        format,
        language,
        today: dayInFinland(new Date()),
        ids: members.map(({ ownerId }) => ownerId),
        ...(subject !== undefined && { subject }),
      },
      signal,
    );
    if (signal.aborted) return say(null);
    if (!made.ok) return say(failureText(made.failure));
    const { bytes, fileName, count, withheld } = made.value;
    const saved = await saveFile({
      suggestedName: fileName,
      filter: t(`lists:file.filter.${format}`),
      extension: EXTENSIONS[format],
      bytes,
      made: {
        kind: 'contacts',
        format,
        ...(listId !== undefined && { listId }),
        title: t('lists:file.kind'),
        language,
        contacts: count,
      },
      act: 'exportContacts',
    });
    if (saved.end === 'not-saved') return say(saved.problem);
    const left = withheld.objected + withheld.restricted;
    const told: string = t('lists:file.saved', { name: saved.name });
    const more: string[] = [];
    if (left > 0) more.push(t('lists:file.withheld', { count: left, formatted: number(left) }));
    if (saved.remark !== '') more.push(saved.remark);
    showNotice(more.length > 0 ? `${told}. ${more.join(' ')}` : told);
    onSaved();
  };

  const failureText = ({ code, facts = {} }: ContactExportFailure): string | null => {
    if (code === 'cancelled') return null;
    if (code === 'not-made') return t('lists:file.failed');
    return t('contactExports:failure.identity-code', {
      count: Number(facts['count'] ?? 1),
      contact: String(facts['contact'] ?? ''),
      column: String(facts['column'] ?? ''),
    });
  };
  return { state, make, cancel };
}
