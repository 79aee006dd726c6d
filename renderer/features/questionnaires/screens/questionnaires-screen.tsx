import { useLocation, useParams } from 'wouter';
import { NewQuestionnaire, QuestionsInto } from './new-questionnaire.tsx';
import { QuestionnaireList } from './questionnaire-list.tsx';
import { QuestionnairePage } from './questionnaire-page.tsx';

/** The list of questionnaires, one of them, or a new one: each has the whole view. */
export function QuestionnairesScreen() {
  const { id, part } = useParams<{ id?: string; part?: string }>();
  const [, navigate] = useLocation();
  if (id === undefined) return <QuestionnaireList />;
  if (id === 'new' && part !== undefined) {
    return (
      <QuestionsInto
        key={part}
        id={part}
        onDone={() => navigate(`/questionnaires/${part}`, { replace: true })}
      />
    );
  }
  if (id === 'new') {
    return (
      <NewQuestionnaire
        onDone={(made) => navigate(made ? `/questionnaires/${made}` : '/questionnaires')}
      />
    );
  }
  return <QuestionnairePage key={id} id={id} part={part} />;
}
