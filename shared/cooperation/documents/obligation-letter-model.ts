import type { Language } from '../../i18n/languages.ts';
import { compareCodeUnits } from '../../lib/compare-code-units.ts';
import type { CalendarDate } from '../../lib/calendar-date.ts';
import { fail, ok, type Failure, type Result } from '../../lib/result.ts';
import { inLanguage, nameIn, type TextInLanguage } from '../../text/in-language.ts';
import { articleIn } from '../catalogue/article-in.ts';
import type { CooperationTables } from '../cooperation-tables.ts';
import { confidentialityOf, type Questionnaire } from '../questionnaires/questionnaire.ts';
import type { Instrument } from '../instruments/instrument.ts';
import { documentNames, type NamedRows } from './document-names.ts';

/** What the letter is made of with which Finland sends what it owes: plain values that can be sent to a worker. */
export type ObligationLetterModel = {
  /** What is sent. */
  title: TextInLanguage;
  /** To whom it goes; empty where none is known. */
  body: TextInLanguage;
  /** What it rests on: the instrument's name, its sign, the article there. */
  instrument: TextInLanguage;
  reference: string;
  article: string;
  /** What is enclosed has been sent: until then it is prepared, and so is the letter. */
  isSent: boolean;
  /** The questions that it replies to, and the day on which they came; null where it replies to none. */
  questions: { title: TextInLanguage; receivedOn: CalendarDate | null } | null;
  /** Who is told of it: who answers for it where that is not the coordinator, and whose answers the reply is made of. */
  told: TextInLanguage[];
  sampleData: boolean;
};

type LetterRows = Pick<NamedRows, 'bodies' | 'organisations'> &
  Pick<CooperationTables, 'obligations' | 'questionnaires' | 'questions' | 'answers'> & {
    instruments: readonly Instrument[];
  };

/** The letter that goes with what obligation `id` owes. Returns the failure where there is no such obligation. */
export function obligationLetterModel(
  rows: LetterRows,
  id: string,
  options: { isSent: boolean; day: CalendarDate; language: Language },
): Result<ObligationLetterModel, Failure<'obligation-not-found'>> {
  const { obligations, instruments, bodies, organisations } = rows;
  const obligation = obligations.find((one) => one.id === id);
  if (!obligation) return fail('obligation-not-found', { name: id });
  const { language } = options;
  // Nobody is named in it but bodies and organisations.
  const names = documentNames({ bodies, organisations, persons: [], positions: [] }, options);
  const instrument = instruments.find((one) => one.id === obligation.instrumentId);
  const questionnaire = questionsOf(id, rows);
  const told = new Set([obligation.organisationId, ...answeredBy(questionnaire, rows)]);
  return ok({
    title: inLanguage(obligation.title, language),
    body: names.body(obligation.bodyId),
    instrument: nameIn(instrument?.name, language),
    reference: instrument?.reference ?? '',
    article: articleIn(obligation, language),
    isSent: options.isSent,
    questions: questionnaire
      ? {
          title: inLanguage(questionnaire.title, language),
          receivedOn: questionnaire.receivedOn ?? null,
        }
      : null,
    told: [...told].map(names.organisation).filter(({ text }) => text !== ''),
    sampleData: obligation.sample === true,
  });
}

/** The questionnaire that obligation `id` replies to, the newest where it has several; one that is restricted is named nowhere. */
function questionsOf(id: string, { questionnaires }: LetterRows): Questionnaire | undefined {
  return questionnaires
    .filter((one) => one.obligationId === id && one.confidentiality !== 'restricted')
    .sort((a, b) => compareCodeUnits(b.receivedOn ?? '', a.receivedOn ?? ''))[0];
}

/** The organisations whose answers to `questionnaire` were accepted; of what is restricted nobody is told. */
function answeredBy(
  questionnaire: Questionnaire | undefined,
  { questions, answers }: LetterRows,
): string[] {
  if (!questionnaire) return [];
  const own = new Map(
    questions
      .filter(({ questionnaireId }) => questionnaireId === questionnaire.id)
      .map((question) => [question.id, question]),
  );
  return answers.flatMap((answer) => {
    const question = own.get(answer.questionId);
    if (!question || answer.state !== 'accepted') return [];
    const isRestricted = confidentialityOf(questionnaire, question, answer) === 'restricted';
    return isRestricted ? [] : [answer.organisationId];
  });
}
