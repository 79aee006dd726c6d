import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import {
  receivedOf,
  type QuestionNode,
} from '#shared/cooperation/questionnaires/question-outline.ts';
import { isOutdated } from '#shared/cooperation/questionnaires/final-text.ts';
import {
  QUESTION_STATES,
  type Question,
} from '#shared/cooperation/questionnaires/questionnaire.ts';
import { LANGUAGES, languageOf, pickText, type Language } from '#shared/i18n/languages.ts';
import { withText } from '#shared/i18n/with-text.ts';
import { hasIdentityCode } from '#shared/lib/identity-code.ts';
import { readDay, typedDay } from '#shared/lib/read-day.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import { useAct } from '#renderer/common/use-act.ts';
import { Button } from '#renderer/ui/button.tsx';
import { FieldRow } from '#renderer/ui/fields/field-group.tsx';
import { SavedArea, SavedDay, SavedField } from '#renderer/ui/forms/saved-field.tsx';
import { Section } from '#renderer/ui/layout/section.tsx';
import { Segmented } from '#renderer/ui/fields/segmented.tsx';
import { Select } from '#renderer/ui/fields/select.tsx';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import { StatusMark } from '#renderer/ui/status/status-mark.tsx';
import { useTitleNext } from '#renderer/ui/focus/use-title-next.ts';
import { deleteQuestion, editQuestion, writeFinal } from '../questionnaires-commands.ts';
import type { QuestionnaireDetail } from '../questionnaires-data.ts';
import { AnswerList } from './answer-list.tsx';
import { ConfidentialitySelect } from './confidentiality-select.tsx';
import { LikeAnswers } from './like-answers.tsx';
import styles from './questionnaires.module.css';

/** A question: what is asked, who answers, what they answered, and what Finland answers. */
export function QuestionDetail({
  node,
  detail,
}: {
  node: QuestionNode;
  detail: QuestionnaireDetail;
}) {
  const { t } = useTranslation(['questionnaires', 'cooperation', 'common']);
  const office = useOffice();
  const act = useAct();
  const screen = useScreenLanguage();
  const titleNext = useTitleNext();
  const { question, answers } = node;
  const counts = receivedOf(answers);
  const isAwaited = question.state === 'asked' && counts.received > 0;
  const asked = languageOf(question.text, 'en') ?? 'en';
  const [language, setLanguage] = useState<Language>(languageOf(question.final, asked) ?? asked);
  const reused = detail.earlier.find(({ id }) => id === question.reusedFromId);
  const dayError = (text: string) =>
    readDay(text) === null ? t('questionnaires:error.day') : undefined;
  const codeError = (text: string) =>
    hasIdentityCode(text) ? t('questionnaires:error.identityCode') : undefined;
  const remove = () =>
    act(
      () => deleteQuestion(office, question),
      t('questionnaires:delete.questionDone'),
      t('questionnaires:delete.questionRestored'),
    );

  return (
    <div {...titleNext} className={styles.detailBody}>
      <div className={styles.detailHead}>
        <h2 className={styles.detailTitle} lang={asked === screen ? undefined : asked}>
          {question.no ? <span className={styles.detailNo}>{question.no}</span> : null}{' '}
          {pickText(question.text, screen) || t('questionnaires:untitled')}
        </h2>
      </div>
      <FieldRow>
        <Select
          label={t('questionnaires:field.state')}
          options={QUESTION_STATES.map((state) => ({
            value: state,
            label: t(`cooperation:questionState.${state}`),
          }))}
          value={question.state}
          help={isAwaited ? t('questionnaires:answeredOf', counts) : undefined}
          onChange={(state) => void editQuestion(office, question, { state })}
        />
        <SavedDay
          keptAs={`${question.id}:innerDueOn`}
          label={t('questionnaires:field.innerDueOn')}
          value={typedDay(question.innerDueOn)}
          check={dayError}
          optional
          onSave={(text) =>
            editQuestion(office, question, { innerDueOn: readDay(text) ?? undefined })
          }
        />
      </FieldRow>
      <AnswerList node={node} detail={detail} onCopied={setLanguage} />
      <Section
        title={t('questionnaires:detail.final')}
        actions={
          <Segmented
            label={t('questionnaires:detail.textLanguage')}
            options={LANGUAGES.map((one) => ({ value: one, label: t(`common:languages.${one}`) }))}
            value={language}
            onChange={setLanguage}
          />
        }
      >
        {reused ? (
          <p className={styles.quiet}>
            {t('questionnaires:detail.reused')}{' '}
            <a href={`#/questionnaires/${reused.questionnaire.id}/${reused.id}`}>
              {[pickText(reused.questionnaire.title, screen), reused.no].filter(Boolean).join(', ')}
            </a>
          </p>
        ) : null}
        {isOutdated(question.final, language) ? (
          <StatusMark tone="warn" icon="triangle-alert">
            {t('questionnaires:reply.outdated', { language: t(`common:languages.${language}`) })}
          </StatusMark>
        ) : null}
        <SavedArea
          keptAs={`${question.id}:final:${language}`}
          label={t('questionnaires:field.final')}
          hideLabel
          lang={language}
          value={question.final?.[language] ?? ''}
          check={codeError}
          help={t('questionnaires:notesHelp')}
          onSave={(text) => writeFinal(office, question, language, text)}
        />
      </Section>
      <LikeAnswers question={question} earlier={detail.earlier} />
      <Section title={t('questionnaires:field.question')}>
        <div className={styles.fields}>
          <QuestionText question={question} asked={asked} check={codeError} />
          <SavedField
            keptAs={`${question.id}:no`}
            label={t('questionnaires:field.number')}
            value={question.no ?? ''}
            optional
            onSave={(no) => editQuestion(office, question, { no: no.trim() || undefined })}
          />
          <ConfidentialitySelect
            noneLabel={t('questionnaires:asQuestionnaire')}
            value={question.confidentiality}
            onChange={(confidentiality) => void editQuestion(office, question, { confidentiality })}
          />
          <SavedArea
            keptAs={`${question.id}:notes`}
            label={t('questionnaires:field.notes')}
            value={question.notes ?? ''}
            check={codeError}
            optional
            onSave={(notes) => editQuestion(office, question, { notes: notes || undefined })}
          />
          <div>
            <Button size="small" icon="trash" onPress={() => void remove()}>
              {t('questionnaires:delete.question')}
            </Button>
          </div>
        </div>
      </Section>
    </div>
  );
}

/** The question in the language that it was asked in, and in that of the screens as a help for who reads it. */
function QuestionText({
  question,
  asked,
  check,
}: {
  question: Question;
  asked: Language;
  check: (text: string) => string | undefined;
}): ReactNode {
  const { t } = useTranslation(['questionnaires', 'common']);
  const office = useOffice();
  const screen = useScreenLanguage();
  return [...new Set([asked, screen])].map((language) => (
    <SavedArea
      key={language}
      keptAs={`${question.id}:text:${language}`}
      label={`${t('questionnaires:detail.text')} · ${t(`common:languages.${language}`)}`}
      lang={language}
      value={question.text[language] ?? ''}
      check={check}
      optional={language !== asked}
      onSave={(text) =>
        editQuestion(office, question, { text: withText(question.text, language, text) })
      }
    />
  ));
}
