import { PageNumber, Paragraph, TextRun, type FileChild } from 'docx';
import type { CalendarDate } from '../../lib/calendar-date.ts';
import { documentDate } from '../../documents/texts/document-date.ts';
import { bulletItem } from '../../documents/blocks/list-item.ts';
import { paragraph, styled } from '../../documents/blocks/paragraphs.ts';
import { officeTable, type TableCellContent } from '../../documents/blocks/table.ts';
import { textRuns } from '../../documents/blocks/text-runs.ts';
import { LANGUAGES, pickText, type Language } from '../../i18n/languages.ts';
import { translatorFor } from '../../i18n/translate.ts';
import type { StandIn } from '../../text/in-language.ts';
import { periodText } from './action-facts.ts';
import { actionsInProgramme, type ProgrammeContext } from './document-context.ts';
import { nameInDocument, textInDocument } from './document-text.ts';
import { countedAs } from '../outline/goal-level.ts';
import { publicityLine } from '../../documents/publicity.ts';

const LABEL_WIDTH = 2200;
const HANGING = 284;

/**
 * The description sheets (kuvailulehti, presentationsblad, description sheet) that a Government publication begins with:
 * one a language, that of the document first, each marked with its language.
 */
export function descriptionSheets(
  context: ProgrammeContext,
  hasPageNumbers: boolean,
): (FileChild | null)[] {
  const { language } = context;
  const others = LANGUAGES.filter((one) => one !== language);
  return [language, ...others].flatMap((one, index) =>
    sheet(one, { onNewPage: index > 0, hasPageNumbers }, context),
  );
}

function sheet(
  language: Language,
  { onNewPage, hasPageNumbers }: { onNewPage: boolean; hasPageNumbers: boolean },
  context: ProgrammeContext,
): (FileChild | null)[] {
  const { model, frame, textWidth } = context;
  const { programme } = model.content;
  const t = translatorFor(language);
  /** The sheet's own language, where it is not the document's. */
  const own = language === context.language ? {} : { language };
  const marks = (other: Language | StandIn | undefined) => (other ? { language: other } : own);
  const say = (words: string | null | undefined, other?: Language | StandIn) =>
    paragraph(words ?? '', 'TableText', marks(other));
  const title = textInDocument<string>(programme.title, language);
  const publisher = nameInDocument(frame.sender.organisation, language);
  const adoptedBy = programme.adoptedBy?.[language];
  const day = (one: string) => documentDate(one, language);
  const adoptedOn = programme.adoptedOn === undefined ? '' : day(programme.adoptedOn);
  const { authors, keywords } = programme;
  const preparer = [
    frame.sender.coordinatorName,
    pickText(frame.sender.coordinatorTitle, language),
  ].filter(Boolean);
  const rows: [label: Label, content: TableCellContent][] = [
    ['publisher', [say(publisher.text, publisher.language)]],
    ['day', [say(day(programme.publishedOn ?? model.version?.madeOn ?? frame.today))]],
    authors === undefined
      ? ['preparer', [say(preparer.join(', '))]]
      : ['authors', [say(authors, 'fi')]],
    ['name', [say(title.text, title.language)]],
    ['series', [say(programme.series, 'fi')]],
    ['isbn', [say(programme.isbn)]],
    ['issn', [say(programme.issn)]],
    ['urn', [say(programme.urn)]],
    ['caseNumber', [say(frame.caseNumber ?? programme.caseNumber)]],
    ['projectNumber', [say(programme.projectNumber)]],
    ['term', [say(periodText(programme, language, t))]],
    ['adopted', [say([adoptedBy, adoptedOn].filter(Boolean).join(', '))]],
    ['pages', hasPageNumbers ? [pageCount()] : []],
    ['languages', [say(t(`common:languages.${context.language}`))]],
    ['state', [say(t(`documents:state.${frame.state}`))]],
    ['version', [say(model.version?.name, 'fi')]],
    ['publicity', [say(publicityLine({ ...frame, language }))]],
    ['keywords', [say(keywords?.[language])]],
    ['abstract', abstract(language, context)],
  ];
  const tableTitle = t('programmeDocuments:sheet.tableTitle');
  return [
    new Paragraph({
      style: 'SheetHeading',
      ...(onNewPage && { pageBreakBefore: true }),
      children: textRuns(t('programmeDocuments:sheet.title'), own),
    }),
    officeTable({
      title: tableTitle,
      description: t('programmeDocuments:sheet.description'),
      columns: [
        {
          heading: [paragraph(t('programmeDocuments:sheet.fact'), 'TableHeading', own)],
          width: LABEL_WIDTH,
        },
        {
          heading: [paragraph(t('programmeDocuments:sheet.value'), 'TableHeading', own)],
          width: textWidth - LABEL_WIDTH,
        },
      ],
      rows: rows
        .filter(([, content]) => content.some((one) => one !== null))
        .map(([label, content]) => [
          [paragraph(t(`programmeDocuments:sheet.${label}`), 'TableLabel', own)],
          content,
        ]),
      whole: true,
    }),
  ];
}

type Label =
  | 'publisher'
  | 'day'
  | 'preparer'
  | 'name'
  | 'series'
  | 'isbn'
  | 'issn'
  | 'urn'
  | 'pages'
  | 'authors'
  | 'keywords'
  | 'caseNumber'
  | 'projectNumber'
  | 'term'
  | 'adopted'
  | 'languages'
  | 'state'
  | 'version'
  | 'publicity'
  | 'abstract';

/** How many pages the document has: Word's own field, for documents whose pages are counted. */
function pageCount(): Paragraph {
  return styled([new TextRun({ children: [PageNumber.TOTAL_PAGES] })], 'TableText');
}

/**
 * What the programme is in short, as it is written for the language; where it is not, its extent and its highest goals by
 * name, where all of them have one in the language: a sheet speaks its own language alone.
 */
function abstract(language: Language, context: ProgrammeContext): TableCellContent {
  const t = translatorFor(language);
  const own = language === context.language ? {} : { language };
  const written = context.model.content.programme.abstract?.[language] ?? '';
  if (written.trim() !== '') {
    return written.split(/\n+/u).map((part) => paragraph(part, 'TableText', own));
  }
  const { goals } = context.outline;
  const isNamed = goals.every(({ goal }) => (goal.title[language] ?? '').trim() !== '');
  const { levels } = context.model.content.programme;
  const counted = countedAs(levels, language);
  const counts = t('programmeDocuments:sheet.counts', {
    goals: t(`programmeDocuments:sheet.${counted}`, { count: goals.length }),
    actions: t('programmeDocuments:sheet.actions', { count: actionsInProgramme(context).length }),
  });
  return [
    paragraph(counts, 'TableText', own),
    isNamed && goals.length > 0
      ? paragraph(t(`programmeDocuments:sheet.${counted}Are`), 'TableText', own)
      : null,
    ...(isNamed ? goals : []).map(
      ({ goal }) =>
        new Paragraph({
          style: 'TableText',
          ...bulletItem(0),
          indent: { left: HANGING, hanging: HANGING },
          children: textRuns(goal.title[language] ?? '', own),
        }),
    ),
  ];
}

/** Which version of a programme it is: its name, which is in Finnish, and its day where the name does not say it. */
export function versionLine(
  { name, madeOn }: { name: string; madeOn: CalendarDate },
  language: Language,
): string {
  const t = translatorFor(language);
  return name.includes(documentDate(madeOn, 'fi'))
    ? t('programmeDocuments:versionDated', { name })
    : t('programmeDocuments:version', { name, day: documentDate(madeOn, language) });
}

/** The cover: who publishes, what, when; at its foot the day. What must not be overlooked is said in words. */
export function cover(context: ProgrammeContext): {
  children: (FileChild | null)[];
  foot: (Paragraph | null)[];
} {
  const { model, frame, language, t } = context;
  const { programme } = model.content;
  const organisation = nameInDocument(frame.sender.organisation, language);
  const unit = nameInDocument(frame.sender.unit, language);
  const title = textInDocument<string>(programme.title, language);
  const day = (one: string) => documentDate(one, language);
  const when =
    frame.state === 'draft'
      ? t('programmeDocuments:draftOf', { day: day(model.version?.madeOn ?? frame.today) })
      : programme.publishedOn === undefined
        ? day(frame.today)
        : t('programmeDocuments:published', { day: day(programme.publishedOn) });
  return {
    children: [
      paragraph(organisation.text ?? '', 'CoverPublisher', { language: organisation.language }),
      paragraph(unit.text ?? '', 'CoverLine', { language: unit.language }),
      paragraph(title.text ?? t('programme:outline.untitled'), 'CoverTitle', {
        language: title.language,
      }),
      paragraph(programme.series ?? '', 'Subtitle', { language: 'fi' }),
      paragraph(when, 'CoverLine'),
      paragraph(model.version ? versionLine(model.version, language) : '', 'CoverLine'),
      model.sampleData ? paragraph(t('programmeDocuments:sampleNotice'), 'Callout') : null,
    ],
    foot: [paragraph(organisation.text ?? '', 'Footer', { language: organisation.language })],
  };
}
