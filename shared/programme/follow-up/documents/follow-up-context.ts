import type { TextInLanguage } from '../../../text/in-language.ts';
import type { Paragraph } from 'docx';
import { paragraph, styled } from '../../../documents/blocks/paragraphs.ts';
import { plainRun, textRuns } from '../../../documents/blocks/text-runs.ts';
import type { DocumentFrame } from '../../../documents/document-kind.ts';
import { documentDate } from '../../../documents/texts/document-date.ts';
import {
  actionsInProgramme,
  programmeContext,
  shortName,
  type ProgrammeContext,
} from '../../documents/document-context.ts';
import { nameInDocument, withinSentence } from '../../documents/document-text.ts';
import { PARTY_ROLES } from '../../action-party.ts';
import { leadsByAction } from '../../leads-by-action.ts';
import type { NumberedAction } from '../../outline/number-programme.ts';
import type { FollowUpRound, FollowUpStatus, StatusReport } from '../follow-up.ts';
import { LIGHT_OF, LIGHT_SIGNS, STATUS_SIGNS, type Light } from '../status-signs.ts';
import { latestStatuses, statusesByRound } from '../statuses.ts';
import type { FollowUpModel } from './follow-up-model.ts';

/** How an action stands in the round, and how it stood before. */
export type Standing = NumberedAction & {
  status: FollowUpStatus | undefined;
  /** As that round told which comes right before. */
  previous: FollowUpStatus | undefined;
  /** As last told, and the round that told it. */
  before: { status: FollowUpStatus; round: FollowUpRound } | undefined;
  /** What was told of it in the round, its lead first. */
  reports: readonly StatusReport[];
  /** Who told something that nobody has accepted yet, the lead first. */
  unread: readonly string[];
};

/** What every part of a document of a follow-up is written with. */
export type FollowUpContext = ProgrammeContext & {
  followUp: FollowUpModel;
  /** The actions that are followed up, in the order of reading. */
  standings: readonly Standing[];
};

/** The context of a document; `anchored` as of a programme's. */
export function followUpContext(
  followUp: FollowUpModel,
  frame: DocumentFrame,
  layout: { textWidth: number; anchored: readonly string[] },
): FollowUpContext {
  // What an official text lacks in a language is said of the programme itself, not of what was told of it.
  const context = {
    ...programmeContext(followUp.programme, frame, layout),
    remarks: 'language' as const,
  };
  const { round, earlier, reports, unread, programme } = followUp;
  const { actionParties } = programme.content;
  const byRound = statusesByRound(reports, actionParties);
  const now = byRound.get(round.id);
  const previous = byRound.get(earlier.at(-1)?.id ?? '');
  const before = latestStatuses(earlier, reports, actionParties);
  const order = (actionId: string) =>
    [...(context.parties.get(actionId) ?? [])]
      .sort((one, other) => PARTY_ROLES.indexOf(one.role) - PARTY_ROLES.indexOf(other.role))
      .map(({ organisationId }) => organisationId);
  return {
    ...context,
    followUp,
    standings: actionsInProgramme(context).map((numbered) => {
      const { id } = numbered.action;
      const parties = order(id);
      const rank = ({ organisationId }: Pick<StatusReport, 'organisationId'>) => {
        const at = parties.indexOf(organisationId);
        return at < 0 ? parties.length : at;
      };
      return {
        ...numbered,
        status: now?.get(id)?.status,
        previous: previous?.get(id)?.status,
        before: before.get(id),
        reports: reports
          .filter(({ roundId, actionId }) => roundId === round.id && actionId === id)
          .sort((one, other) => rank(one) - rank(other)),
        unread: unread
          .filter(({ actionId }) => actionId === id)
          .sort((one, other) => rank(one) - rank(other))
          .map(({ organisationId }) => organisationId),
      };
    }),
  };
}

/** Sign and words of a status. */
export function statusText(status: FollowUpStatus, { t }: Pick<ProgrammeContext, 't'>): string {
  return `${STATUS_SIGNS[status]} ${t(`followUp:status.${status}`)}`;
}

/** Sign and words of a light. */
export function lightText(light: Light, { t }: Pick<ProgrammeContext, 't'>): string {
  return `${LIGHT_SIGNS[light]} ${t(`followUpDocuments:light.${light}`)}`;
}

/** Which signs are coloured: form and word tell the same. */
const SIGN_STYLES: Partial<Record<Light, string>> = {
  stopped: 'SignStop',
  attention: 'SignCare',
  onTrack: 'SignGo',
};

/** Sign and words of a status in a cell; what stands for it where there is none: something else may be told without it. */
export function statusLine(
  status: FollowUpStatus | undefined,
  context: ProgrammeContext,
  { style = 'TableText', isTold = false }: { style?: string; isTold?: boolean } = {},
): Paragraph {
  const none = isTold ? 'followUpDocuments:statusUntold' : 'followUpDocuments:noStatus';
  const text = status === undefined ? context.t(none) : statusText(status, context);
  return signedLine(text, lightOf(status), style);
}

/** The day of which an earlier status is, where it is not of the round that comes right before. */
export function earlierDay(
  { before }: Standing,
  { followUp, language }: FollowUpContext,
): string | undefined {
  if (!before || before.round.id === followUp.earlier.at(-1)?.id) return undefined;
  return documentDate(before.round.asOf, language);
}

/** How an action stood before, in a cell. */
export function earlierCell(standing: Standing, context: FollowUpContext): (Paragraph | null)[] {
  const day = earlierDay(standing, context);
  return [
    statusLine(standing.before?.status, context),
    day === undefined ? null : cellText(`(${day})`),
  ];
}

/** Sign and words of a light in a cell. */
export function lightLine(light: Light, context: ProgrammeContext): Paragraph {
  return signedLine(lightText(light, context), light, 'TableLabel');
}

/** A line that begins with a sign. */
function signedLine(text: string, light: Light, style: string): Paragraph {
  const [sign = '', ...words] = text.split(' ');
  const mark = SIGN_STYLES[light];
  const runs = [...textRuns(sign, mark ? { style: mark } : {}), plainRun(` ${words.join(' ')}`)];
  return styled(runs, style);
}

/** The light of a status, also of none. */
export function lightOf(status: FollowUpStatus | undefined): Light {
  return status === undefined ? 'unknown' : LIGHT_OF[status];
}

/** What a round is called in the document. */
export function roundName(
  { title, asOf }: FollowUpRound,
  { language }: Pick<ProgrammeContext, 'language'>,
): string {
  return nameInDocument(title, language).text ?? documentDate(asOf, language);
}

/** The same as it stands within a sentence: in its own language. */
export function roundPart(
  { title }: FollowUpRound,
  { language }: Pick<ProgrammeContext, 'language'>,
): TextInLanguage {
  return withinSentence(nameInDocument(title, language));
}

/** A text of a table's cell; `within` stands in it in a language of its own. */
export function cellText(text: string, ...within: TextInLanguage[]): Paragraph | null {
  return paragraph(text, 'TableText', { within });
}

/** Those whose word the status of an action is where none of those who answer for it has told any; none where one has. */
function toldByOthers(
  { action, status, reports }: Standing,
  { followUp }: FollowUpContext,
): string[] {
  const leads = leadsByAction(followUp.programme.content.actionParties).get(action.id) ?? [];
  const tellers = reports.filter((one) => one.status !== undefined);
  const isLead = ({ organisationId }: StatusReport) => leads.includes(organisationId);
  if (leads.length === 0 || tellers.some(isLead)) return [];
  return tellers.filter((one) => one.status === status).map(({ organisationId }) => organisationId);
}

/** That in words, with the names that stand in them. */
export function toldByText(
  standing: Standing,
  context: FollowUpContext,
): { text: string; within: TextInLanguage[] } | null {
  const names = toldByOthers(standing, context).map((id) => withinSentence(shortName(id, context)));
  if (names.length === 0) return null;
  const bodies = names.map(({ text }) => text).join(', ');
  return { text: context.t('followUpDocuments:toldBy', { bodies }), within: names };
}
