import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { contactLookup } from '#shared/contacts/lists/contact-lookup.ts';
import { documentFileName } from '#shared/documents/texts/file-name.ts';
import type { FollowUpRound } from '#shared/programme/follow-up/follow-up.ts';
import { formsToSend } from '#shared/programme/follow-up/form/forms-to-send.ts';
import { pickText } from '#shared/i18n/languages.ts';
import { dayInFinland } from '#shared/lib/calendar-date.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import type { Office } from '#renderer/data/office.ts';
import { recordMadeDocument, senderOf } from '#renderer/features/documents/public.ts';
import { usePlatform } from '#renderer/platform/platform-context.ts';
import { showNotice } from '#renderer/session/notices.ts';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import { useWorkers } from '#renderer/workers/workers-context.ts';
import { readContent } from '../programme-data.ts';
import { readFollowUp } from './follow-up-data.ts';

/** What the forms of a round are made of, as the office stands now. */
async function readForms(office: Office, round: FollowUpRound) {
  const { read } = office;
  const [content, followUp, organisations, persons, positions, contactPoints, settings] =
    await Promise.all([
      readContent(office, round.programmeId),
      readFollowUp(office, round.programmeId),
      read.organisations.toArray(),
      read.persons.toArray(),
      read.positions.toArray(),
      read.contactPoints.toArray(),
      office.settings(),
    ]);
  if (!content) throw new Error(`No programme ${round.programmeId}`);
  return formsToSend({ ...content, ...followUp, organisations }, round, {
    sender: senderOf(settings),
    today: dayInFinland(new Date()),
    lookup: contactLookup({ persons, organisations, positions, contactPoints }),
  });
}

/** Saves the forms of a round and the drafts of their messages as one zip; `progress` while they are made. */
export function useSaveForms(round: FollowUpRound): {
  save: () => Promise<void>;
  progress: { done: number; all: number } | null;
  stop: () => void;
} {
  const { t } = useTranslation(['followUp', 'shell']);
  const office = useOffice();
  const platform = usePlatform();
  const { wordExport } = useWorkers();
  const language = useScreenLanguage();
  const [progress, setProgress] = useState<{ done: number; all: number } | null>(null);
  const stopper = useRef(new AbortController());
  useEffect(() => () => stopper.current.abort(), []);

  const make = async () => {
    stopper.current = new AbortController();
    const { signal } = stopper.current;
    const today = dayInFinland(new Date());
    const forms = await readForms(office, round);
    const count = forms.length;
    if (count === 0) return t('followUp:forms.none');
    setProgress({ done: 0, all: count });
    const made = await wordExport.packForms(forms, today, signal, (done) =>
      setProgress({ done, all: count }),
    );
    if (!made.ok) {
      return t(
        made.failure.code === 'cancelled' ? 'followUp:forms.stopped' : 'followUp:forms.notMade',
      );
    }
    const title = t('followUp:forms.zip');
    const subject = pickText(round.title, language);
    const saved = await platform.saveFile({
      suggestedName: documentFileName({ title, subject, date: today, language, extension: 'zip' }),
      filters: [{ name: t('followUp:forms.filter'), extensions: ['zip'] }],
      bytes: made.value,
    });
    if (!saved.ok) return t(`shell:failures.${saved.failure.code}`);
    if (!saved.value.saved) return null;
    const { name: fileName } = saved.value;
    const lacking = forms.filter(({ to }) => to.length === 0).map(({ body }) => body);
    const said = [
      t('followUp:forms.saved', { count, name: fileName }),
      ...(lacking.length > 0
        ? [t('followUp:forms.noAddress', { count: lacking.length, names: lacking.join(', ') })]
        : []),
    ].join(' ');
    const about = { kind: 'follow-up-form', format: 'zip', title, language, fileName } as const;
    try {
      await recordMadeDocument(office, { ...about, contacts: count - lacking.length });
    } catch {
      return t('followUp:forms.notRecorded');
    }
    return said;
  };

  const save = async () => {
    try {
      const said = await make();
      if (said !== null) showNotice(said);
    } catch {
      showNotice(t('followUp:forms.notMade'));
    } finally {
      setProgress(null);
    }
  };
  return { save, progress, stop: () => stopper.current.abort() };
}
