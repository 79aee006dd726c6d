import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import {
  outlineNodes,
  progressOf,
  questionOutline,
} from '#shared/cooperation/questionnaires/question-outline.ts';
import type { Questionnaire } from '#shared/cooperation/questionnaires/questionnaire.ts';
import { pickText } from '#shared/i18n/languages.ts';
import { useLive } from '#renderer/data/use-live.ts';
import { FormActs, ReplyDrop, useReadReplies } from '#renderer/features/forms/public.ts';
import { DeletedRecord, LiveRecord } from '#renderer/features/trash/public.ts';
import { useMoment } from '#renderer/ui/words/use-moment.ts';
import { Button } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/status/empty-state.tsx';
import { MenuButton } from '#renderer/ui/overlays/menu-button.tsx';
import { SampleTag } from '#renderer/ui/status/status-mark.tsx';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import { ViewBar } from '#renderer/ui/layout/view-bar.tsx';
import { ViewLinks } from '#renderer/ui/layout/view-links.tsx';
import { AssignDialog } from '../components/assign-dialog.tsx';
import { QuestionOrder } from '../components/question-order.tsx';
import { QuestionTree } from '../components/question-tree.tsx';
import { QuestionDetail } from '../components/question-detail.tsx';
import { QuestionnaireDetails } from '../components/questionnaire-details.tsx';
import { ReplyView } from '../components/reply-view.tsx';
import { Respondents } from '../components/respondents.tsx';
import { readQuestionnaire, type QuestionnaireDetail } from '../questionnaires-data.ts';
import { useQuestionForms } from '../use-question-forms.ts';
import { useQuestionOrder } from '../use-question-order.ts';
import { useProgressWords } from '../use-progress-words.ts';
import { useDeleteQuestionnaire } from '../use-delete.ts';
import styles from '../components/questionnaires.module.css';

/** A questionnaire: its questions and what is open of them, who owes what, and what it is. */
export function QuestionnairePage({ id, part }: { id: string; part: string | undefined }) {
  const { t } = useTranslation(['questionnaires']);
  const live = useLive((office) => readQuestionnaire(office, id), [id], { keepPrevious: true });
  return (
    <LiveRecord
      live={live}
      record={{ table: 'questionnaires', id }}
      failure={{
        title: t('questionnaires:list.failedTitle'),
        text: t('questionnaires:list.failedText'),
      }}
    >
      {(detail) => <Page detail={detail} part={part} />}
    </LiveRecord>
  );
}

function Page({ detail, part }: { detail: QuestionnaireDetail; part: string | undefined }) {
  const { t } = useTranslation(['questionnaires', 'common']);
  const [, navigate] = useLocation();
  const language = useScreenLanguage();
  const deleteQuestionnaire = useDeleteQuestionnaire();
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [isAssigning, setAssigning] = useState(false);
  const { questionnaire, questions, answers } = detail;
  const nodes = useMemo(() => questionOutline(questions, answers), [questions, answers]);
  const { add, move } = useQuestionOrder(questionnaire.id, questions);
  const { forms, reminders } = useQuestionForms(questionnaire);
  const replies = useReadReplies();
  const progress = progressOf(nodes);
  const progressWords = useProgressWords();
  const at = `#/questionnaires/${questionnaire.id}` as const;
  const view =
    part === 'respondents' || part === 'reply' || part === 'details' ? part : 'questions';
  const all = outlineNodes(nodes);
  const open = view === 'questions' ? all.find(({ question }) => question.id === part) : undefined;
  const chosen = all.filter(({ question }) => ticked.has(question.id));
  const deleteAndLeave = async () => {
    if (await deleteQuestionnaire(questionnaire)) navigate('/questionnaires');
  };

  return (
    <>
      <ViewBar
        title={pickText(questionnaire.title, language)}
        back={{ href: '#/questionnaires', label: t('questionnaires:title') }}
        sub={<Facts detail={detail} progress={progressWords(progress)} />}
        actions={
          <>
            {view === 'respondents' ? (
              <FormActs forms={reminders.progress ? reminders : forms} replies={replies} />
            ) : null}
            {view === 'questions' ? (
              <Button
                variant="primary"
                icon="users"
                isDisabled={chosen.length === 0 && !open}
                onPress={() => setAssigning(true)}
              >
                {t('questionnaires:page.assign')}
              </Button>
            ) : null}
            <MenuButton
              label={t('questionnaires:page.acts')}
              variant="quiet"
              entries={[
                {
                  id: 'remove',
                  label: t('questionnaires:page.delete'),
                  icon: 'trash',
                  danger: true,
                  onAction: () => void deleteAndLeave(),
                },
              ]}
            />
          </>
        }
      />
      <ViewLinks
        label={t('questionnaires:view.label')}
        links={[
          { href: at, label: t('questionnaires:view.questions'), isCurrent: view === 'questions' },
          {
            href: `${at}/respondents`,
            label: t('questionnaires:view.respondents'),
            isCurrent: view === 'respondents',
          },
          {
            href: `${at}/reply`,
            label: t('questionnaires:view.reply'),
            isCurrent: view === 'reply',
          },
          {
            href: `${at}/details`,
            label: t('questionnaires:view.details'),
            isCurrent: view === 'details',
          },
        ]}
      />
      <ReplyDrop
        replies={replies}
        isDisabled={(forms.progress ?? reminders.progress) !== null}
        waitingOf={[questionnaire.id]}
      />
      {view === 'questions' && questions.length === 0 && part === undefined ? (
        <NoQuestions questionnaire={questionnaire} onAdd={() => void add(undefined)} />
      ) : view === 'questions' ? (
        <div className={styles.page}>
          <QuestionTree
            questionnaireId={questionnaire.id}
            nodes={nodes}
            currentId={open?.question.id}
            ticked={ticked}
            onTick={setTicked}
            onMove={(question, step) => void move(question, step)}
            tools={
              <QuestionOrder
                questionnaireId={questionnaire.id}
                questions={questions}
                open={open?.question}
              />
            }
          />
          <section
            className={styles.detail}
            aria-label={t('questionnaires:field.question')}
            data-pane
            tabIndex={-1}
          >
            {open ? (
              <QuestionDetail key={open.question.id} node={open} detail={detail} />
            ) : part !== undefined ? (
              <DeletedRecord table="questions" id={part} headingLevel={2} />
            ) : (
              <p className={styles.quiet}>{t('questionnaires:page.choose')}</p>
            )}
          </section>
        </div>
      ) : null}
      {view === 'respondents' ? (
        <Respondents nodes={nodes} detail={detail} reminders={reminders} />
      ) : null}
      {view === 'reply' ? <ReplyView nodes={nodes} detail={detail} /> : null}
      {view === 'details' ? <QuestionnaireDetails questionnaire={questionnaire} /> : null}
      {isAssigning ? (
        <AssignDialog
          nodes={chosen.length > 0 ? chosen : open ? [open] : []}
          detail={detail}
          onClose={() => setAssigning(false)}
          onDone={() => setTicked(new Set())}
        />
      ) : null}
    </>
  );
}

/** Whose it is, until when and how far; what it is owed as, and the way to planning that where it is not planned yet. */
function Facts({ detail, progress }: { detail: QuestionnaireDetail; progress: string }) {
  const { t } = useTranslation(['questionnaires', 'obligations']);
  const language = useScreenLanguage();
  const { day } = useMoment();
  const { questionnaire, body, obligation, round, isPlanned } = detail;
  const facts = [
    pickText(body?.abbr, language) || pickText(body?.name, language),
    questionnaire.dueOn ? t('questionnaires:page.due', { day: day(questionnaire.dueOn) }) : '',
    progress,
  ].filter(Boolean);
  return (
    <>
      {facts.join(' · ')}
      {obligation ? (
        <>
          {' · '}
          <a href={`#/obligations/${obligation.id}`}>{t('questionnaires:field.obligation')}</a>
        </>
      ) : null}
      {round ? (
        <>
          {' · '}
          <a href={`#/obligations/rounds/${round.id}`}>
            {round.no === undefined
              ? t('questionnaires:field.round')
              : t('obligations:rounds.round', { no: String(round.no) })}
          </a>
        </>
      ) : null}
      {obligation && !isPlanned && !questionnaire.sentOn ? (
        <>
          {' · '}
          <a href={`#/obligations/${obligation.id}/plan`}>{t('questionnaires:page.plan')}</a>
        </>
      ) : null}{' '}
      {questionnaire.sample ? <SampleTag /> : null}
    </>
  );
}

/** A questionnaire that was noted before its questions were read. */
function NoQuestions({
  questionnaire,
  onAdd,
}: {
  questionnaire: Questionnaire;
  onAdd: () => void;
}) {
  const { t } = useTranslation(['questionnaires']);
  const [, navigate] = useLocation();
  return (
    <EmptyState
      icon="circle-question"
      title={t('questionnaires:page.noneTitle')}
      text={t('questionnaires:page.noneText')}
      action={
        <>
          <Button
            variant="primary"
            icon="file-input"
            onPress={() => navigate(`/questionnaires/new/${questionnaire.id}`)}
          >
            {t('questionnaires:make.read')}
          </Button>
          <Button icon="plus" onPress={onAdd}>
            {t('questionnaires:order.add')}
          </Button>
        </>
      }
    />
  );
}
