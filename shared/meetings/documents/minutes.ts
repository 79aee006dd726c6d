import { Paragraph, type FileChild } from 'docx';
import { heading, labelled, paragraph } from '../../documents/blocks/paragraphs.ts';
import { identification } from '../../documents/blocks/identification.ts';
import { languageMark, textRuns } from '../../documents/blocks/text-runs.ts';
import type { DocumentFrame, DocumentKind } from '../../documents/document-kind.ts';
import { taskTable } from '../../cooperation/documents/task-table.ts';
import { officeDocument } from '../../documents/office-document.ts';
import { PORTRAIT } from '../../documents/pages/look.ts';
import { documentDate } from '../../documents/texts/document-date.ts';
import { translatorFor, type Translate } from '../../i18n/translate.ts';
import type { Language } from '../../i18n/languages.ts';
import { richTextBlocks } from '../../rich-text/to-docx.ts';
import type { AttendanceRole } from '../meeting.ts';
import { meetingFacts, said, subjectLines, typedText } from './meeting-blocks.ts';
import type { MeetingModel, PrintedAttendee, PrintedItem } from './meeting-model.ts';

/** The minutes of a meeting (pöytäkirja) in the order of SFS 2487: who was there, item by item what was decided, signatures. */
export const minutes: DocumentKind<MeetingModel, 'minutes'> = {
  kind: 'minutes',
  title: { fi: 'Pöytäkirja', sv: 'Protokoll', en: 'Minutes' },
  languages: ['fi', 'sv', 'en'],
  stateOf: ({ isApproved }) => (isApproved ? 'final' : 'draft'),
  titleOf: ({ number, body }, { language }) =>
    translatorFor(language)('meetings:document.titleOf', {
      kind: minutes.title[language] ?? '',
      number,
      body: body.text,
    }),
  build: (model, frame) => {
    const { language, caseNumber } = frame;
    const t = translatorFor(language);
    const title = minutes.titleOf(model, frame);
    return officeDocument({
      frame,
      kindName: minutes.title[language] ?? '',
      title,
      sample: model.sampleData,
      children: [
        ...identification(title, frame, meetingFacts(model, { language, besides: caseNumber }, t)),
        ...attendanceLines(model.attendees, t),
        quorumLine(model, t),
        absentPresenters(model, t),
        model.sampleData ? paragraph(t('meetings:document.sampleNotice'), 'Callout') : null,
        model.items.length === 0 ? paragraph(t('meetings:document.noAgenda'), 'Notice') : null,
        ...model.items.flatMap((item) => minutesOfItem(item, model, { language, t })),
        ...signatures(model.attendees, t),
        ...tasksOf(model, frame, t),
      ],
    });
  },
};

function quorumLine({ quorum }: MeetingModel, t: Translate): FileChild | null {
  if (quorum === null) return null;
  const { isReached, present, needed } = quorum;
  return labelled(
    t('meetings:document.quorum'),
    t(isReached ? 'meetings:quorum.reached' : 'meetings:quorum.missed', { present, needed }),
  );
}

/** A draft asks about who presented an item and is not among those present. */
function absentPresenters(
  { attendees, items, isApproved }: MeetingModel,
  t: Translate,
): FileChild | null {
  const here = attendees.filter(isHere).map(({ name }) => name);
  if (isApproved || here.length === 0) return null;
  const missed = items
    .filter(({ isDealt }) => isDealt)
    .map(({ presenter }) => presenter)
    .filter((one) => one !== '' && !here.some((name) => isOf(name, one)));
  const names = [...new Set(missed)].join(', ');
  return names === ''
    ? null
    : paragraph(t('meetings:document.presenterAbsent', { names }), 'Notice');
}

/** Either may stand with an organisation behind it. */
const isOf = (name: string, presenter: string) =>
  name !== '' && (presenter.includes(name) || name.includes(presenter));

const isHere = ({ presence }: PrintedAttendee) => presence === 'present' || presence === 'remote';

const MEMBERS: readonly AttendanceRole[] = ['chair', 'viceChair', 'member', 'deputy'];

/** Who was there, who else, and who was not: one a line, beside one label a group. */
export function attendanceLines(
  attendees: readonly PrintedAttendee[],
  t: Translate,
): (FileChild | null)[] {
  const named = attendees.filter(({ name }) => name !== '');
  const marked = named.filter(({ presence }) => presence !== undefined);
  if (marked.length === 0) {
    return [labelled(t('meetings:document.presentTitle'), t('meetings:document.nobodyNoted'))];
  }
  const isMember = ({ role }: PrintedAttendee) => MEMBERS.includes(role);
  return [
    group(
      t('meetings:document.presentTitle'),
      marked.filter((one) => isHere(one) && isMember(one)),
      t,
    ),
    group(
      t('meetings:document.othersTitle'),
      marked.filter((one) => isHere(one) && !isMember(one)),
      t,
    ),
    group(
      t('meetings:document.absentTitle'),
      marked.filter((one) => !isHere(one)),
      t,
    ),
  ];
}

function group(label: string, all: readonly PrintedAttendee[], t: Translate): FileChild | null {
  const lines = all.map((one) => attendeeLine(one, t));
  const within = all.map(({ organisation }) => organisation);
  return labelled(label, textRuns(lines.join('\n'), { within }));
}

/** `Saimi Tuulikallio, OM, puheenjohtaja (etänä)`; that somebody is a member or a guest goes without saying. */
function attendeeLine({ name, organisation, role, presence }: PrintedAttendee, t: Translate) {
  const isPlain = role === 'member' || role === 'guest';
  const said = isPlain ? '' : t(`meetings:role.${role}`).toLowerCase();
  const who = [name, organisation.text, said].filter((part) => part !== '').join(', ');
  return presence === 'remote' ? `${who} ${t('meetings:document.remoteMark')}` : who;
}

/** An item as minutes tell it: what it was, what was said, what was decided; a draft says where nothing is written yet. */
export function minutesOfItem(
  item: PrintedItem,
  { isApproved }: Pick<MeetingModel, 'isApproved'>,
  { language, t }: { language: Language; t: Translate },
): (FileChild | null)[] {
  const { number, title, presenter, background, proposal, subjects, decisions } = item;
  const { isDealt, mayGoOn } = item;
  const name = title.text === '' ? t('meetings:agenda.untitled') : title.text;
  const isBare = item.minutes.text === null && decisions.length === 0;
  return [
    heading(1, `${String(number)} ${name}`, { language: title.language }),
    labelled(t('meetings:document.presenter'), presenter),
    subjectLines(subjects, t),
    ...typedText(background, presenter !== '' || subjects.length > 0),
    said(t('meetings:document.proposal'), proposal),
    ...whatWasSaid(item, { language, title: name }),
    ...decisions.map((one) =>
      said(t('meetings:document.decision', { number: one.number }), one.text),
    ),
    !isDealt && mayGoOn
      ? paragraph(t(`meetings:document.${isBare ? 'notDealt' : 'goesOn'}`), 'Notice')
      : isBare && !isApproved
        ? paragraph(t('meetings:document.notWritten'), 'Notice')
        : null,
  ];
}

/** What was said, with the form that it was written in; where it stands in another language, that is marked before it. */
function whatWasSaid(
  { minutes: said, presenter, background, proposal, subjects }: PrintedItem,
  { language, title }: { language: Language; title: string },
): FileChild[] {
  const standIn = said.language;
  const mark = standIn && !standIn.quiet ? languageMark(standIn, '') : [];
  const isAfterLabel =
    proposal.text !== '' || ((presenter !== '' || subjects.length > 0) && background.text === '');
  const blocks = richTextBlocks(said.text, {
    language,
    ...(standIn && { textLanguage: standIn.from }),
    headingLevel: 1,
    title,
    textWidth: PORTRAIT.textWidth,
    isApart: isAfterLabel && mark.length === 0,
    reference: () => ({ text: '' }),
  });
  return mark.length === 0
    ? blocks
    : [new Paragraph({ keepNext: true, spacing: { after: 0 }, children: mark }), ...blocks];
}

/** What was made a task of the decisions, as it stands on the day of the paper: no part of what the meeting said. */
function tasksOf(
  { tasks }: MeetingModel,
  frame: DocumentFrame,
  t: Translate,
): (FileChild | null)[] {
  if (tasks.length === 0) return [];
  const title = t('meetings:document.tasks', { day: documentDate(frame.today, frame.language) });
  return [heading(1, title), taskTable(tasks, title, frame)];
}

/** Room for the names of the chair and of the secretary, those who were there before others. */
function signatures(attendees: readonly PrintedAttendee[], t: Translate): (FileChild | null)[] {
  const signer = (role: AttendanceRole) =>
    attendees.find((one) => one.role === role && one.presence !== 'absent');
  const chair = signer('chair') ?? signer('viceChair');
  const secretary = signer('secretary');
  const lines = [
    { name: chair?.name ?? '', role: t('meetings:document.chair') },
    { name: secretary?.name ?? '', role: t('meetings:document.secretary') },
  ];
  return [
    heading(1, t('meetings:document.signatures')),
    ...lines.map(
      ({ name, role }, at) =>
        new Paragraph({
          style: 'Signature',
          keepLines: true,
          // Both names on one page.
          keepNext: at < lines.length - 1,
          children: textRuns([name, role].filter((line) => line !== '').join('\n')),
        }),
    ),
  ];
}
