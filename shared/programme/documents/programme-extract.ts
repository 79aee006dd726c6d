import { plainRun, textRuns } from '../../documents/blocks/text-runs.ts';
import { documentState } from '../life.ts';
import type { FileChild } from 'docx';
import type { DocumentKind } from '../../documents/document-kind.ts';
import { identification } from '../../documents/blocks/identification.ts';
import { PORTRAIT } from '../../documents/pages/look.ts';
import { officeDocument } from '../../documents/office-document.ts';
import { heading, paragraph, styled } from '../../documents/blocks/paragraphs.ts';
import { officeTable } from '../../documents/blocks/table.ts';
import { translatorFor } from '../../i18n/translate.ts';
import type { PartyRole } from '../action-party.ts';
import { extractParts, type ExtractPart } from '../extract-parts.ts';
import { goalPath } from '../outline/number-programme.ts';
import { actionCard, scheduleCell, type CardRow } from './action-card.ts';
import { actionLink } from './action-table.ts';
import {
  line,
  organisationName,
  programmeContext,
  richBlocks,
  type ProgrammeContext,
} from './document-context.ts';
import { documentHeading } from './document-heading.ts';
import { nameInDocument, textInDocument, withinSentence } from './document-text.ts';
import type { ExtractModel } from './extract-model.ts';
import { goalLabel, goalLevel } from './goal-blocks.ts';
import { programmeValues } from './programme-values.ts';

const LEADS: readonly PartyRole[] = ['lead', 'coLead'];
const ANSWER_WIDTH = 1600;
const COLUMNS = [
  ['number', 800],
  ['action', 3938],
  ['share', 1600],
  ['answer', ANSWER_WIDTH],
  ['schedule', 1700],
] as const;

/** What one organisation is to do: the actions that it leads or is a partner in, for it to read and to confirm. */
export const programmeExtract: DocumentKind<ExtractModel, 'programme-extract'> = {
  kind: 'programme-extract',
  title: {
    fi: 'Ote toimintaohjelmasta',
    sv: 'Utdrag ur handlingsplanen',
    en: 'Extract from the action plan',
  },
  languages: ['fi', 'sv', 'en'],
  valuesOf: programmeValues,
  titleOf: ({ organisations, organisationId }, { language }) => {
    const t = translatorFor(language);
    const body =
      nameInDocument(organisations[organisationId]?.name, language).text ??
      t('programmeDocuments:goneOrganisation');
    return t('programmeDocuments:extract.titleOf', { body });
  },
  subjectOf: ({ organisations, organisationId, content }, { language }) => [
    nameInDocument(organisations[organisationId]?.name, language).text ?? '',
    textInDocument<string>(content.programme.title, language).text ?? '',
  ],
  stateOf: ({ content }) => documentState(content.programme.state),
  build: (model, frame) => {
    const parts = extractParts(model.content, model.organisationId);
    const context = programmeContext(model, frame, {
      textWidth: PORTRAIT.textWidth,
      anchored: parts.flatMap(({ action }) => (action.state === 'dropped' ? [] : [action.id])),
    });
    const { t, language } = context;
    const title = programmeExtract.titleOf(model, frame);
    const kept = parts.filter(({ action }) => action.state !== 'dropped');
    const leads = kept.filter(({ party }) => LEADS.includes(party.role));
    const partners = kept.filter(({ party }) => !LEADS.includes(party.role));
    const dropped = parts.filter((one) => !kept.includes(one));
    const name = withinSentence(textInDocument<string>(model.content.programme.title, language));
    return officeDocument({
      frame,
      kindName: programmeExtract.title[language] ?? '',
      title,
      sample: model.sampleData,
      children: [
        ...identification(title, frame, [
          {
            label: t('programmeDocuments:extract.programme'),
            text: name.text,
            within: [name],
          },
          { label: t('programmeDocuments:sheet.version'), text: model.version?.name ?? '' },
          {
            label: t('programmeDocuments:extract.countsLabel'),
            text: [
              t('programmeDocuments:extract.counts', {
                leads: leads.length,
                partners: partners.length,
              }),
              dropped.length === 0
                ? ''
                : t('programmeDocuments:extract.dropped', {
                    numbers: dropped.map(({ number }) => number).join(', '),
                  }),
            ]
              .filter(Boolean)
              .join(' '),
          },
        ]),
        model.sampleData ? paragraph(t('programmeDocuments:sampleNotice'), 'Callout') : null,
        heading(1, t('programmeDocuments:extract.overview')),
        ...overview(parts, context),
        ...group('leads', leads, context),
        ...group('partners', partners, context),
      ],
    });
  },
};

function overview(parts: readonly ExtractPart[], context: ProgrammeContext): (FileChild | null)[] {
  const { t } = context;
  const first = parts[0];
  if (!first) return [paragraph(t('programmeDocuments:extract.none'))];
  const tells = parts.some((part) => told(part, context) !== null);
  const columns = COLUMNS.flatMap(([name, width]) => {
    if (name === 'answer' && !tells) return [];
    return [{ name, width: name === 'action' && !tells ? width + ANSWER_WIDTH : width }];
  });
  const headings = columns.map(({ name }) =>
    name === 'share' || name === 'answer'
      ? t(`programmeDocuments:extract.${name}`)
      : t(`programmeDocuments:actionTable.${name}`),
  );
  const body = organisationName(first.party.organisationId, context).text ?? '';
  return [
    officeTable({
      title: t('programmeDocuments:extract.overviewTitle', { body }),
      description: t('documents:columnsOf', { columns: headings.join(', ') }),
      columns: columns.map(({ width }, index) => ({ heading: headings[index] ?? '', width })),
      rows: parts.map((part) => [
        [styled(actionLink(part.action.id, part.number, context), 'TableText')],
        [styled(line(part.action.title, context), 'TableText')],
        [paragraph(t(`programme:party.roles.${part.party.role}`), 'TableText')],
        ...(tells ? [[paragraph(told(part, context) ?? '–', 'TableText')]] : []),
        scheduleCell(part.action, context),
      ]),
    }),
  ];
}

/**
 * What the organisation has said to its part, or that the action was dropped; null where it has said nothing: whether it was
 * asked is the office's own affair, and not for the organisation to read.
 */
function told({ action, party }: ExtractPart, { t }: ProgrammeContext): string | null {
  if (action.state === 'dropped') return t('programmeDocuments:card.dropped');
  if (party.answer === 'notAsked' || party.answer === 'asked') return null;
  return t(`programme:party.answers.${party.answer}`);
}

function group(
  name: 'leads' | 'partners',
  parts: readonly ExtractPart[],
  context: ProgrammeContext,
): (FileChild | null)[] {
  if (parts.length === 0) return [];
  const { t, anchors, language } = context;
  return [
    heading(1, t(`programmeDocuments:extract.${name}`)),
    ...parts.flatMap(({ action, number }) => [
      documentHeading({
        level: 2,
        anchor: anchors.get(action.id) ?? 0,
        number,
        title: line(action.title, context),
      }),
      ...richBlocks(action.description, context, {
        headingLevel: 2,
        title: textInDocument<string>(action.title, language).text ?? '',
        keepWithNext: true,
      }),
      actionCard({ action, number }, context, goalRow(action.goalId, context)),
    ]),
  ];
}

/** The goal that an action carries out, below those that it is part of: in an extract it does not stand below them. */
function goalRow(goalId: string | undefined, context: ProgrammeContext): CardRow[] {
  const content = goalPath(context.outline.goals, goalId).map((numbered) => {
    const label = textRuns(goalLabel(numbered, context), {
      within: [goalLevel(numbered, context)],
    });
    return styled([...label, plainRun(' '), ...line(numbered.goal.title, context)], 'TableText');
  });
  return content.length === 0
    ? []
    : [{ label: context.t('programmeDocuments:card.goal'), content }];
}
