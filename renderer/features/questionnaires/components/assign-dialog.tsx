import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { earlierRespondents } from '#shared/cooperation/questionnaires/earlier-respondents.ts';
import type { QuestionNode } from '#shared/cooperation/questionnaires/question-outline.ts';
import { pickText } from '#shared/i18n/languages.ts';
import { readDay } from '#shared/lib/read-day.ts';
import { useKeptFields } from '#renderer/data/drafts/use-kept-fields.ts';
import { useLive, valueOr } from '#renderer/data/use-live.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import { useAct } from '#renderer/common/use-act.ts';
import { Button } from '#renderer/ui/button.tsx';
import { DayField } from '#renderer/ui/fields/day-field.tsx';
import { FormDialog } from '#renderer/ui/forms/form-dialog.tsx';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import { assignQuestions } from '../questionnaires-commands.ts';
import { readEarlierAnswered, type QuestionnaireDetail } from '../questionnaires-data.ts';
import { RespondentPicker } from './respondent-picker.tsx';
import styles from './questionnaires.module.css';

/** As many organisations that answered like questions as are offered. */
const MOST_PROPOSED = 5;

/** Gives questions to respondents, with one inner due date, all at once. */
export function AssignDialog({
  nodes,
  detail,
  onClose,
  onDone,
}: {
  nodes: readonly QuestionNode[];
  detail: QuestionnaireDetail;
  onClose: () => void;
  onDone: () => void;
}) {
  const { t } = useTranslation(['questionnaires']);
  const office = useOffice();
  const act = useAct();
  const language = useScreenLanguage();
  const { draft, set, kept } = useKeptFields(`assign:${detail.questionnaire.id}`, {
    chosen: [] as readonly string[],
    added: [] as readonly string[],
    due: '',
  });
  const { chosen, added, due } = draft;
  const [isTried, setTried] = useState(false);
  const day = readDay(due);
  const isDayWrong = due.trim() !== '' && day === null;
  const isNothing = chosen.length === 0 && added.length === 0 && due.trim() === '';
  const byId = new Map(detail.organisations.map((one) => [one.id, one]));
  const questions = nodes.map(({ question }) => question);
  const { id } = detail.questionnaire;
  const earlier = valueOr(
    useLive((read) => readEarlierAnswered(read, id), [id]),
    null,
  );
  const likely = useMemo(
    () =>
      earlierRespondents(
        nodes.map(({ question }) => question.text),
        earlier ?? [],
      ),
    [nodes, earlier],
  );
  const proposed = likely
    .flatMap((one) => byId.get(one) ?? [])
    .filter((one) => !chosen.includes(one.id))
    .slice(0, MOST_PROPOSED);

  const save = async () => {
    setTried(true);
    if (isDayWrong || isNothing) return false;
    const order = { organisationIds: chosen, newNames: added, innerDueOn: day };
    const isDone = await act(
      () => assignQuestions(office, questions, detail.answers, order),
      t('questionnaires:assign.done'),
      t('questionnaires:assign.undone'),
    );
    if (isDone) onDone();
    return isDone;
  };

  return (
    <FormDialog
      kept={kept}
      title={t('questionnaires:assign.title')}
      action={t('questionnaires:assign.action')}
      onSave={save}
      onClose={onClose}
    >
      <p>{t('questionnaires:assign.lead', { count: questions.length })}</p>
      <RespondentPicker
        label={t('questionnaires:field.respondent')}
        organisations={detail.organisations}
        chosen={chosen.flatMap((id) => byId.get(id) ?? [])}
        error={isTried && isNothing ? t('questionnaires:assign.nobody') : undefined}
        added={added}
        nameOf={(one) => pickText(one.name, language)}
        onChange={set}
      />
      {proposed.length > 0 ? (
        <div
          className={styles.proposed}
          role="group"
          aria-label={t('questionnaires:assign.earlier')}
        >
          <span className={styles.quiet}>{t('questionnaires:assign.earlier')}</span>
          {proposed.map((one) => (
            <Button
              key={one.id}
              size="small"
              icon="plus"
              onPress={() => set({ chosen: [...chosen, one.id] })}
            >
              {pickText(one.name, language)}
            </Button>
          ))}
        </div>
      ) : null}
      <DayField
        label={t('questionnaires:field.innerDueOn')}
        value={due}
        optional
        error={isTried && isDayWrong ? t('questionnaires:error.day') : undefined}
        onChange={(text) => set({ due: text })}
      />
    </FormDialog>
  );
}
