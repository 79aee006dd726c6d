import type { Body } from '../../contacts/bodies/body.ts';
import type { Organisation } from '../../contacts/organisation.ts';
import { LANGUAGES, type LocalText } from '../../i18n/languages.ts';
import type { Action } from '../../programme/action.ts';
import type {
  FollowUpRequest,
  FollowUpRound,
  StatusReport,
} from '../../programme/follow-up/follow-up.ts';
import type { Recommendation } from '../../recommendations/recommendation.ts';
import { referenceText } from '../../recommendations/reference-text.ts';
import type { Engagement, EngagementNote, EngagementParty } from '../engagements/engagement.ts';
import { restrictedQuestions } from '../questionnaires/question-outline.ts';
import {
  confidentialityOf,
  languageOfAnswer,
  type Answer,
  type Question,
  type Questionnaire,
} from '../questionnaires/questionnaire.ts';
import type { SaidKind, SaidPassage } from './said-passage.ts';
import { groupPairs } from '../../lib/group-by.ts';

/** What passages are made of. */
export type SaidTables = {
  engagements: Engagement[];
  engagementNotes: EngagementNote[];
  engagementParties: EngagementParty[];
  questionnaires: Questionnaire[];
  questions: Question[];
  answers: Answer[];
  recommendations: Recommendation[];
  actions: Pick<Action, 'id' | 'title'>[];
  followUpRounds: FollowUpRound[];
  followUpRequests: FollowUpRequest[];
  statusReports: StatusReport[];
  organisations: Organisation[];
  bodies: Body[];
};

/**
 * Everything that was said: summaries, interventions, outcomes and positions of the log, final answers and answers
 * received, responses to recommendations, and how bodies told that actions stand. Templates of entries say nothing.
 */
export function passagesOf(tables: Omit<SaidTables, 'bodies'>): SaidPassage[] {
  return [
    ...ofEngagements(tables),
    ...ofQuestions(tables),
    ...ofRecommendations(tables),
    ...ofFollowUp(tables),
  ];
}

function ofEngagements({
  engagements,
  engagementNotes,
  engagementParties,
}: Pick<SaidTables, 'engagements' | 'engagementNotes' | 'engagementParties'>): SaidPassage[] {
  const bodiesOf = groupPairs(
    engagementParties.flatMap(({ engagementId, bodyId }): [string, string][] =>
      bodyId === undefined ? [] : [[engagementId, bodyId]],
    ),
  );
  const byId = new Map(engagements.map((one) => [one.id, one]));
  const frameOf = (engagement: Engagement, topics: readonly string[] = []) => ({
    source: engagement.title,
    bodyIds: bodiesOf.get(engagement.id) ?? [],
    topics: [...new Set([...(engagement.topics ?? []), ...topics])],
    confidentiality: engagement.confidentiality,
    to: `/engagements/${engagement.id}`,
    ...(engagement.from && { date: engagement.from }),
    ...(engagement.country && { country: engagement.country }),
  });
  const summaries = engagements.flatMap((engagement): SaidPassage[] =>
    engagement.template || !isWritten(engagement.summary)
      ? []
      : [{ id: engagement.id, kind: 'summary', text: engagement.summary, ...frameOf(engagement) }],
  );
  const notes = engagementNotes.flatMap((note): SaidPassage[] => {
    const engagement = byId.get(note.engagementId);
    if (!engagement || engagement.template || !isWritten(note.text)) return [];
    const frame = frameOf(engagement, note.topics);
    const bodyIds = note.bodyId ? [...new Set([...frame.bodyIds, note.bodyId])] : frame.bodyIds;
    return [
      { id: note.id, kind: note.kind satisfies SaidKind, text: note.text, ...frame, bodyIds },
    ];
  });
  return [...notes, ...summaries];
}

function ofQuestions({
  questionnaires,
  questions,
  answers,
  organisations,
}: Pick<SaidTables, 'questionnaires' | 'questions' | 'answers' | 'organisations'>): SaidPassage[] {
  const questionnaireOf = new Map(questionnaires.map((one) => [one.id, one]));
  const questionOf = new Map(questions.map((one) => [one.id, one]));
  const organisationOf = new Map(organisations.map((one) => [one.id, one]));
  const closed = restrictedQuestions(questionnaires, questions);
  const frameOf = (question: Question, answer?: Answer) => {
    const questionnaire = questionnaireOf.get(question.questionnaireId);
    if (!questionnaire) return null;
    const date = questionnaire.sentOn ?? questionnaire.dueOn ?? questionnaire.receivedOn;
    return {
      source: questionnaire.title,
      question: question.text,
      bodyIds: questionnaire.bodyId ? [questionnaire.bodyId] : [],
      topics: [],
      confidentiality: closed.has(question.id)
        ? ('restricted' as const)
        : confidentialityOf(questionnaire, question, answer),
      to: `/questionnaires/${questionnaire.id}/${question.id}`,
      ...(date && { date }),
    };
  };
  const finals = questions.flatMap((question): SaidPassage[] => {
    const frame = isWritten(question.final) ? frameOf(question) : null;
    return frame && isWritten(question.final)
      ? [{ id: question.id, kind: 'finalAnswer', text: question.final, ...frame }]
      : [];
  });
  const received = answers.flatMap((answer): SaidPassage[] => {
    const question = questionOf.get(answer.questionId);
    const frame = question && answer.text?.trim() ? frameOf(question, answer) : null;
    if (!frame || !answer.text) return [];
    const organisation = organisationOf.get(answer.organisationId);
    const source = organisation ? joined(frame.source, organisation.name) : frame.source;
    const date = answer.receivedOn ?? frame.date;
    const text = { [languageOfAnswer(answer, organisation)]: answer.text };
    return [
      { id: answer.id, kind: 'answerReceived', text, ...frame, source, ...(date && { date }) },
    ];
  });
  return [...finals, ...received];
}

function ofRecommendations({
  recommendations,
}: Pick<SaidTables, 'recommendations'>): SaidPassage[] {
  return recommendations.flatMap((recommendation): SaidPassage[] => {
    const { id, response, bodyId, givenOn, topics = [], reference, text } = recommendation;
    if (!isWritten(response)) return [];
    return [
      {
        id,
        kind: 'response',
        text: response,
        source: Object.fromEntries(
          LANGUAGES.map((language) => [language, referenceText(reference, language)]),
        ),
        question: text,
        bodyIds: bodyId ? [bodyId] : [],
        topics,
        confidentiality: 'normal',
        to: `/recommendations/${id}`,
        ...(givenOn && { date: givenOn }),
      },
    ];
  });
}

function ofFollowUp({
  actions,
  followUpRounds,
  followUpRequests,
  statusReports,
  organisations,
}: Pick<
  SaidTables,
  'actions' | 'followUpRounds' | 'followUpRequests' | 'statusReports' | 'organisations'
>): SaidPassage[] {
  const roundOf = new Map(followUpRounds.map((one) => [one.id, one]));
  const titleOf = new Map(actions.map(({ id, title }) => [id, title]));
  const nameOf = new Map(organisations.map(({ id, name }) => [id, name]));
  const asked = ({ roundId, organisationId }: FollowUpRequest | StatusReport) =>
    `${roundId} ${organisationId}`;
  const requestOf = new Map(followUpRequests.map((one) => [asked(one), one.id]));
  return statusReports.flatMap((report): SaidPassage[] => {
    const round = roundOf.get(report.roundId);
    const question = titleOf.get(report.actionId);
    const parts = [
      report.done,
      report.obstacles,
      report.next,
      ...(report.answers ?? []).map((answer) => answer.text),
    ];
    const text = inEachLanguage(parts, '\n\n');
    if (!round || !question || !isWritten(text)) return [];
    const whose = nameOf.get(report.organisationId);
    const place = `/programme/${round.programmeId}/follow-up`;
    return [
      {
        ...{ id: report.id, kind: 'status', text, question, bodyIds: [], topics: [] },
        source: whose ? joined(round.title, whose) : round.title,
        confidentiality: 'normal',
        to: `${place}/${requestOf.get(asked(report)) ?? round.id}`,
        date: report.receivedOn ?? round.asOf,
      },
    ];
  });
}

function isWritten(text: LocalText | undefined): text is LocalText {
  return text !== undefined && LANGUAGES.some((language) => text[language]?.trim());
}

/** "Kysely · Organisaatio" in each language that one of them has. */
function joined(first: LocalText, second: LocalText): LocalText {
  return inEachLanguage([first, second], ' · ');
}

/** In each language what is written of `texts` in it, one after the other. */
function inEachLanguage(texts: readonly (LocalText | undefined)[], between: string): LocalText {
  return Object.fromEntries(
    LANGUAGES.flatMap((language) => {
      const parts = texts.flatMap((text) => text?.[language]?.trim() || []);
      return parts.length > 0 ? [[language, parts.join(between)]] : [];
    }),
  );
}
