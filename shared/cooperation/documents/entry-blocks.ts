import { Paragraph, type FileChild, type ParagraphChild } from 'docx';
import { heading, labelled } from '../../documents/blocks/paragraphs.ts';
import { textRuns } from '../../documents/blocks/text-runs.ts';
import type { Language } from '../../i18n/languages.ts';
import type { TextInLanguage } from '../../text/in-language.ts';
import { translatorFor, type Translate } from '../../i18n/translate.ts';
import { withinLine, ownWords } from './own-words.ts';
import { leadBullet, nameRuns } from '../../documents/blocks/named-runs.ts';
import type { PrintedEngagement, PrintedPosition } from './printed-engagement.ts';

/** States that a reader of a log must be told: of the rest it goes without saying that it took place. */
const SAID_STATES = new Set(['draft', 'planned', 'confirmed']);

type Fact = readonly [label: string, content: string | readonly ParagraphChild[]];

/**
 * When and where an entry was, what it was, and who took part, as lines of facts that no page parts; with `isFollowed`
 * none ends below them either.
 */
export function entryFacts(
  entry: PrintedEngagement,
  language: Language,
  isFollowed = false,
): (FileChild | null)[] {
  const facts = factsOf(entry, language).filter(([, content]) => content.length > 0);
  return facts.map(([label, content], at) =>
    labelled(label, content, isFollowed || at < facts.length - 1),
  );
}

function factsOf(entry: PrintedEngagement, language: Language): Fact[] {
  const t = translatorFor(language);
  const kind = t(`cooperation:engagementKind.${entry.kind}`);
  const state = withinLine(t(`cooperation:engagementState.${entry.state}`));
  return [
    [t('cooperationDocuments:fact.when'), joined([entry.when, entry.where])],
    [
      t('cooperationDocuments:fact.kind'),
      SAID_STATES.has(entry.state) ? `${kind} (${state})` : kind,
    ],
    [
      t('cooperationDocuments:fact.use'),
      entry.isInternal ? t('cooperation:confidentiality.internal') : '',
    ],
    [t('cooperationDocuments:fact.with'), nameRuns(entry.with)],
    ...entry.parties.map(({ role, names }): Fact => [
      t(`cooperationDocuments:role.${role}`),
      nameRuns(names),
    ]),
    [
      t('cooperationDocuments:fact.topics'),
      nameRuns(entry.topics.map((text) => ownWords(text, language))),
    ],
  ];
}

/**
 * An entry of a log: its title, its facts, what it was about, and what was said and came of it. It stays on one page where
 * one page holds it.
 */
export function entryBlocks(entry: PrintedEngagement, language: Language): (FileChild | null)[] {
  const t = translatorFor(language);
  const { title, summary, interventions, positions, outcomes } = entry;
  const said = [
    ...interventions.map((text) => [t('cooperationDocuments:lead.intervention'), text] as const),
    ...positions.map((position) => [positionLead(position, t), position.text] as const),
    ...outcomes.map((text) => [t('cooperationDocuments:lead.outcome'), text] as const),
  ];
  return [
    title.text === ''
      ? heading(2, t('cooperationDocuments:untitled'))
      : heading(2, title.text, { language: title.language }),
    ...entryFacts(entry, language, summary.text !== '' || said.length > 0),
    summaryBlock(summary, said.length > 0),
    ...said.map(([lead, text], index) =>
      leadBullet(lead, text, { isFirst: index === 0, isLast: index === said.length - 1 }),
    ),
  ];
}

function summaryBlock({ text, language }: TextInLanguage, isFollowed: boolean): Paragraph | null {
  const children = textRuns(text, { language });
  return children.length === 0
    ? null
    : new Paragraph({ style: 'Notice', keepLines: true, keepNext: isFollowed, children });
}

/** Whose position it is, and how far they are for it. */
function positionLead({ who, stance }: PrintedPosition, t: Translate): string {
  const of = who.text === '' ? t('cooperationDocuments:lead.position') : who.text;
  return stance === null ? of : `${of} (${withinLine(t(`cooperation:stance.${stance}`))})`;
}

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(', ');
}
