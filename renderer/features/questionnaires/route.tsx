import type { FeatureRoute } from '#renderer/session/feature-route.ts';
import { Icon } from '#renderer/ui/icon.tsx';
import { QuestionnairesBackground } from './questionnaires-background.tsx';
import { QuestionnairesScreen } from './screens/questionnaires-screen.tsx';

/** Questionnaires: `/questionnaires`, `/questionnaires/new`, `/questionnaires/<id>/<question>|respondents|details`. */
export const questionnairesRoute: FeatureRoute = {
  path: '/questionnaires/:id?/:part?',
  titleKey: 'questionnaires:title',
  icon: <Icon name="circle-question" />,
  navGroup: 'international',
  goCommand: 'goQuestionnaires',
  helpTopic: 'questionnaires',
  component: QuestionnairesScreen,
  background: QuestionnairesBackground,
};
