import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { QuestionNode } from '#shared/cooperation/questionnaires/question-outline.ts';
import {
  ANSWER_STATES,
  languageOfAnswer,
  type Answer,
} from '#shared/cooperation/questionnaires/questionnaire.ts';
import { LANGUAGES, pickText, type Language } from '#shared/i18n/languages.ts';
import { dayInFinland } from '#shared/lib/calendar-date.ts';
import { hasIdentityCode } from '#shared/lib/identity-code.ts';
import { readDay, typedDay } from '#shared/lib/read-day.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import { useAct } from '#renderer/common/use-act.ts';
import { Button, IconButton } from '#renderer/ui/button.tsx';
import { ComboBox } from '#renderer/ui/fields/combo-box.tsx';
import { FieldRow } from '#renderer/ui/fields/field-group.tsx';
import { SavedArea, SavedDay } from '#renderer/ui/forms/saved-field.tsx';
import { Section } from '#renderer/ui/layout/section.tsx';
import { Select } from '#renderer/ui/fields/select.tsx';
import { useFocusOnNext } from '#renderer/ui/focus/use-focus-on-next.ts';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import { organisationOptions } from '../organisation-options.ts';
import {
  assignQuestions,
  editAnswer,
  deleteAnswer,
  takeAnswer,
  type Assignment,
} from '../questionnaires-commands.ts';
import type { QuestionnaireDetail } from '../questionnaires-data.ts';
import { ConfidentialitySelect } from './confidentiality-select.tsx';
import styles from './questionnaires.module.css';

/** Who answers a question, and what each has answered. */
export function AnswerList({
  node,
  detail,
  onCopied,
}: {
  node: QuestionNode;
  detail: QuestionnaireDetail;
  /** What was answered now stands in Finland's answer in this language. */
  onCopied: (language: Language) => void;
}) {
  const { t } = useTranslation(['questionnaires', 'contacts']);
  const office = useOffice();
  const act = useAct();
  const screen = useScreenLanguage();
  const { question, answers } = node;
  const adder = useRef<HTMLDivElement>(null);
  useFocusOnNext(adder, answers.length);
  const asked = new Set(answers.map(({ organisationId }) => organisationId));
  const left = detail.organisations.filter(({ id }) => !asked.has(id));
  const add = (whom: Pick<Assignment, 'organisationIds' | 'newNames'>) =>
    act(
      () => assignQuestions(office, [question], answers, { ...whom, innerDueOn: null }),
      t('questionnaires:assign.done'),
      t('questionnaires:assign.undone'),
    );
  return (
    <Section title={t('questionnaires:detail.answers')}>
      {answers.length === 0 ? (
        <p className={styles.quiet}>{t('questionnaires:detail.noAnswers')}</p>
      ) : (
        <ul className={styles.answers}>
          {answers.map((answer) => (
            <li key={answer.id} className={styles.answer}>
              <AnswerFields answer={answer} node={node} detail={detail} onCopied={onCopied} />
            </li>
          ))}
        </ul>
      )}
      <div ref={adder}>
        <ComboBox
          key={answers.length}
          label={t('questionnaires:detail.addRespondent')}
          options={organisationOptions(left, screen)}
          value={null}
          onChange={(id) => void (id !== null && add({ organisationIds: [id] }))}
          onAdd={(name) => void add({ organisationIds: [], newNames: [name] })}
          addLabel={(name) => t('contacts:form.addOrganisation', { name })}
        />
      </div>
    </Section>
  );
}

function AnswerFields({
  answer,
  node: { question },
  detail,
  onCopied,
}: {
  answer: Answer;
  node: QuestionNode;
  detail: QuestionnaireDetail;
  onCopied: (language: Language) => void;
}) {
  const { t } = useTranslation(['questionnaires', 'cooperation', 'common']);
  const office = useOffice();
  const act = useAct();
  const screen = useScreenLanguage();
  const organisation = detail.organisations.find(({ id }) => id === answer.organisationId);
  const name = pickText(organisation?.name, screen);
  const own = languageOfAnswer(answer, organisation);
  const edit = (changes: Parameters<typeof editAnswer>[3]) =>
    editAnswer(office, question, answer, changes);
  const remove = () =>
    act(
      () => deleteAnswer(office, question, answer),
      t('questionnaires:delete.respondentDone'),
      t('questionnaires:delete.respondentRestored'),
    );
  const copy = async () => {
    const isDone = await act(
      () => takeAnswer(office, question, answer, own),
      t('questionnaires:detail.copied', { language: t(`common:languages.${own}`) }),
      t('questionnaires:detail.copiedBack'),
    );
    if (isDone) onCopied(own);
  };
  return (
    <div role="group" aria-label={name} className={styles.fields}>
      <div className={styles.answerHead}>
        <h3 className={styles.answerName}>{name}</h3>
        <IconButton
          icon="x"
          size="small"
          label={t('questionnaires:delete.respondent', { name })}
          onPress={() => void remove()}
        />
      </div>
      <FieldRow>
        <Select
          label={t('questionnaires:field.state')}
          options={ANSWER_STATES.map((state) => ({
            value: state,
            label: t(`cooperation:answerState.${state}`),
          }))}
          value={answer.state}
          onChange={(state) => void edit({ state })}
        />
        <Select
          label={t('questionnaires:field.answerLanguage')}
          options={LANGUAGES.map((language) => ({
            value: language,
            label: t(`common:languages.${language}`),
          }))}
          value={own}
          onChange={(language) => void edit({ language })}
        />
        <SavedDay
          keptAs={`${answer.id}:receivedOn`}
          label={t('questionnaires:detail.receivedOn')}
          value={typedDay(answer.receivedOn)}
          check={(text) => (readDay(text) === null ? t('questionnaires:error.day') : undefined)}
          optional
          onSave={(text) => edit({ receivedOn: readDay(text) ?? undefined })}
        />
      </FieldRow>
      <SavedArea
        keptAs={`${answer.id}:text`}
        lang={own}
        label={t('questionnaires:field.answer')}
        value={answer.text ?? ''}
        check={(text) =>
          hasIdentityCode(text) ? t('questionnaires:error.identityCode') : undefined
        }
        onSave={(text) =>
          edit({
            text: text || undefined,
            // What is pasted has come today, unless it is said otherwise.
            ...(text && !answer.receivedOn && { receivedOn: dayInFinland(new Date()) }),
          })
        }
      />
      <ConfidentialitySelect
        value={answer.confidentiality}
        noneLabel={t('questionnaires:detail.asQuestion')}
        onChange={(confidentiality) => void edit({ confidentiality })}
      />
      {answer.text ? (
        <div>
          <Button size="small" icon="copy" onPress={() => void copy()}>
            {t('questionnaires:detail.takeAnswer')}
          </Button>
        </div>
      ) : null}
    </div>
  );
}
