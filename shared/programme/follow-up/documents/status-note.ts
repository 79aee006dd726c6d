import { runsWithYears, textRuns } from '../../../documents/blocks/text-runs.ts';
import { documentStateOfRound } from '../follow-up.ts';
import type { FileChild } from 'docx';
import { heading, labelled, paragraph } from '../../../documents/blocks/paragraphs.ts';
import type { DocumentKind } from '../../../documents/document-kind.ts';
import { officeDocument } from '../../../documents/office-document.ts';
import { PORTRAIT } from '../../../documents/pages/look.ts';
import { documentDate } from '../../../documents/texts/document-date.ts';
import { publicityLine } from '../../../documents/publicity.ts';
import { linesTaken, shortenText } from '../../../documents/texts/shorten-text.ts';
import { translatorFor } from '../../../i18n/translate.ts';
import { shortName } from '../../documents/document-context.ts';
import { nameInDocument, textInDocument, withinSentence } from '../../documents/document-text.ts';
import { programmeValues } from '../../documents/programme-values.ts';
import { LIGHTS, type Light } from '../status-signs.ts';
import {
  cellText,
  earlierCell,
  earlierDay,
  followUpContext,
  lightOf,
  lightLine,
  roundName,
  statusLine,
  type FollowUpContext,
  type Standing,
  roundPart,
} from './follow-up-context.ts';
import type { FollowUpModel } from './follow-up-model.ts';
import { reasonCell, reasonTaken } from './status-reason.ts';
import { roundSubject } from './round-subject.ts';
import { numberedColumns, sharedTable } from './report-table.ts';
import { silentOf } from './silent-blocks.ts';
import { changedStandings, leadCell, noAttention, noChange, obstaclesOf } from './status-blocks.ts';

/** Lines of tables that the page has room for beside what always stands on it. */
const ROOM = 22;
/** Letters of a line of the page, of an action's title and of a reason in their columns. */
const PAGE_LETTERS = 100;
const TITLE_LETTERS = 27;
const WIDE_TITLE_LETTERS = 46;
const STATUS_LETTERS = 18;
/** Rows of lights that always stand there; what a paragraph keeps free around it, in lines of a table. */
const USUAL_LIGHTS = 5;
const NOTICE_SPACE = 1;
/** Lines that a reason takes at most: where there is room for all, and where there is least of it. */
const MOST_REASON_LINES = 12;
const FEWEST_REASON_LINES = 3;
const TITLE_LINES = 2;
/** Lines that are kept for what has changed; what needs a decision goes before it. */
const CHANGED_LINES = 2;

/** How a programme stands, on one page for the ministerial working group: lights, what has changed, what is to be decided. */
export const statusNote: DocumentKind<FollowUpModel, 'status-note'> = {
  kind: 'status-note',
  title: { fi: 'Tilannemuistio', sv: 'Lägespromemoria', en: 'Status note' },
  languages: ['fi', 'sv', 'en'],
  titleOf: ({ round }, { language }) =>
    translatorFor(language)('followUpDocuments:note.titleOf', {
      day: documentDate(round.asOf, language),
    }),
  subjectOf: roundSubject,
  valuesOf: ({ programme }) => programmeValues(programme),
  stateOf: ({ round }) => documentStateOfRound(round.state),
  build: (model, frame) => {
    const context = followUpContext(model, frame, {
      textWidth: PORTRAIT.textWidth,
      anchored: [],
    });
    return officeDocument({
      frame,
      kindName: statusNote.title[frame.language] ?? '',
      title: statusNote.titleOf(model, frame),
      sample: model.sampleData,
      children: [
        paragraph(statusNote.titleOf(model, frame), 'Title'),
        ...facts(context),
        ...body(context),
      ],
    });
  },
};

function facts(context: FollowUpContext): (FileChild | null)[] {
  const { followUp, frame, language, t } = context;
  const { round, earlier, programme } = followUp;
  const before = earlier.at(-1);
  const title = withinSentence(textInDocument<string>(programme.content.programme.title, language));
  const organisation = nameInDocument(frame.sender.organisation, language).text ?? '';
  return [
    labelled(t('documents:identification.organisation'), organisation),
    labelled(
      t('documents:identification.date'),
      [
        documentDate(frame.today, language),
        t(`documents:state.${frame.state}`),
        publicityLine(frame),
      ].join(', '),
    ),
    labelled(t('documents:identification.caseNumber'), frame.caseNumber ?? ''),
    labelled(t('followUpDocuments:programme'), runsWithYears(title.text, { within: [title] })),
    labelled(
      t('followUpDocuments:round'),
      textRuns(roundName(round, context), { within: [roundPart(round, context)] }),
    ),
    labelled(
      t('followUpDocuments:previousRound'),
      before
        ? textRuns(`${roundName(before, context)}, ${documentDate(before.asOf, language)}`, {
            within: [roundPart(before, context)],
          })
        : t('followUpDocuments:note.first'),
    ),
    labelled(
      t('followUpDocuments:note.unread'),
      followUp.unread.length > 0
        ? t('followUpDocuments:note.unreadCount', { count: followUp.unread.length })
        : '',
    ),
  ];
}

function* body(context: FollowUpContext): Generator<FileChild | null> {
  const { t, standings } = context;
  if (standings.length === 0) {
    yield heading(1, t('followUpDocuments:note.lights'));
    yield paragraph(t('followUpDocuments:noActions'));
    return;
  }
  const silent = silentText(context);
  const changed = changedStandings(context);
  const urgent = (['stopped', 'attention'] as const).flatMap((light) =>
    standings.filter(({ status }) => lightOf(status) === light),
  );
  // What is still to be accepted takes a line of its own above.
  const unread = context.followUp.unread.length > 0 ? 1 : 0;
  const lights = Math.max(lightRows(context).length - USUAL_LIGHTS, 0);
  const uncounted = uncountedText(context);
  const uncountedLines =
    uncounted === null ? 0 : linesTaken(uncounted, PAGE_LETTERS) + NOTICE_SPACE;
  const room = ROOM - unread - lights - uncountedLines - linesTaken(silent, PAGE_LETTERS);
  const forUrgent = changed.length > 0 ? room - CHANGED_LINES : room;
  const most = reasonLines(urgent, forUrgent, context);
  const restOf = (list: readonly Standing[]) => restLines(list, context);
  const shownUrgent = fitting(urgent, forUrgent, (one) => urgentLines(one, most, context), restOf);
  const urgentRest = restOf(urgent.filter((one) => !shownUrgent.includes(one)));
  const left = room - urgentRest - sumOf(shownUrgent, (one) => urgentLines(one, most, context));
  // What stands above with how it was before has no second row.
  const others = changed.filter((one) => !shownUrgent.includes(one));
  const shownChanged = fitting(others, left, (one) => changedLines(one, context), restOf);
  yield heading(1, t('followUpDocuments:note.lights'));
  yield lightTable(context);
  yield uncounted === null ? null : paragraph(uncounted, 'Notice');
  yield heading(1, t('followUpDocuments:note.decide'));
  yield urgent.length === 0
    ? paragraph(noAttention(context))
    : urgentTable(shownUrgent, most, context);
  yield rest(urgent, shownUrgent, context);
  yield heading(1, t('followUpDocuments:note.changed'));
  yield others.length > 0
    ? changedTable(shownChanged, context)
    : paragraph(changed.length > 0 ? t('followUpDocuments:note.changedAbove') : noChange(context));
  yield rest(others, shownChanged, context);
  yield paragraph(silent, 'Notice', {
    within: silentOf(context).map(({ request }) =>
      withinSentence(shortName(request.organisationId, context)),
    ),
  });
}

/** The most lines for each reason with which there is room for all, or the fewest. */
function reasonLines(urgent: readonly Standing[], room: number, context: FollowUpContext): number {
  let most = MOST_REASON_LINES;
  while (
    most > FEWEST_REASON_LINES &&
    sumOf(urgent, (one) => urgentLines(one, most, context)) > room
  ) {
    most -= 1;
  }
  return most;
}

/** Those that the room is enough for, in their order. */
function fitting(
  list: readonly Standing[],
  room: number,
  linesOf: (one: Standing) => number,
  restOf: (list: readonly Standing[]) => number,
): Standing[] {
  let taken = 0;
  // The lines that name those left out need room, too.
  const all = sumOf(list, linesOf) <= room ? room : room - restOf(list);
  return list.filter((one, at) => {
    taken += linesOf(one);
    return taken <= all || at === 0;
  });
}

function sumOf(list: readonly Standing[], linesOf: (one: Standing) => number): number {
  return list.reduce((sum, one) => sum + linesOf(one), 0);
}

/** Those that there was no room for, each with its number and sign: nothing is left out in silence. */
function rest(
  all: readonly Standing[],
  shown: readonly Standing[],
  context: FollowUpContext,
): FileChild | null {
  const left = all.filter((one) => !shown.includes(one));
  return left.length === 0 ? null : paragraph(restText(left, context), 'Notice');
}

function restText(left: readonly Standing[], { t }: FollowUpContext): string {
  return t('followUpDocuments:note.more', {
    numbers: left.map(({ number }) => number).join(', '),
  });
}

function restLines(left: readonly Standing[], context: FollowUpContext): number {
  return left.length === 0 ? 0 : linesTaken(restText(left, context), PAGE_LETTERS) + NOTICE_SPACE;
}

/** How many actions have each light now, and how many had it in the round before. */
function lightRows({ standings }: FollowUpContext) {
  const count = (light: Light, of: (one: Standing) => Light) =>
    standings.filter((one) => of(one) === light).length;
  return LIGHTS.map((light) => ({
    light,
    now: count(light, ({ status }) => lightOf(status)),
    before: count(light, ({ previous }) => lightOf(previous)),
  })).filter(({ light, now, before }) => light !== 'merged' || now + before > 0);
}

/** Why no difference is counted: of what nobody knows there is none. Null where it is counted, or nothing comes before. */
function uncountedText(context: FollowUpContext): string | null {
  const unknown = lightRows(context).find(({ light }) => light === 'unknown');
  const isKnown = unknown === undefined || unknown.now + unknown.before === 0;
  if (isKnown || context.followUp.earlier.length === 0) return null;
  return context.t('followUpDocuments:note.uncounted', {
    now: unknown.now,
    before: unknown.before,
  });
}

/** The lights beside those of the round before, with the difference where all is known. */
function lightTable(context: FollowUpContext): FileChild {
  const { t, followUp } = context;
  const isFirst = followUp.earlier.length === 0;
  const isCounted = !isFirst && uncountedText(context) === null;
  const rows = lightRows(context);
  const title = t('followUpDocuments:note.lights');
  return sharedTable(
    context,
    title,
    [
      [t('followUpDocuments:status'), isFirst ? 0.7 : isCounted ? 0.4 : 0.6],
      [t('followUpDocuments:note.now'), 0.2],
      ...(isFirst ? [] : ([[t('followUpDocuments:note.before'), 0.2]] as const)),
      ...(isCounted ? ([[t('followUpDocuments:note.difference'), 0.2]] as const) : []),
    ],
    rows.map(({ light, now, before }) => [
      [lightLine(light, context)],
      [cellText(String(now))],
      ...(isFirst ? [] : [[cellText(String(before))]]),
      ...(isCounted ? [[cellText(difference(now - before, context))]] : []),
    ]),
    { compact: true },
  );
}

function difference(by: number, { t }: FollowUpContext): string {
  if (by === 0) return t('followUpDocuments:note.same');
  return by > 0 ? `+${String(by)}` : `−${String(-by)}`;
}

function titleOf({ action }: Standing, { language, t }: FollowUpContext): string {
  return textInDocument<string>(action.title, language).text ?? t('programme:outline.untitled');
}

/** The title of an action, cut to its room, in its own language. */
function titleCell(standing: Standing, letters: number, context: FollowUpContext) {
  const text = shortenText(titleOf(standing, context), TITLE_LINES, letters);
  const { language } = textInDocument<string>(standing.action.title, context.language);
  return paragraph(text, 'TableText', { language });
}

function urgentLines(standing: Standing, most: number, context: FollowUpContext): number {
  const title = linesTaken(titleOf(standing, context), TITLE_LETTERS);
  const status = 1 + linesTaken(wasText(standing, context), STATUS_LETTERS);
  // What is in another language says so behind its last word.
  const isForeign = obstaclesOf(standing, context).some(({ language }) => language !== undefined);
  return Math.max(
    reasonTaken(standing, most, context) + (isForeign ? 1 : 0),
    Math.min(title, TITLE_LINES),
    status,
  );
}

function wasText(standing: Standing, context: FollowUpContext): string {
  const { t } = context;
  const { before } = standing;
  const day = earlierDay(standing, context);
  const was = before ? t(`followUp:status.${before.status}`) : t('followUpDocuments:note.unknown');
  const status =
    day === undefined ? was : t('followUpDocuments:statusWith', { status: was, round: day });
  return t('followUpDocuments:note.was', { status });
}

function urgentTable(
  shown: readonly Standing[],
  most: number,
  context: FollowUpContext,
): FileChild {
  const { t } = context;
  return sharedTable(
    context,
    t('followUpDocuments:note.decide'),
    [
      ...numberedColumns(context, t('followUpDocuments:action'), 0.35),
      [t('followUpDocuments:lead'), 0.13],
      [t('followUpDocuments:note.statusAndBefore'), 0.19],
      [t('followUpDocuments:note.reason'), 0.33],
    ],
    shown.map((standing) => [
      [cellText(standing.number)],
      [titleCell(standing, TITLE_LETTERS, context)],
      leadCell(standing, context),
      [
        statusLine(standing.status, context, { style: 'TableLabel' }),
        cellText(wasText(standing, context)),
      ],
      reasonCell(standing, most, context),
    ]),
    { compact: true },
  );
}

function changedLines(standing: Standing, context: FollowUpContext): number {
  const title = linesTaken(titleOf(standing, context), WIDE_TITLE_LETTERS);
  const status = earlierDay(standing, context) === undefined ? 1 : 2;
  return Math.max(Math.min(title, TITLE_LINES), status);
}

function changedTable(shown: readonly Standing[], context: FollowUpContext): FileChild {
  const { t } = context;
  return sharedTable(
    context,
    t('followUpDocuments:note.changed'),
    [
      ...numberedColumns(context, t('followUpDocuments:action'), 0.54),
      [t('followUpDocuments:before'), 0.23],
      [t('followUpDocuments:now'), 0.23],
    ],
    shown.map((standing) => [
      [cellText(standing.number)],
      [titleCell(standing, WIDE_TITLE_LETTERS, context)],
      earlierCell(standing, context),
      [statusLine(standing.status, context)],
    ]),
    { compact: true },
  );
}

/** Whose reply is missing, each by its short name, all of them. */
function silentText(context: FollowUpContext): string {
  const { t } = context;
  const bodies = silentOf(context)
    .map(({ request }) => shortName(request.organisationId, context).text ?? '')
    .join(', ');
  return bodies === ''
    ? t('followUpDocuments:report.silentNone')
    : t('followUpDocuments:note.silent', { bodies });
}
