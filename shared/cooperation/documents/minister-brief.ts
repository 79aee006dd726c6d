import type { FileChild } from 'docx';
import { bullet } from '../../documents/blocks/bullet.ts';
import { identification } from '../../documents/blocks/identification.ts';
import { heading, paragraph } from '../../documents/blocks/paragraphs.ts';
import { officeTable } from '../../documents/blocks/table.ts';
import type { DocumentFrame, DocumentKind } from '../../documents/document-kind.ts';
import { officeDocument } from '../../documents/office-document.ts';
import { PORTRAIT } from '../../documents/pages/look.ts';
import { documentDate } from '../../documents/texts/document-date.ts';
import { translatorFor, type Translate } from '../../i18n/translate.ts';
import { roundBullets } from './briefing.ts';
import type { MinisterBriefModel } from './minister-brief-model.ts';
import { withinLine } from './own-words.ts';

/** What a minister should know before meeting a body, on one page. */
export const ministerBrief: DocumentKind<MinisterBriefModel, 'minister-brief'> = {
  kind: 'minister-brief',
  publicity: 'internal',
  title: { fi: 'Muistio ministerille', sv: 'Promemoria till ministern', en: 'Minister’s brief' },
  languages: ['fi', 'sv', 'en'],
  titleOf: ({ body }, { language }) => `${ministerBrief.title[language] ?? ''} – ${body.text}`,
  build: (model, frame) => {
    const t = translatorFor(frame.language);
    const title = ministerBrief.titleOf(model, frame);
    return officeDocument({
      frame,
      kindName: ministerBrief.title[frame.language] ?? '',
      title,
      sample: model.sampleData,
      children: blocks(model, frame, title, t),
    });
  },
};

function blocks(
  model: MinisterBriefModel,
  frame: DocumentFrame,
  title: string,
  t: Translate,
): (FileChild | null)[] {
  const { sampleData, hasInternal, restricted, points } = model;
  return [
    ...identification(title, frame),
    sampleData ? paragraph(t('cooperationDocuments:sampleNotice'), 'Callout') : null,
    hasInternal ? paragraph(t('cooperationDocuments:report.internal'), 'Notice') : null,
    ...part('where', whereWeAre(model, t), t),
    ...part('days', nextDays(model, frame, t), t),
    ...part('open', openRecommendations(model, t), t),
    ...part('said', said(model), t),
    ...part(
      'points',
      points.map(({ text, language }) => bullet(text, { language })),
      t,
    ),
    restricted > 0
      ? paragraph(t('cooperationDocuments:log.restricted', { count: restricted }), 'Notice')
      : null,
  ];
}

type Part = 'where' | 'days' | 'open' | 'said' | 'points';

/** Each part has its place also where there is nothing in it: that nothing is open is worth knowing too. */
function part(name: Part, content: readonly (FileChild | null)[], t: Translate) {
  return [
    heading(1, t(`cooperationDocuments:ministerBrief.${name}`)),
    ...(content.length > 0
      ? content
      : [paragraph(t(`cooperationDocuments:ministerBrief.no.${name}`))]),
  ];
}

/** The rounds that are on, and how far the reply to each questionnaire is. */
function whereWeAre(model: MinisterBriefModel, t: Translate) {
  return [
    ...roundBullets(model, t),
    ...model.questionnaires.map(({ title, progress }) =>
      bullet(
        `${title.text}: ${t('cooperationDocuments:briefing.answered', {
          count: progress.all,
          answered: String(progress.answered),
        })}`,
        { within: [title] },
      ),
    ),
  ];
}

/** Meetings to come, drafts marked, and what is due with the day by which to send it. */
function nextDays({ coming, deadlines }: MinisterBriefModel, frame: DocumentFrame, t: Translate) {
  const { language } = frame;
  const meetings = coming.map(({ title, when, state }) => {
    const draft =
      state === 'draft' ? ` (${withinLine(t('cooperation:engagementState.draft'))})` : '';
    const text = [when, `${title.text}${draft}`].filter(Boolean).join(': ');
    return bullet(text, { within: [title] });
  });
  const due = deadlines.map(({ title, dueOn, sendBy, state, isVerified }) => {
    const facts = [
      sendBy !== null && sendBy < dueOn
        ? t('cooperationDocuments:owed.sendBy', { day: documentDate(sendBy, language) })
        : '',
      state === 'overdue' ? t('obligations:state.overdue') : '',
      isVerified ? '' : t('cooperationDocuments:owed.unverified'),
    ].filter(Boolean);
    const text = `${documentDate(dueOn, language)}: ${title.text}`;
    return bullet(facts.length === 0 ? text : `${text} (${facts.map(withinLine).join('; ')})`, {
      within: [title],
    });
  });
  return [...meetings, ...due];
}

/** As many as leave the page one; the rest is counted. */
const MOST_ROWS = 8;
const MOST_REFERENCES = 4;

const WHO = 3600;
const COUNT = 1400;

function openRecommendations({ open }: MinisterBriefModel, t: Translate): (FileChild | null)[] {
  if (open.length === 0) return [];
  const columns = [
    { heading: t('cooperationDocuments:ministerBrief.who'), width: WHO },
    { heading: t('cooperationDocuments:ministerBrief.count'), width: COUNT },
    {
      heading: t('cooperationDocuments:ministerBrief.which'),
      width: PORTRAIT.textWidth - WHO - COUNT,
    },
  ];
  return [
    officeTable({
      title: t('cooperationDocuments:ministerBrief.open'),
      description: t('documents:columnsOf', {
        columns: columns.map((column) => column.heading).join(', '),
      }),
      columns,
      rows: open
        .slice(0, MOST_ROWS)
        .map(({ organisation, references }) => [
          [
            organisation.text === ''
              ? paragraph(t('cooperationDocuments:ministerBrief.nobody'), 'TableText')
              : paragraph(organisation.text, 'TableText', { language: organisation.language }),
          ],
          [paragraph(String(references.length), 'TableText')],
          [paragraph(shortened(references, t), 'TableText')],
        ]),
    }),
    open.length > MOST_ROWS
      ? paragraph(
          t('cooperationDocuments:ministerBrief.others', { count: open.length - MOST_ROWS }),
          'Notice',
        )
      : null,
  ];
}

function shortened(references: readonly string[], t: Translate): string {
  const shown = references.slice(0, MOST_REFERENCES).join('; ');
  const count = references.length - MOST_REFERENCES;
  return count > 0 ? `${shown} ${t('cooperationDocuments:ministerBrief.more', { count })}` : shown;
}

function said({ statement }: MinisterBriefModel): (FileChild | null)[] {
  if (statement === null) return [];
  return [
    paragraph([statement.when, statement.entry.text].filter(Boolean).join(', '), 'Introduction', {
      within: [statement.entry],
    }),
    ...statement.texts.map(({ text, language }) => bullet(text, { language })),
  ];
}
