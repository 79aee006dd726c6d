import type { Body } from '../../contacts/bodies/body.ts';
import type { Organisation } from '../../contacts/organisation.ts';
import { LANGUAGES, type LocalText } from '../../i18n/languages.ts';
import type { Recommendation } from '../../recommendations/recommendation.ts';
import { referenceText } from '../../recommendations/reference-text.ts';
import type { Engagement, EngagementNote, EngagementParty } from '../engagements/engagement.ts';
import {
  confidentialityOf,
  type Answer,
  type Question,
  type Questionnaire,
} from '../questionnaires/questionnaire.ts';
import type { SaidKind, SaidPassage } from './said-passage.ts';

/** What passages are made of. */
export type SaidTables = {
  engagements: Engagement[];
  engagementNotes: EngagementNote[];
  engagementParties: EngagementParty[];
  questionnaires: Questionnaire[];
  questions: Question[];
  answers: Answer[];
  recommendations: Recommendation[];
  organisations: Organisation[];
  bodies: Body[];
};

/**
 * Everything that was said: summaries, interventions, outcomes and positions of the log, final answers and answers
 * received, responses to recommendations. Templates of entries say nothing.
 */
export function passagesOf(tables: Omit<SaidTables, 'bodies'>): SaidPassage[] {
  return [...ofEngagements(tables), ...ofQuestions(tables), ...ofRecommendations(tables)];
}

function ofEngagements({
  engagements,
  engagementNotes,
  engagementParties,
}: Pick<SaidTables, 'engagements' | 'engagementNotes' | 'engagementParties'>): SaidPassage[] {
  const bodiesOf = new Map<string, string[]>();
  for (const { engagementId, bodyId } of engagementParties) {
    if (bodyId !== undefined)
      bodiesOf.set(engagementId, [...(bodiesOf.get(engagementId) ?? []), bodyId]);
  }
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
  const frameOf = (question: Question, answer?: Answer) => {
    const questionnaire = questionnaireOf.get(question.questionnaireId);
    if (!questionnaire) return null;
    const date = questionnaire.sentOn ?? questionnaire.dueOn ?? questionnaire.receivedOn;
    return {
      source: questionnaire.title,
      question: question.text,
      bodyIds: questionnaire.bodyId ? [questionnaire.bodyId] : [],
      topics: [],
      confidentiality: confidentialityOf(questionnaire, question, answer),
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
    const whose = organisationOf.get(answer.organisationId)?.name;
    const source = whose ? joined(frame.source, whose) : frame.source;
    const date = answer.receivedOn ?? frame.date;
    // What an organisation sends has no language of its own: Finnish is what most write.
    const text = { fi: answer.text };
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

function isWritten(text: LocalText | undefined): text is LocalText {
  return text !== undefined && LANGUAGES.some((language) => text[language]?.trim());
}

/** "Kysely · Organisaatio" in each language that one of them has. */
function joined(first: LocalText, second: LocalText): LocalText {
  return Object.fromEntries(
    LANGUAGES.flatMap((language) => {
      const parts = [first[language], second[language]].filter(Boolean);
      return parts.length > 0 ? [[language, parts.join(' · ')]] : [];
    }),
  );
}
