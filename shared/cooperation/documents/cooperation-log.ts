import type { FileChild } from 'docx';
import type { TextInLanguage } from '../../text/in-language.ts';
import { bullet } from '../../documents/blocks/bullet.ts';
import { officeChart } from '../../documents/blocks/chart.ts';
import type { DocumentKind } from '../../documents/document-kind.ts';
import { identification } from '../../documents/blocks/identification.ts';
import { officeDocument } from '../../documents/office-document.ts';
import { heading, paragraph } from '../../documents/blocks/paragraphs.ts';
import type { Language } from '../../i18n/languages.ts';
import { translatorFor, type Translate } from '../../i18n/translate.ts';
import type { CooperationLogModel, LogGroup } from './cooperation-log-model.ts';
import { daySpan, periodName } from '../../documents/texts/day-span.ts';
import { entryBlocks } from './entry-blocks.ts';

/** The log of international cooperation for a period: its figures, then the entries, arranged as was chosen. */
export const cooperationLog: DocumentKind<CooperationLogModel, 'cooperation-log'> = {
  kind: 'cooperation-log',
  title: {
    fi: 'Kansainvälisen yhteistyön loki',
    sv: 'Logg över det internationella samarbetet',
    en: 'Log of international cooperation',
  },
  languages: ['fi', 'sv', 'en'],
  // It tells what representatives of other states said, and what is marked for internal use.
  publicity: 'internal',
  stateOf: ({ isOver }) => (isOver ? 'final' : 'draft'),
  titleOf: ({ period, body, country, topic }, { language }) =>
    [
      `${cooperationLog.title[language] ?? ''} ${periodName(period, language)}`,
      ...[body.text, country, topic].filter((part) => part !== ''),
    ].join(' – '),
  build: (model, frame) => {
    const t = translatorFor(frame.language);
    const title = cooperationLog.titleOf(model, frame);
    return officeDocument({
      frame,
      kindName: cooperationLog.title[frame.language] ?? '',
      title,
      sample: model.sampleData,
      children: blocks(model, frame, title, t),
    });
  },
};

type Frame = Parameters<(typeof cooperationLog)['titleOf']>[1];

function* blocks(
  model: CooperationLogModel,
  frame: Frame,
  title: string,
  t: Translate,
): Generator<FileChild | null> {
  const { figures, groups, period } = model;
  yield* identification(title, frame, [
    {
      label: t('cooperationDocuments:fact.period'),
      text: daySpan(period.from, period.to, frame.language),
    },
    { label: t('cooperationDocuments:fact.body'), text: model.body.text },
    { label: t('cooperationDocuments:fact.country'), text: model.country },
    { label: t('cooperationDocuments:fact.topic'), text: model.topic },
  ]);
  if (model.sampleData) yield paragraph(t('cooperationDocuments:sampleNotice'), 'Callout');
  yield* notices(model, t);
  if (figures.entries === 0) {
    yield paragraph(t('cooperationDocuments:log.none'));
    return;
  }
  yield heading(1, t('cooperationDocuments:log.figures'));
  yield paragraph(figuresText(model, t));
  yield* kindsChart(model, frame.language, t);
  for (const group of groups) yield* groupBlocks(group, model, frame.language);
}

/** What is for use within the office, and what the log does not tell. */
function notices({ internal, leftOut }: CooperationLogModel, t: Translate): (FileChild | null)[] {
  const sentences = [
    internal > 0 ? t('cooperationDocuments:log.internal', { count: internal }) : '',
    leftOut.restricted > 0
      ? t('cooperationDocuments:log.restricted', { count: leftOut.restricted })
      : '',
    leftOut.drafts > 0 ? t('cooperationDocuments:log.drafts', { count: leftOut.drafts }) : '',
    leftOut.cancelled > 0
      ? t('cooperationDocuments:log.cancelled', { count: leftOut.cancelled })
      : '',
  ].filter((sentence) => sentence !== '');
  return [paragraph(sentences.join(' '), 'Notice')];
}

function figuresText({ figures }: CooperationLogModel, t: Translate): string {
  const { entries, coming, bodies, countries, interventions, outcomes } = figures;
  return [
    t('cooperationDocuments:log.entries', { count: entries - coming }),
    coming > 0 ? t('cooperationDocuments:log.coming', { count: coming }) : '',
    bodies > 0 ? t('cooperationDocuments:log.bodies', { count: bodies }) : '',
    countries > 0 ? t('cooperationDocuments:log.countries', { count: countries }) : '',
    t('cooperationDocuments:log.said', {
      interventions: t('cooperationDocuments:log.interventions', { count: interventions }),
      outcomes: t('cooperationDocuments:log.outcomes', { count: outcomes }),
    }),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

function kindsChart(
  { figures }: CooperationLogModel,
  language: Language,
  t: Translate,
): (FileChild | null)[] {
  const { kinds } = figures;
  const [first, second] = kinds;
  if (!first) return [];
  const nameOf = (kind: (typeof kinds)[number]['kind']) => t(`cooperation:engagementKind.${kind}`);
  if (kinds.every(({ count }) => count === first.count)) {
    const names = kinds.map(({ kind }) => nameOf(kind)).join(', ');
    // Neither bars nor rows of one length say more than a sentence.
    return [
      paragraph(
        second
          ? t('cooperationDocuments:log.kindsAlike', { kinds: names, each: first.count })
          : t('cooperationDocuments:log.kindAlone', { kind: names }),
      ),
    ];
  }
  const isMost = first.count > (second?.count ?? 0);
  return officeChart({
    language,
    title: t('cooperationDocuments:log.chartTitle'),
    summary: [
      t('cooperationDocuments:log.chartKinds', { count: kinds.length }),
      isMost
        ? t('cooperationDocuments:log.chartMost', { kind: nameOf(first.kind), count: first.count })
        : '',
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
    categoryName: t('cooperationDocuments:fact.kind'),
    categories: kinds.map(({ kind }) => nameOf(kind)),
    series: [
      { name: t('cooperationDocuments:log.number'), values: kinds.map(({ count }) => count) },
    ],
    stacked: false,
  });
}

function* groupBlocks(
  group: LogGroup,
  { groupBy }: CooperationLogModel,
  language: Language,
): Generator<FileChild | null> {
  const t = translatorFor(language);
  const { name, entries, alsoHere } = group;
  yield name.text === ''
    ? heading(1, t(`cooperationDocuments:log.without.${groupBy}`))
    : heading(1, name.text, { language: name.language });
  for (const entry of entries) yield* entryBlocks(entry, language);
  if (alsoHere.length === 0) return;
  yield paragraph(t('cooperationDocuments:log.alsoHere'), 'Introduction');
  for (const { when, title, under } of alsoHere) {
    const line = t('cooperationDocuments:log.alsoLine', { when, title: title.text, under });
    yield bullet(line, marksOf(title));
  }
}

function marksOf({ language }: TextInLanguage) {
  return language ? { language } : {};
}
