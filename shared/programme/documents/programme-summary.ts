import { widthOfWords } from '../../documents/blocks/column-width.ts';
import { nameRuns } from '../../documents/blocks/named-runs.ts';
import type { TextInLanguage } from '../../text/in-language.ts';
import { documentState } from '../life.ts';
import type { FileChild, Paragraph } from 'docx';
import { documentDate } from '../../documents/texts/document-date.ts';
import type { DocumentKind } from '../../documents/document-kind.ts';
import { PORTRAIT } from '../../documents/pages/look.ts';
import { publicityLine } from '../../documents/publicity.ts';
import { officeDocument } from '../../documents/office-document.ts';
import { heading, labelled, paragraph, styled } from '../../documents/blocks/paragraphs.ts';
import { officeTable } from '../../documents/blocks/table.ts';
import { translatorFor } from '../../i18n/translate.ts';
import { periodText } from './action-facts.ts';
import {
  actionsInProgramme,
  droppedText,
  organisationName,
  programmeContext,
  shortName,
  type ProgrammeContext,
} from './document-context.ts';
import { nameInDocument, textInDocument, withinSentence } from './document-text.ts';
import type { ProgrammeModel } from './programme-model.ts';
import { programmeValues } from './programme-values.ts';
import { countedAs } from '../outline/goal-level.ts';
import { actionsInOrder, type NumberedAction } from '../outline/number-programme.ts';

/** Of those who lead, as many have a row each as one page holds of most plans. */
const MOST_LEADS = 7;
const MOST_YEARS = 6;
/** No heading needs more; in twips. */
const MOST_HEADING = 2900;

/** In twips; the goal's own takes what is left. */
const GOAL_COLUMNS = [
  ['goal', 0],
  ['actions', 1300],
  ['leadsHeading', 2900],
  ['schedule', 1400],
] as const;

/**
 * The programme on one page where it is of a usual length, for those who decide and those who ask: its goals, who leads,
 * what happens in which year. No goal and no body is cut or left out: what is longer takes its room.
 */
export const programmeSummary: DocumentKind<ProgrammeModel, 'programme-summary'> = {
  kind: 'programme-summary',
  title: {
    fi: 'Toimintaohjelman yhteenveto',
    sv: 'Sammandrag av handlingsplanen',
    en: 'Summary of the action plan',
  },
  languages: ['fi', 'sv', 'en'],
  valuesOf: programmeValues,
  titleOf: ({ content: { programme } }, { language }) =>
    translatorFor(language)('programmeDocuments:summary.titleOf', {
      programme: textInDocument<string>(programme.title, language).text ?? '',
    }),
  subjectOf: ({ content: { programme } }, { language }) => [
    textInDocument<string>(programme.title, language).text ?? '',
  ],
  stateOf: ({ content }) => documentState(content.programme.state),
  build: (model, frame) => {
    const context = programmeContext(model, frame, {
      textWidth: PORTRAIT.textWidth,
      anchored: [],
    });
    const { t, language } = context;
    const { programme } = model.content;
    const title = textInDocument<string>(programme.title, language);
    const actions = actionsInProgramme(context);
    return officeDocument({
      frame,
      kindName: programmeSummary.title[language] ?? '',
      title: programmeSummary.titleOf(model, frame),
      sample: model.sampleData,
      children: [
        paragraph(title.text ?? t('programme:outline.untitled'), 'Title', {
          language: title.language,
        }),
        ...facts(actions, context),
        model.sampleData ? paragraph(t('programmeDocuments:sampleNotice'), 'Callout') : null,
        heading(1, t(`programmeDocuments:summary.${countedAs(programme.levels, language)}`)),
        goalTable(context),
        heading(1, t('programmeDocuments:summary.leadsHeading')),
        leadTable(actions, context),
        heading(1, t('programmeDocuments:summary.timetable')),
        ...timetable(actions, context),
      ],
    });
  },
};

function facts(actions: readonly NumberedAction[], context: ProgrammeContext) {
  const { model, frame, language, t, outline } = context;
  const { programme } = model.content;
  const adopted = [
    nameInDocument(programme.adoptedBy, language).text,
    programme.adoptedOn === undefined ? '' : documentDate(programme.adoptedOn, language),
  ];
  const state = t(`documents:state.${frame.state}`);
  return [
    labelled(
      t('documents:identification.organisation'),
      nameInDocument(frame.sender.organisation, language).text ?? '',
    ),
    labelled(
      t('documents:identification.date'),
      `${documentDate(frame.today, language)}, ${state}`,
    ),
    labelled(t('documents:identification.publicity'), publicityLine(frame)),
    labelled(t('programmeDocuments:sheet.version'), model.version?.name ?? ''),
    labelled(t('programmeDocuments:summary.term'), periodText(programme, language, t)),
    labelled(t('programmeDocuments:summary.adopted'), adopted.filter(Boolean).join(', ')),
    labelled(
      t('programmeDocuments:summary.counts'),
      t('programmeDocuments:summary.countsText', {
        goals: t(`programmeDocuments:sheet.${countedAs(programme.levels, language)}`, {
          count: outline.goals.length,
        }),
        actions: t('programmeDocuments:sheet.actions', { count: actions.length }),
        leads: t('programmeDocuments:summary.leads', { count: leadsOf(actions, context).size }),
      }),
    ),
    labelled(t('programmeDocuments:card.dropped'), droppedText(context)),
  ];
}

/** The highest goals, each with all that is below it. */
function goalTable(context: ProgrammeContext): FileChild | null {
  const { t, language, outline, textWidth } = context;
  const { goals } = outline;
  if (goals.length === 0) return paragraph(t('programmeDocuments:noGoals'));
  const { levels } = context.model.content.programme;
  const headings = GOAL_COLUMNS.map(
    ([name]) =>
      (name === 'goal' && levels[0]?.name[language]) || t(`programmeDocuments:summary.${name}`),
  );
  const widths = GOAL_COLUMNS.map(([, least], index) =>
    widthOfWords([headings[index] ?? ''], { least, most: MOST_HEADING }),
  );
  const taken = widths.slice(1).reduce((sum, width) => sum + width, 0);
  const rowOf = (name: Paragraph | null, below: readonly NumberedAction[]) => {
    const leads = [...leadsOf(below, context).keys()].map((id) => shortPart(id, context));
    return [
      [name],
      [paragraph(String(below.length), 'TableText')],
      [styled(nameRuns(leads), 'TableText')],
      [paragraph(yearsOf(below), 'TableText')],
    ];
  };
  const kept = (actions: readonly NumberedAction[]) =>
    actions.filter(({ action }) => action.state !== 'dropped');
  const rows = goals.map((numbered) => {
    const { goal, number } = numbered;
    const { text, language: other } = textInDocument<string>(goal.title, language);
    const name = `${number} ${text ?? t('programme:outline.untitled')}`;
    return rowOf(
      paragraph(name, 'TableText', { language: other }),
      kept(actionsInOrder({ goals: [numbered], orphans: [] })),
    );
  });
  // The rows add up to the number of actions that stands above.
  const rest = kept(outline.orphans);
  if (rest.length > 0) {
    rows.push(rowOf(paragraph(t('programmeDocuments:orphans'), 'TableText'), rest));
  }
  return officeTable({
    title: t(`programmeDocuments:summary.${countedAs(levels, language)}`),
    description: t('documents:columnsOf', { columns: headings.join(', ') }),
    columns: headings.map((text, index) => ({
      heading: text,
      width: index === 0 ? textWidth - taken : (widths[index] ?? 0),
    })),
    rows,
    compact: true,
  });
}

/** Who leads most, with what else it takes part in. */
function leadTable(
  actions: readonly NumberedAction[],
  context: ProgrammeContext,
): FileChild | null {
  const { t, parties, textWidth } = context;
  const leads = leadsOf(actions, context);
  const partners = new Map<string, number>();
  for (const { action } of actions) {
    for (const { organisationId, role } of parties.get(action.id) ?? []) {
      if (role !== 'partner') continue;
      partners.set(organisationId, (partners.get(organisationId) ?? 0) + 1);
    }
  }
  const without = actions.filter(
    ({ action }) => !(parties.get(action.id) ?? []).some(({ role }) => isLead(role)),
  ).length;
  const sorted = [...leads].sort(([, one], [, other]) => other - one);
  // A line of the others has room for one of them.
  const shown = sorted.length > MOST_LEADS + 1 ? sorted.slice(0, MOST_LEADS) : sorted;
  const rest = sorted.slice(shown.length);
  const rows = shown.map(([id, count]) => {
    const { text, language } = organisationName(id, context);
    const short = shortName(id, context).text;
    // The table above has the abbreviation alone.
    const known = short === text ? '' : ` (${short ?? ''})`;
    return [
      [paragraph(`${text ?? ''}${known}`, 'TableText', { language })],
      [paragraph(String(count), 'TableText')],
      [paragraph(String(partners.get(id) ?? 0), 'TableText')],
    ];
  });
  if (rest.length > 0) {
    const sum = (counts: readonly number[]) =>
      paragraph(String(counts.reduce((all, one) => all + one, 0)), 'TableText');
    rows.push([
      [
        paragraph(
          t('programmeDocuments:summary.more', {
            names: rest.map(([id]) => shortPart(id, context).text).join(', '),
          }),
          'TableText',
          { within: rest.map(([id]) => shortPart(id, context)) },
        ),
      ],
      [sum(rest.map(([, count]) => count))],
      [sum(rest.map(([id]) => partners.get(id) ?? 0))],
    ]);
  }
  if (without > 0) {
    rows.push([
      [paragraph(t('programmeDocuments:summary.without'), 'TableText')],
      [paragraph(String(without), 'TableText')],
      [],
    ]);
  }
  if (rows.length === 0) return paragraph(t('programmeDocuments:actionTable.none'));
  const headings = (['lead', 'asLead', 'asPartner'] as const).map((name) =>
    t(`programmeDocuments:summary.${name}`),
  );
  const narrow = 1500;
  const widths = [textWidth - 2 * narrow, narrow, narrow];
  return officeTable({
    title: t('programmeDocuments:summary.leadsHeading'),
    description: t('documents:columnsOf', { columns: headings.join(', ') }),
    columns: headings.map((text, index) => ({ heading: text, width: widths[index] ?? 0 })),
    rows,
    compact: true,
  });
}

/** How many actions begin and end, and how many milestones fall, in each year. */
function timetable(
  actions: readonly NumberedAction[],
  context: ProgrammeContext,
): (FileChild | null)[] {
  const { model, t, milestones, textWidth } = context;
  const { from, to } = model.content.programme;
  const begins = actions.flatMap(({ action }) => action.from?.slice(0, 4) ?? []);
  const ends = actions.flatMap(({ action }) => action.to?.slice(0, 4) ?? []);
  const steps = actions.flatMap(({ action }) =>
    (milestones.get(action.id) ?? []).flatMap(({ dueOn }) => dueOn?.slice(0, 4) ?? []),
  );
  const named = [...begins, ...ends, ...steps, from?.slice(0, 4), to?.slice(0, 4)];
  const years = [...new Set(named.filter((year) => year !== undefined))].sort();
  const shown = yearColumns(years);
  const undated = actions.filter(
    ({ action }) => action.from === undefined && action.to === undefined,
  ).length;
  const remark =
    undated > 0
      ? paragraph(t('programmeDocuments:summary.undated', { count: undated }), 'Notice')
      : null;
  if (shown.length === 0) return [remark];
  const first = 1838;
  const width = Math.floor((textWidth - first) / shown.length);
  const rows = (
    [
      ['begin', begins],
      ['milestones', steps],
      ['end', ends],
    ] as const
  ).map(([name, list]) => [
    [paragraph(t(`programmeDocuments:summary.${name}`), 'TableLabel')],
    ...shown.map(({ holds }) => [
      paragraph(String(list.filter((one) => holds.includes(one)).length), 'TableText'),
    ]),
  ]);
  return [
    officeTable({
      title: t('programmeDocuments:summary.timetable'),
      description: t('documents:columnsOf', {
        columns: shown.map(({ heading }) => heading).join(', '),
      }),
      columns: [
        { heading: t('programmeDocuments:summary.year'), width: textWidth - width * shown.length },
        ...shown.map((column) => ({ heading: column.heading, width })),
      ],
      rows,
      compact: true,
    }),
    remark,
  ];
}

/** A column a year; of more years than there is room for, the last ones share one. */
export function yearColumns(years: readonly string[]): { heading: string; holds: string[] }[] {
  const alone = years.length > MOST_YEARS ? years.slice(0, MOST_YEARS - 1) : years;
  const rest = years.slice(alone.length);
  const columns = alone.map((year) => ({ heading: year, holds: [year] }));
  const [first, last] = [rest[0], rest.at(-1)];
  return first === undefined || last === undefined
    ? columns
    : [...columns, { heading: `${first}–${last}`, holds: rest }];
}

/** A body's short name, in its own language. */
function shortPart(id: string, context: ProgrammeContext): TextInLanguage {
  return withinSentence(shortName(id, context));
}

/** Those that lead, in the order of their first action, with how many they lead. */
function leadsOf(
  actions: readonly NumberedAction[],
  { parties }: ProgrammeContext,
): Map<string, number> {
  const leads = new Map<string, number>();
  for (const { action } of actions) {
    const own = (parties.get(action.id) ?? []).filter(({ role }) => isLead(role));
    for (const id of new Set(own.map(({ organisationId }) => organisationId))) {
      leads.set(id, (leads.get(id) ?? 0) + 1);
    }
  }
  return leads;
}

function isLead(role: string): boolean {
  return role === 'lead' || role === 'coLead';
}

/** From the year in which the first begins to the one in which the last ends. */
function yearsOf(actions: readonly NumberedAction[]): string {
  const years = actions
    .flatMap(({ action }) => [action.from, action.to])
    .flatMap((day) => day?.slice(0, 4) ?? [])
    .sort();
  const [first, last] = [years[0], years.at(-1)];
  return first === undefined ? '' : first === last ? first : `${first}–${last ?? ''}`;
}
