import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import {
  respondentsOf,
  type QuestionNode,
  type RespondentProgress,
} from '#shared/cooperation/questionnaires/question-outline.ts';
import type { Question } from '#shared/cooperation/questionnaires/questionnaire.ts';
import { askedOf } from '#shared/cooperation/questionnaires/form/questionnaire-form.ts';
import { pickText } from '#shared/i18n/languages.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import type { SaveForms } from '#renderer/features/forms/public.ts';
import { useAct } from '#renderer/common/use-act.ts';
import { Button } from '#renderer/ui/button.tsx';
import { MenuButton } from '#renderer/ui/overlays/menu-button.tsx';
import { useMoment } from '#renderer/ui/words/use-moment.ts';
import { DataTable, type Column } from '#renderer/ui/tables/data-table.tsx';
import { EmptyState } from '#renderer/ui/status/empty-state.tsx';
import { StatusMark } from '#renderer/ui/status/status-mark.tsx';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import { useToday } from '#renderer/ui/words/use-today.ts';
import { markReminded } from '../questionnaires-commands.ts';
import { openReminder } from '../reminder-request.ts';
import type { QuestionnaireDetail } from '../questionnaires-data.ts';
import styles from './questionnaires.module.css';

/** So many questions are named in a cell. */
const MOST_NAMED = 12;

/** Who was asked, who has answered, and which questions are still owed. */
export function Respondents({
  nodes,
  detail,
  reminders,
}: {
  nodes: readonly QuestionNode[];
  detail: QuestionnaireDetail;
  reminders: SaveForms;
}) {
  const office = useOffice();
  const act = useAct();
  const today = useToday();
  const { t } = useTranslation(['questionnaires']);
  const [, navigate] = useLocation();
  const { day } = useMoment();
  const language = useScreenLanguage();
  const rows = respondentsOf(nodes);
  const nameOf = ({ organisationId }: RespondentProgress) =>
    pickText(detail.organisations.find(({ id }) => id === organisationId)?.name, language);
  if (rows.length === 0) {
    return (
      <EmptyState
        icon="users"
        title={t('questionnaires:view.respondents')}
        text={t('questionnaires:respondents.empty')}
      />
    );
  }
  const { questionnaire } = detail;
  const owing = owingOf(detail);
  const remind = (...ids: string[]) =>
    act(
      () => markReminded(office, detail.answers, new Set(ids), today),
      t('questionnaires:respondents.reminded', { count: ids.length }),
      t('questionnaires:respondents.remindedBack'),
    );
  const columns: Column<RespondentProgress>[] = [
    { id: 'name', header: t('questionnaires:field.respondent'), cell: nameOf },
    {
      id: 'asked',
      header: t('questionnaires:respondents.asked'),
      align: 'end',
      cell: ({ asked }) => asked,
    },
    {
      id: 'received',
      header: t('questionnaires:respondents.received'),
      align: 'end',
      cell: ({ received }) => received,
    },
    {
      id: 'owed',
      header: t('questionnaires:respondents.owed'),
      align: 'end',
      cell: ({ owed, remindedOn }) => (
        <>
          {owed.length}
          {remindedOn ? (
            <span className={styles.quiet}>
              {` ${t('questionnaires:respondents.remindedOn', { day: day(remindedOn) })}`}
            </span>
          ) : null}
        </>
      ),
    },
    {
      id: 'next',
      header: t('questionnaires:respondents.next'),
      cell: ({ owed }) => {
        const due = owed[0]?.innerDueOn;
        if (due === undefined) return '';
        return due < today ? (
          <StatusMark tone="danger" icon="circle-alert">
            {day(due)}
          </StatusMark>
        ) : (
          day(due)
        );
      },
    },
    {
      id: 'which',
      header: t('questionnaires:respondents.which'),
      cell: ({ owed }) => <Owed owed={owed} questions={detail.questions} />,
    },
    {
      id: 'acts',
      screenOnly: true,
      header: t('questionnaires:respondents.more'),
      cell: (row) => (
        <MenuButton
          label={t('questionnaires:respondents.acts', { name: nameOf(row) })}
          size="small"
          entries={[
            {
              id: 'open',
              label: t('questionnaires:respondents.open'),
              icon: 'building',
              onAction: () => navigate(`/organisations/${row.organisationId}`),
            },
            {
              id: 'reminder',
              label: t('questionnaires:respondents.reminder'),
              icon: 'file-output',
              isDisabled: !owing.has(row.organisationId),
              onAction: () => void openReminder(office, questionnaire, row.organisationId),
            },
            {
              id: 'reminded',
              label: t('questionnaires:respondents.markReminded'),
              icon: 'bell',
              isDisabled: row.owed.length === 0,
              onAction: () => void remind(row.organisationId),
            },
          ]}
        />
      ),
    },
  ];
  return (
    <div className={styles.list} data-pane tabIndex={-1}>
      {owing.size > 0 ? (
        <div className={styles.listBar} data-no-print>
          <Button
            icon="mail"
            size="small"
            isDisabled={reminders.progress !== null}
            onPress={() => void reminders.save()}
          >
            {t('questionnaires:respondents.makeReminders', { count: owing.size })}
          </Button>
          <Button icon="bell" size="small" onPress={() => void remind(...owing)}>
            {t('questionnaires:respondents.markAllReminded', { count: owing.size })}
          </Button>
        </div>
      ) : null}
      <DataTable
        label={t('questionnaires:respondents.table')}
        columns={columns}
        rows={rows}
        rowId={({ organisationId }) => organisationId}
        rowName={nameOf}
        hrefOf={({ organisationId }) => `#/organisations/${organisationId}`}
      />
    </div>
  );
}

/** The questions that a respondent owes, each the way to it. */
function Owed({
  owed,
  questions,
}: Pick<RespondentProgress, 'owed'> & { questions: readonly Question[] }) {
  const { t } = useTranslation(['questionnaires']);
  const language = useScreenLanguage();
  const byId = new Map(questions.map((question) => [question.id, question]));
  /** "a)" says nothing alone: the number of the question above stands before it. */
  const numberOf = ({ no, parentId }: Question): string | undefined => {
    const above = parentId === undefined ? undefined : byId.get(parentId)?.no;
    return no !== undefined && above !== undefined && /^\(?\p{Ll}+\)?$/u.test(no)
      ? `${above} ${no}`
      : no;
  };
  if (owed.length === 0) {
    return (
      <StatusMark tone="ok" icon="circle-check">
        {t('questionnaires:respondents.all')}
      </StatusMark>
    );
  }
  return (
    <span className={styles.owed}>
      {owed.slice(0, MOST_NAMED).map(({ question }) => (
        <a
          key={question.id}
          href={`#/questionnaires/${question.questionnaireId}/${question.id}`}
          title={pickText(question.text, language)}
        >
          {numberOf(question) ?? pickText(question.text, language).slice(0, 24)}
        </a>
      ))}
      {owed.length > MOST_NAMED ? `+ ${String(owed.length - MOST_NAMED)}` : ''}
    </span>
  );
}

/** Who can be asked for what is missing: what is restricted is asked for by no form and no letter. */
function owingOf({
  questionnaire,
  questions,
  answers,
  organisations,
}: QuestionnaireDetail): ReadonlySet<string> {
  const rows = { questionnaires: [questionnaire], questions, answers };
  const owing = organisations.filter((one) =>
    askedOf(rows, questionnaire, one).asked.some(({ answer }) => answer.state === 'asked'),
  );
  return new Set(owing.map(({ id }) => id));
}
