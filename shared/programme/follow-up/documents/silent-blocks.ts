import { withinSentence } from '../../documents/document-text.ts';
import type { TextInLanguage } from '../../../text/in-language.ts';
import type { FileChild } from 'docx';
import { paragraph } from '../../../documents/blocks/paragraphs.ts';
import { documentDate } from '../../../documents/texts/document-date.ts';
import { collatorFor } from '../../../text/collator.ts';
import { organisationName } from '../../documents/document-context.ts';
import type { FollowUpRequest } from '../follow-up.ts';
import { actionsAskedOf, dueOnOf, shownState } from '../requests.ts';
import { silentBodies } from '../silent-bodies.ts';
import { cellText, type FollowUpContext } from './follow-up-context.ts';
import { sharedTable } from './report-table.ts';

/** A body whose reply is not there, whole. */
export type Silent = {
  request: FollowUpRequest;
  name: TextInLanguage;
  /** What its reply is like, and by when it was due. */
  reply: string;
  /** The numbers of the actions of which it told nothing. */
  missing: string[];
};

/** The bodies whose reply is missing, by name; whom nobody has asked yet among them, and said so. */
export function silentOf(context: FollowUpContext): Silent[] {
  const { t, language, frame, followUp, standings } = context;
  const { round, earlier, requests, reports, unread, programme } = followUp;
  const silent = new Map(
    silentBodies({ rounds: [...earlier, round], requests }, round, frame.today).map((one) => [
      one.request.id,
      one,
    ]),
  );
  const actions = standings.map(({ action }) => action);
  const { actionParties } = programme.content;
  return requests
    .filter(({ roundId, state }) => roundId === round.id && !['received', 'waived'].includes(state))
    .map((request): Silent => {
      const { organisationId } = request;
      const told = new Set(
        reports
          .filter((one) => one.roundId === round.id && one.organisationId === organisationId)
          .map(({ actionId }) => actionId),
      );
      const unreadOf = new Set(
        unread
          .filter((one) => one.organisationId === organisationId)
          .map(({ actionId }) => actionId),
      );
      const numbersOf = (isMeant: (id: string) => boolean) =>
        standings.filter(({ action }) => isMeant(action.id)).map(({ number }) => number);
      const unaccepted = numbersOf((id) => unreadOf.has(id) && !told.has(id));
      const asked = new Set(
        actionsAskedOf({ actions, actionParties }, organisationId).map(({ id }) => id),
      );
      const dueOn = dueOnOf(request, round);
      const rows = silent.get(request.id)?.rounds ?? 0;
      const shown = shownState(request, round, frame.today);
      const hasTold = request.state === 'partly' || told.size + unreadOf.size > 0;
      const missing = numbersOf((id) => asked.has(id) && !told.has(id) && !unreadOf.has(id));
      const isLate = shown === 'late' && missing.length > 0;
      const state = !hasTold ? shown : isLate ? 'partlyLate' : 'partly';
      return {
        request,
        name: withinSentence(organisationName(organisationId, context)),
        reply: [
          t(`followUpDocuments:reply.${state}`),
          ...(dueOn === undefined || shown === 'toSend'
            ? []
            : [t('followUpDocuments:reply.due', { day: documentDate(dueOn, language) })]),
          ...(rows > 1 ? [t('followUpDocuments:reply.inARow', { count: rows })] : []),
          ...(unaccepted.length > 0
            ? [t('followUpDocuments:reply.unaccepted', { numbers: unaccepted.join(', ') })]
            : []),
        ].join(', '),
        missing,
      };
    })
    .sort((one, other) => collatorFor(language).compare(one.name.text, other.name.text));
}

/** The bodies that have not answered, each with its full name, and what they have not told. */
export function silentBlocks(context: FollowUpContext): (FileChild | null)[] {
  const { t } = context;
  const silent = silentOf(context);
  if (silent.length === 0) return [paragraph(t('followUpDocuments:report.silentNone'))];
  return [
    paragraph(t('followUpDocuments:report.silentAbout'), 'Introduction'),
    sharedTable(
      context,
      t('followUpDocuments:report.silent'),
      [
        [t('followUpDocuments:body'), 0.42],
        [t('followUpDocuments:report.reply'), 0.33],
        [t('followUpDocuments:report.missing'), 0.25],
      ],
      silent.map(({ name, reply, missing }) => [
        [cellText(name.text, name)],
        [cellText(reply)],
        [cellText(missing.join(', '))],
      ]),
    ),
  ];
}
