import type { FileChild } from 'docx';
import { labelled, paragraph } from '../../documents/blocks/paragraphs.ts';
import { textRuns } from '../../documents/blocks/text-runs.ts';
import { weekdayDate } from '../../documents/texts/day-span.ts';
import type { Language } from '../../i18n/languages.ts';
import type { Translate } from '../../i18n/translate.ts';
import { quietly, standIn, type TextInLanguage } from '../../text/in-language.ts';
import type { MeetingModel, PrintedSubject } from './meeting-model.ts';

/** When and where a meeting is, as lines of a paper's identification data. */
export function meetingFacts(
  { body, number, day, start, end, place, remoteAddress, caseNumber }: MeetingModel,
  { language, besides }: { language: Language; besides: string | undefined },
  t: Translate,
) {
  const times = timeSpan(start, end, language);
  const time = times === '' ? '' : t('meetings:page.at', { time: times });
  return [
    { label: t('meetings:document.meeting'), text: `${body.text} ${number}`, within: [body] },
    {
      label: t('meetings:document.time'),
      text: [weekdayDate(day, language), time].filter((part) => part !== '').join(' '),
    },
    {
      label: t('meetings:document.place'),
      text: place,
      within: [quietly({ text: place, ...standIn('fi', language) })],
    },
    { label: t('meetings:document.remote'), text: remoteAddress },
    {
      label: t('meetings:document.caseNumber'),
      text: caseNumber === besides ? '' : caseNumber,
    },
  ];
}

/** Times as the language writes them: `9.00–10.30` in Finnish and Swedish in Finland, `09:00–10:30` in English. */
export function timeSpan(start: string, end: string, language: Language): string {
  const written = (time: string) =>
    language === 'en' ? time : time.replace(/^0(?=\d)/u, '').replace(':', '.');
  return [start, end]
    .filter((time) => time !== '')
    .map(written)
    .join('–');
}

/** A text of several paragraphs, as it was typed: an empty line ends one. After a labelled line it stands a little apart. */
export function typedText({ text, language }: TextInLanguage, isAfterLabel = false) {
  return text
    .split('\n\n')
    .map((part, at) =>
      paragraph(part.trim(), isAfterLabel && at === 0 ? 'Notice' : undefined, { language }),
    );
}

/** The actions and recommendations that an item is about, one a line; null where it is about none. */
export function subjectLines(subjects: readonly PrintedSubject[], t: Translate): FileChild | null {
  const lines = subjects.map(({ kind, number, title }) => ({
    ...title,
    text: t(`meetings:document.subject.${kind}`, { number, title: title.text }).trim(),
  }));
  return labelled(
    t('meetings:document.subjects'),
    textRuns(lines.map(({ text }) => text).join('\n'), {
      within: subjects.map(({ title }) => title),
    }),
  );
}

/** `Label: text`, where there is one. */
export function said(label: string, { text, language }: TextInLanguage) {
  return labelled(label, textRuns(text, { language }));
}
