import { contactText } from '../../documents/texts/contact-text.ts';
import type { FileChild } from 'docx';
import type { DocumentFrame, DocumentKind } from '../../documents/document-kind.ts';
import { identification } from '../../documents/blocks/identification.ts';
import { PORTRAIT } from '../../documents/pages/look.ts';
import { officeDocument } from '../../documents/office-document.ts';
import { heading, labelled, paragraph } from '../../documents/blocks/paragraphs.ts';
import { officeTable, type TableCellContent } from '../../documents/blocks/table.ts';
import type { Language } from '../../i18n/languages.ts';
import { translatorFor, type Translate } from '../../i18n/translate.ts';
import { weekdayDate } from '../../documents/texts/day-span.ts';
import { ownWords } from './own-words.ts';
import { labelledNames, nameLines } from '../../documents/blocks/named-runs.ts';
import { entrySubject } from './entry-subject.ts';
import type { PrintedSlot, VisitProgrammeModel } from './visit-programme-model.ts';

/** The programme of a visit, for the visitors and for those who receive them. */
export const visitProgramme: DocumentKind<VisitProgrammeModel, 'visit-programme'> = {
  kind: 'visit-programme',
  title: { fi: 'Vierailun ohjelma', sv: 'Besöksprogram', en: 'Programme of a visit' },
  languages: ['fi', 'sv', 'en'],
  titleOf: ({ entry }, { language }) => {
    const t = translatorFor(language);
    return t('cooperationDocuments:visit.titleOf', {
      title: entry.title.text === '' ? t('cooperationDocuments:untitled') : entry.title.text,
    });
  },
  subjectOf: entrySubject,
  build: (model, frame) => {
    const t = translatorFor(frame.language);
    const title = visitProgramme.titleOf(model, frame);
    return officeDocument({
      frame,
      kindName: visitProgramme.title[frame.language] ?? '',
      title,
      sample: model.sampleData,
      children: blocks(model, frame, title, t),
    });
  },
};

function blocks(
  { entry, days, sampleData }: VisitProgrammeModel,
  frame: DocumentFrame,
  title: string,
  t: Translate,
): (FileChild | null)[] {
  return [
    ...identification(title, frame, [
      { label: t('cooperationDocuments:fact.when'), text: joined([entry.when, entry.where]) },
    ]),
    labelledNames(t('cooperationDocuments:visit.visitors'), entry.with),
    ...entry.parties
      .filter(({ role }) => role === 'host' || role === 'interpreter')
      .map(({ role, names }) => labelledNames(t(`cooperationDocuments:role.${role}`), names)),
    labelled(t('cooperationDocuments:visit.contact'), contactText(frame)),
    sampleData ? paragraph(t('cooperationDocuments:sampleNotice'), 'Callout') : null,
    days.length === 0 ? paragraph(t('cooperationDocuments:visit.none')) : null,
    ...days.flatMap(({ day, slots }) => {
      const name = capital(weekdayDate(day, frame.language));
      return [heading(1, name), slotTable(name, slots, frame.language, t)];
    }),
  ];
}

const TIME = 1500;
const PLACE = 2900;

function slotTable(
  day: string,
  slots: readonly PrintedSlot[],
  language: Language,
  t: Translate,
): FileChild {
  const columns = [
    { heading: t('cooperationDocuments:visit.time'), width: TIME },
    { heading: t('cooperationDocuments:visit.topic'), width: PORTRAIT.textWidth - TIME - PLACE },
    { heading: t('cooperationDocuments:visit.place'), width: PLACE },
  ];
  return officeTable({
    title: t('cooperationDocuments:visit.tableTitle', { day }),
    description: t('documents:columnsOf', {
      columns: columns.map((column) => column.heading).join(', '),
    }),
    columns,
    rows: slots.map((slot) => [
      [paragraph(timeText(slot, language), 'TableText')],
      topicCell(slot, t),
      placeCell(slot, language),
    ]),
  });
}

function topicCell({ topic, participants, interpreting }: PrintedSlot, t: Translate) {
  const spoken = t('cooperationDocuments:visit.interpreting', { languages: interpreting });
  return [
    paragraph(topic.text, 'TableLabel', { language: topic.language }),
    ...nameLines(participants),
    interpreting === '' ? null : paragraph(spoken, 'TableText'),
  ];
}

/** Where it is, and who receives the visitors where the place does not say so itself. */
function placeCell({ place, host }: PrintedSlot, language: Language): TableCellContent {
  const isSaid = place !== '' && place.includes(host.text);
  return [
    isSaid ? null : paragraph(host.text, 'TableText', { language: host.language }),
    paragraph(place, 'TableText', { language: ownWords(place, language).language }),
  ];
}

/** Times as the language writes them: `9.00–10.30` in Finnish and Swedish in Finland, `09:00–10:30` in English. */
function timeText({ start, end }: PrintedSlot, language: Language): string {
  const written = (time: string) =>
    language === 'en' ? time : time.replace(/^0(?=\d)/u, '').replace(':', '.');
  return [start, end]
    .filter((time) => time !== '')
    .map(written)
    .join('–');
}

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(', ');
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
