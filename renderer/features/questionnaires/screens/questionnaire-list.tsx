import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import {
  progressOf,
  questionOutline,
  type QuestionProgress,
} from '#shared/cooperation/questionnaires/question-outline.ts';
import type { Questionnaire } from '#shared/cooperation/questionnaires/questionnaire.ts';
import { pickText } from '#shared/i18n/languages.ts';
import { useMoment } from '#renderer/ui/words/use-moment.ts';
import { useNumber } from '#renderer/ui/words/use-number.ts';
import { useLive, valueOr } from '#renderer/data/use-live.ts';
import { LiveValue } from '#renderer/ui/status/live-value.tsx';
import { useCommandButton } from '#renderer/session/use-command-button.ts';
import { Button } from '#renderer/ui/button.tsx';
import { DataTable, type Column } from '#renderer/ui/tables/data-table.tsx';
import { EmptyState } from '#renderer/ui/status/empty-state.tsx';
import { ReadFailure } from '#renderer/ui/status/read-failure.tsx';
import { SampleTag } from '#renderer/ui/status/status-mark.tsx';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import { ViewBar } from '#renderer/ui/layout/view-bar.tsx';
import { Progress } from '../components/progress.tsx';
import { readQuestionnaires, type QuestionnaireList as Rows } from '../questionnaires-data.ts';
import { useDeleteQuestionnaire } from '../use-delete.ts';
import styles from '../components/questionnaires.module.css';
import { groupBy } from '#shared/lib/group-by.ts';

type Row = {
  id: string;
  questionnaire: Questionnaire;
  name: string;
  body: string;
  progress: QuestionProgress;
};

/** Every questionnaire with how far it has come, those still to be sent first by their due date. */
export function QuestionnaireList() {
  const { t } = useTranslation(['questionnaires', 'common']);
  const language = useScreenLanguage();
  const number = useNumber();
  const { day } = useMoment();
  const live = useLive(readQuestionnaires, []);
  const deleteQuestionnaire = useDeleteQuestionnaire();
  const newButton = useCommandButton('newQuestionnaire');
  const found = valueOr(live, null);
  const rows = useMemo(() => (found ? rowsOf(found, language) : []), [found, language]);
  const columns: Column<Row>[] = [
    {
      id: 'name',
      header: t('questionnaires:field.title'),
      cell: ({ name, questionnaire }) => (
        <span className={styles.named}>
          {name} {questionnaire.sample ? <SampleTag /> : null}
        </span>
      ),
    },
    { id: 'body', header: t('questionnaires:field.body'), cell: ({ body }) => body },
    {
      id: 'due',
      header: t('questionnaires:field.dueOn'),
      cell: ({ questionnaire }) =>
        questionnaire.dueOn ? day(questionnaire.dueOn) : t('common:notApplicable'),
    },
    {
      id: 'progress',
      header: t('questionnaires:field.progress'),
      cell: ({ progress }) => <Progress progress={progress} />,
    },
    {
      id: 'sent',
      header: t('questionnaires:field.sentOn'),
      cell: ({ questionnaire }) => (questionnaire.sentOn ? day(questionnaire.sentOn) : null),
    },
  ];
  return (
    <>
      <ViewBar
        title={t('questionnaires:title')}
        sub={
          rows.length > 0
            ? t('questionnaires:list.count', {
                count: rows.length,
                formatted: number(rows.length),
              })
            : undefined
        }
        actions={
          <Button variant="primary" icon="plus" {...newButton}>
            {t('questionnaires:new')}
          </Button>
        }
      />
      <LiveValue
        live={live}
        failed={
          <ReadFailure title={t('questionnaires:list.failedTitle')}>
            {t('questionnaires:list.failedText')}
          </ReadFailure>
        }
      >
        {() =>
          rows.length === 0 ? (
            <EmptyState
              icon="circle-question"
              title={t('questionnaires:empty.title')}
              text={t('questionnaires:empty.text')}
              action={
                <Button icon="plus" {...newButton}>
                  {t('questionnaires:new')}
                </Button>
              }
            />
          ) : (
            <DataTable
              label={t('questionnaires:list.label')}
              columns={columns}
              rows={rows}
              rowId={({ id }) => id}
              rowName={({ name }) => name}
              hrefOf={({ id }) => `#/questionnaires/${id}`}
              onDelete={({ questionnaire }) => void deleteQuestionnaire(questionnaire)}
            />
          )
        }
      </LiveValue>
    </>
  );
}

function rowsOf(list: Rows, language: Parameters<typeof pickText>[1]): Row[] {
  const bodies = new Map(list.bodies.map((body) => [body.id, body]));
  const questionsOf = groupBy(list.questions, ({ questionnaireId }) => questionnaireId);
  const answersOf = groupBy(list.answers, ({ questionId }) => questionId);
  const rank = ({ questionnaire: { sentOn, dueOn } }: Row) =>
    `${sentOn ? '1' : '0'}${dueOn ?? '9999'}`;
  return list.questionnaires
    .map((questionnaire): Row => {
      const questions = questionsOf.get(questionnaire.id) ?? [];
      const answers = questions.flatMap(({ id }) => answersOf.get(id) ?? []);
      const body = questionnaire.bodyId ? bodies.get(questionnaire.bodyId) : undefined;
      return {
        id: questionnaire.id,
        questionnaire,
        name: pickText(questionnaire.title, language),
        body: pickText(body?.abbr, language) || pickText(body?.name, language),
        progress: progressOf(questionOutline(questions, answers)),
      };
    })
    .sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
}
