import type { Document, FileChild } from 'docx';
import { translatorFor } from '../../i18n/translate.ts';
import type { CalendarDate } from '../../lib/calendar-date.ts';
import type { TextInLanguage } from '../../text/in-language.ts';
import type { DocumentFrame } from '../document-kind.ts';
import { officeDocument } from '../office-document.ts';
import { documentDate } from '../texts/document-date.ts';
import { lastSentence, letterEnd, letterHead, type Letter } from './letter.ts';
import { heading, paragraph } from './paragraphs.ts';

/** What a reminder says of itself; the rest is the same of all. */
export type ReminderLetter = {
  title: string;
  sample: boolean;
  /** The name of whom it reminds, and of the form that goes with it. */
  addressee: string;
  attachment: string;
  /** What was asked for, and whether any of it is there. */
  said: readonly string[];
  dueOn: CalendarDate | undefined;
  /** What is missing, as a table under its heading; null where nothing is: then only `said` stands there. */
  missing: { heading: string; table: () => FileChild } | null;
  /** What is to be known for answering, before where the form is returned to; and what else can be done. */
  how: readonly string[];
  otherwise: string;
  /** What of it stands in a language of its own. */
  within: readonly TextInLanguage[];
};

/** A letter to who has not answered yet: what is missing, by when, how to answer. */
export function reminderLetter(of: ReminderLetter, frame: DocumentFrame): Document {
  const t = translatorFor(frame.language);
  const letter: Letter = {
    addressee: [of.addressee],
    attachments: [of.attachment],
    distribution: [of.addressee],
    within: of.within,
  };
  return officeDocument({
    frame,
    kindName: t('documents:reminder.kind'),
    title: of.title,
    sample: of.sample,
    children: [
      ...letterHead(letter, frame),
      paragraph(of.title, 'LetterTitle'),
      ...body(of, frame),
      ...letterEnd(letter, frame),
    ],
  });
}

function body(
  of: ReminderLetter,
  { language, today, sender }: DocumentFrame,
): (FileChild | null)[] {
  const t = translatorFor(language);
  const say = (text: string) => paragraph(text, undefined, { within: of.within });
  const said = of.said.map(say);
  if (!of.missing) return said;
  const { dueOn } = of;
  const day = dueOn === undefined ? '' : documentDate(dueOn, language);
  return [
    ...said,
    dueOn === undefined
      ? say(t('documents:reminder.soon'))
      : say(t(dueOn < today ? 'documents:reminder.wasDue' : 'documents:reminder.isDue', { day })),
    heading(1, of.missing.heading),
    of.missing.table(),
    heading(1, t('documents:reminder.how')),
    ...of.how.map(say),
    say(
      sender.email
        ? t('documents:reminder.returnTo', { email: sender.email })
        : t('documents:reminder.return'),
    ),
    lastSentence(of.otherwise),
  ];
}
