import type { FileChild } from 'docx';
import {
  lastSentence,
  letterEnd,
  letterHead,
  type Letter,
} from '../../../documents/blocks/letter.ts';
import { heading, paragraph } from '../../../documents/blocks/paragraphs.ts';
import type { DocumentKind } from '../../../documents/document-kind.ts';
import { officeDocument } from '../../../documents/office-document.ts';
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
    const { t } = context;
    const name = organisationName(model.organisationId, context).text ?? '';
    const letter: Letter = {
      addressee: [name],
      attachments: [t('forms:followUp.kind')],
      distribution: [name],
    };
    return officeDocument({
      frame,
      kindName: t('followUpDocuments:reminder.kind'),
      title: followUpReminder.titleOf(model, frame),
      sample: model.sampleData,
      children: [
        ...letterHead(letter, frame),
        heading(1, followUpReminder.titleOf(model, frame)),
        ...body(model, context),
        ...letterEnd(letter, frame),
      ],
    });
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

function body(model: BodyFollowUpModel, context: FollowUpContext): (FileChild | null)[] {
  const { t, language, frame } = context;
  const { round, requests, organisationId, programme } = model;
  const request = requests.find(
    (one) => one.roundId === round.id && one.organisationId === organisationId,
  );
  const day = (one: string) => documentDate(one, language);
  const name = withinSentence(textInDocument<string>(programme.content.programme.title, language));
  const title = name.text;
  const missing = missingOf(model, context);
  const hasTold = missing.length < ownActions(model, context).length;
  const dueOn = request ? dueOnOf(request, round) : round.dueOn;
  const { email } = frame.sender;
  const say = (text: string) => paragraph(text, undefined, { within: [name] });
  if (missing.length === 0) return [say(t('followUpDocuments:reminder.nothingMissing'))];
  return [
    say(
      request?.sentOn === undefined
        ? t('followUpDocuments:reminder.asked', { programme: title })
        : t('followUpDocuments:reminder.askedOn', { programme: title, day: day(request.sentOn) }),
    ),
    say(t(hasTold ? 'followUpDocuments:reminder.partly' : 'followUpDocuments:reminder.none')),
    dueOn === undefined
      ? say(t('followUpDocuments:reminder.soon'))
      : say(
          t(
            dueOn < frame.today
              ? 'followUpDocuments:reminder.wasDue'
              : 'followUpDocuments:reminder.isDue',
            { day: day(dueOn) },
          ),
        ),
    heading(2, t('followUpDocuments:reminder.missing')),
    sharedTable(
      context,
      t('followUpDocuments:reminder.missing'),
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
    ),
    heading(2, t('followUpDocuments:reminder.how')),
    say(t('followUpDocuments:reminder.asOf', { day: day(round.asOf) })),
    say(
      email
        ? t('followUpDocuments:reminder.returnTo', { email })
        : t('followUpDocuments:reminder.return'),
    ),
    lastSentence(t('followUpDocuments:reminder.otherwise')),
  ];
}
