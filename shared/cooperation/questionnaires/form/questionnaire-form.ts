import type { Organisation } from '../../../contacts/organisation.ts';
import type { Body } from '../../../contacts/bodies/body.ts';
import type { DocumentFrame } from '../../../documents/document-kind.ts';
import { letterTexts } from '../../../documents/blocks/letter.ts';
import { documentDate } from '../../../documents/texts/document-date.ts';
import { formCode, sectionCode } from '../../../forms/form-code.ts';
import type { Form, FormRow, FormSection } from '../../../forms/form.ts';
import { frameTexts } from '../../../forms/frame-texts.ts';
import { languageOf, pickText, type Language, type LocalText } from '../../../i18n/languages.ts';
import { translatorFor, type Translate } from '../../../i18n/translate.ts';
import { likeQuestions } from '../like-questions.ts';
import { questionOutline, restrictedQuestions, type QuestionNode } from '../question-outline.ts';
import type { Answer, Question, Questionnaire } from '../questionnaire.ts';

/** The rows that a form of questions is made of. */
export type QuestionnaireFormRows = {
  questionnaires: readonly Questionnaire[];
  questions: readonly Question[];
  answers: readonly Answer[];
  organisations: readonly Organisation[];
  bodies: readonly Body[];
};

/** What one respondent is asked of a questionnaire, as a form. */
export type QuestionnaireForm = {
  form: Form;
  questionnaire: Questionnaire;
  respondent: Organisation;
  /** The number of each question by its id, with those above it as far as its own does not say them: `I.1 a)`. */
  numbers: ReadonlyMap<string, string>;
  /** Questions that stay out since they are restricted. */
  leftOut: number;
};

/** A question that is asked, and those above it, the uppermost first. */
export type Asked = {
  question: Question;
  answer: Answer;
  above: readonly Question[];
  number: string;
};

/**
 * The form of the questions of `questionnaire` that `respondent` answers, in `language`: each with its number, the earlier
 * answer to the like question and its inner due date; what is restricted stays out. Null where it is asked nothing.
 */
export function questionnaireForm(
  rows: QuestionnaireFormRows,
  of: { questionnaire: Questionnaire; respondent: Organisation; frame: DocumentFrame },
): QuestionnaireForm | null {
  const { questionnaire, respondent, frame } = of;
  const { language } = frame;
  const { asked, leftOut, closed } = askedOf(rows, questionnaire, respondent);
  if (asked.length === 0) return null;
  const t = translatorFor(language);
  const dues = new Set(asked.map(({ question }) => question.innerDueOn));
  const [due] = dues.size === 1 ? dues : [];
  const earlierTo = earlierAnswers(rows, { questionnaire, closed, t, language });
  const rowOf = ({ question, answer, above, number }: Asked): FormRow => ({
    key: question.id,
    label: [
      // A part of a question cannot be read without it.
      ...above
        .slice(1)
        .map((one) => questionLine(one.no ?? '', textOf(one.text, respondent, language))),
      questionLine(question.no ?? number, textOf(question.text, respondent, language)),
    ].join('\n'),
    ...foreign(question.text, respondent, language),
    ...(dues.size > 1 &&
      question.innerDueOn !== undefined && {
        hint: t('forms:questionnaire.dueOn', { day: documentDate(question.innerDueOn, language) }),
      }),
    kind: 'text',
    ...earlierTo(question),
    sent: answer.text ?? '',
  });
  const name = pickText(respondent.name, language);
  const letter = { addressee: [name], distribution: [name], undated: true };
  const form: Form = {
    code: formCode(`questionnaire ${questionnaire.id} ${respondent.id} ${language}`),
    language,
    title: pickText(questionnaire.title, language),
    reference: referenceOf({ ...of, due, rows, t }),
    letter,
    instructions: [],
    sections: sectionsOf(asked, respondent, language, t).map(
      ({ asked: inSection, ...section }) => ({
        ...section,
        code: sectionCode(`${questionnaire.id} ${section.key}`),
        rows: inSection.map(rowOf),
      }),
    ),
    skeleton: [
      ...frameTexts({
        frame,
        kindName: t('forms:questionnaire.kind'),
        sample: questionnaire.sample === true,
      }),
      ...letterTexts(letter, frame),
    ],
  };
  return {
    form,
    questionnaire,
    respondent,
    numbers: new Map(asked.map(({ question, number }) => [question.id, number])),
    leftOut,
  };
}

/** What `respondent` is asked of `questionnaire`, in its order, and how much stays out since it is restricted. */
export function askedOf(
  rows: Pick<QuestionnaireFormRows, 'questionnaires' | 'questions' | 'answers'>,
  questionnaire: Questionnaire,
  respondent: Organisation,
): { asked: Asked[]; leftOut: number; closed: ReadonlySet<string> } {
  const own = rows.questions.filter((one) => one.questionnaireId === questionnaire.id);
  const ids = new Set(own.map(({ id }) => id));
  const answers = rows.answers.filter(
    ({ questionId, organisationId }) => ids.has(questionId) && organisationId === respondent.id,
  );
  const all = askedIn(questionOutline(own, answers));
  const closed = restrictedQuestions(rows.questionnaires, rows.questions);
  const asked = all.filter(
    ({ question, answer }) => !closed.has(question.id) && answer.confidentiality !== 'restricted',
  );
  return { asked, leftOut: all.length - asked.length, closed };
}

/** The questions that have an answer of the respondent, in their order. */
function askedIn(
  nodes: readonly QuestionNode[],
  above: readonly Question[] = [],
  numberAbove = '',
): Asked[] {
  return nodes.flatMap(({ question, answers: [answer], children }) => {
    const number = numberBelow(numberAbove, question.no ?? '');
    return [
      ...(answer ? [{ question, answer, above, number }] : []),
      ...askedIn(children, [...above, question], number),
    ];
  });
}

/** A number that says those above it stands alone: `I.1` below `I`, but `I.1 a)` below `I.1`. */
function numberBelow(above: string, own: string): string {
  if (above === '' || own.startsWith(above)) return own;
  return own === '' ? above : /^[\dIVX]+\./u.test(own) ? own : `${above} ${own}`;
}

type Section = Pick<FormSection, 'key' | 'heading'> & { asked: Asked[] };

/** What stands below one heading is a section; questions that stand below none are one together. */
function sectionsOf(
  asked: readonly Asked[],
  respondent: Organisation,
  language: Language,
  t: Translate,
): Section[] {
  const sections: Section[] = [];
  for (const one of asked) {
    const root = one.above[0];
    const key = root?.id ?? '';
    const last = sections.at(-1);
    if (last?.key === key) last.asked.push(one);
    else {
      const heading = root
        ? questionLine(root.no ?? '', textOf(root.text, respondent, language).replace(/\n/gu, ' '))
        : t('forms:questionnaire.questions');
      sections.push({ key, heading, asked: [one] });
    }
  }
  return sections;
}

/**
 * The language in which a question stands that is not translated: that which the respondent is written to in, else English,
 * in which bodies ask.
 */
function untranslatedIn(text: LocalText, respondent: Organisation): Language {
  const own = respondent.language ?? 'fi';
  return text[own] === undefined && text.en !== undefined ? 'en' : own;
}

function textOf(text: LocalText, respondent: Organisation, language: Language): string {
  return text[language] ?? pickText(text, untranslatedIn(text, respondent));
}

function foreign(
  text: LocalText,
  respondent: Organisation,
  language: Language,
): Pick<FormRow, 'labelLanguage'> {
  const own =
    text[language] === undefined ? languageOf(text, untranslatedIn(text, respondent)) : language;
  return own === undefined || own === language ? {} : { labelLanguage: own };
}

function questionLine(number: string, text: string): string {
  return [number, text].filter((part) => part !== '').join(' ');
}

function referenceOf({
  questionnaire,
  respondent,
  frame: { sender, language },
  rows,
  due,
  t,
}: {
  questionnaire: Questionnaire;
  respondent: Organisation;
  frame: DocumentFrame;
  rows: QuestionnaireFormRows;
  due: string | undefined;
  t: Translate;
}): Form['reference'] {
  const body = rows.bodies.find(({ id }) => id === questionnaire.bodyId);
  const lines = [
    { label: t('forms:questionnaire.respondent'), text: pickText(respondent.name, language) },
    { label: t('forms:questionnaire.body'), text: pickText(body?.name, language) },
    {
      label: t('forms:questionnaire.due'),
      text: due === undefined ? '' : documentDate(due, language),
    },
    {
      label: t('forms:questionnaire.returnTo'),
      text: [sender.coordinatorName, sender.email ?? ''].filter((part) => part !== '').join(', '),
    },
  ];
  return lines.filter(({ text }) => text !== '');
}

/** A form goes out without a look at each question: from here on an earlier one asks the same, not just of the same things. */
const SAME = 0.5;

/**
 * What was answered before to the question that one was begun from, else to the likest one of questionnaires sent where
 * that asks the same: each answer once, where it is first asked for.
 */
function earlierAnswers(
  rows: QuestionnaireFormRows,
  {
    questionnaire,
    closed,
    t,
    language,
  }: {
    questionnaire: Questionnaire;
    closed: ReadonlySet<string>;
    t: Translate;
    language: Language;
  },
): (question: Question) => Pick<FormRow, 'earlier'> {
  const sent = new Map(
    rows.questionnaires
      .filter(({ id, sentOn }) => id !== questionnaire.id && sentOn !== undefined)
      .map((one) => [one.id, one]),
  );
  const answered = rows.questions.filter(
    ({ id, questionnaireId, final }) =>
      sent.has(questionnaireId) && !closed.has(id) && pickText(final, language) !== '',
  );
  const like = likeQuestions(answered);
  const shown = new Set<string>();
  return (question) => {
    const begun = answered.find(({ id }) => id === question.reusedFromId);
    const earlier =
      begun ?? like.likeTo(question.text, 1).find(({ likeness }) => likeness >= SAME)?.question;
    const of = earlier && sent.get(earlier.questionnaireId);
    if (!of || shown.has(earlier.id)) return {};
    shown.add(earlier.id);
    const source = t('forms:questionnaire.earlierSource', {
      questionnaire: pickText(of.title, language),
      number: earlier.no ?? '',
      day: documentDate(of.sentOn ?? '', language),
    });
    return { earlier: { text: pickText(earlier.final, language), source } };
  };
}
