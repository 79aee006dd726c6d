import type { FileChild } from 'docx';
import { reminderLetter, type ReminderLetter } from '../../../documents/blocks/reminder-letter.ts';
import type { DocumentKind } from '../../../documents/document-kind.ts';
import { PORTRAIT } from '../../../documents/pages/look.ts';
import { documentDate } from '../../../documents/texts/document-date.ts';
import { translatorFor } from '../../../i18n/translate.ts';
import { periodText } from '../../documents/action-facts.ts';
import { organisationName } from '../../documents/document-context.ts';
import { textInDocument, withinSentence } from '../../documents/document-text.ts';
import { programmeValues } from '../../documents/programme-values.ts';
import { dueOnOf } from '../requests.ts';
import { ownActions, type BodyFollowUpModel, type OwnAction } from './body-model.ts';
import { cellText, followUpContext, type FollowUpContext } from './follow-up-context.ts';
import { bodySubject } from './round-subject.ts';
import { numberedColumns, sharedTable } from './report-table.ts';
import { actionCells } from './status-blocks.ts';

/** A letter to a body whose reply is missing, or a part of it: what is missing, by when, how to answer. */
export const followUpReminder: DocumentKind<BodyFollowUpModel, 'follow-up-reminder'> = {
  kind: 'follow-up-reminder',
  title: {
    fi: 'Muistutus seurantatiedoista',
    sv: 'Påminnelse om uppföljningsuppgifter',
    en: 'Reminder of follow-up information',
  },
  languages: ['fi', 'sv', 'en'],
  titleOf: (_, { language }) => translatorFor(language)('followUpDocuments:reminder.title'),
  subjectOf: bodySubject,
  valuesOf: ({ programme }) => programmeValues(programme),
  build: (model, frame) => {
    const context = followUpContext(model, frame, {
      textWidth: PORTRAIT.textWidth,
      anchored: [],
    });
    return reminderLetter(
      {
        ...letterOf(model, context),
        title: followUpReminder.titleOf(model, frame),
        sample: model.sampleData,
      },
      frame,
    );
  },
};

/** The actions of which a body has told nothing in the round, whether that is accepted or not. */
function missingOf(model: BodyFollowUpModel, context: FollowUpContext): OwnAction[] {
  const unread = new Set(
    model.unread
      .filter(({ organisationId }) => organisationId === model.organisationId)
      .map(({ actionId }) => actionId),
  );
  return ownActions(model, context).filter(
    ({ action, role, told }) =>
      role !== undefined &&
      role !== 'informed' &&
      !unread.has(action.id) &&
      !told.some(({ roundId }) => roundId === model.round.id),
  );
}

function letterOf(
  model: BodyFollowUpModel,
  context: FollowUpContext,
): Omit<ReminderLetter, 'title' | 'sample'> {
  const { t, language } = context;
  const { round, requests, organisationId, programme } = model;
  const request = requests.find(
    (one) => one.roundId === round.id && one.organisationId === organisationId,
  );
  const day = (one: string) => documentDate(one, language);
  const name = withinSentence(textInDocument<string>(programme.content.programme.title, language));
  const title = name.text;
  const missing = missingOf(model, context);
  const hasTold = missing.length < ownActions(model, context).length;
  const asked =
    request?.sentOn === undefined
      ? t('followUpDocuments:reminder.asked', { programme: title })
      : t('followUpDocuments:reminder.askedOn', { programme: title, day: day(request.sentOn) });
  const heading = t('followUpDocuments:reminder.missing');
  return {
    addressee: organisationName(organisationId, context).text ?? '',
    attachment: t('forms:followUp.kind'),
    said:
      missing.length === 0
        ? [t('followUpDocuments:reminder.nothingMissing')]
        : [
            asked,
            t(hasTold ? 'followUpDocuments:reminder.partly' : 'followUpDocuments:reminder.none'),
          ],
    dueOn: request ? dueOnOf(request, round) : round.dueOn,
    missing:
      missing.length === 0
        ? null
        : { heading, table: () => missingTable(missing, heading, context) },
    how: [t('followUpDocuments:reminder.asOf', { day: day(round.asOf) })],
    otherwise: t('followUpDocuments:reminder.otherwise'),
    within: [name],
  };
}

function missingTable(
  missing: readonly OwnAction[],
  heading: string,
  context: FollowUpContext,
): FileChild {
  const { t, language } = context;
  return sharedTable(
    context,
    heading,
    [
      ...numberedColumns(context, t('followUpDocuments:action'), 0.56),
      [t('followUpDocuments:role'), 0.22],
      [t('followUpDocuments:report.schedule'), 0.22],
    ],
    missing.map((one) => [
      ...actionCells(one, context),
      one.role ? [cellText(t(`programme:party.roles.${one.role}`))] : [],
      [cellText(periodText(one.action, language, t))],
    ]),
  );
}
