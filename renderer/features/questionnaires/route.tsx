import type { FeatureRoute } from '#renderer/session/feature-route.ts';
import { lazyPart } from '#renderer/session/lazy-part.tsx';
import { Icon } from '#renderer/ui/icon.tsx';

/** Questionnaires: `/questionnaires`, `/questionnaires/new`, `/questionnaires/new/<id>`, `/questionnaires/<id>/<question>|respondents|reply|details`. */
export const questionnairesRoute: FeatureRoute = {
  path: '/questionnaires/:id?/:part?',
  titleKey: 'questionnaires:title',
  icon: <Icon name="circle-question" />,
  navGroup: 'international',
  goCommand: 'goQuestionnaires',
  helpTopic: 'questionnaires',
  component: lazyPart(
    async () => (await import('./screens/questionnaires-screen.tsx')).QuestionnairesScreen,
  ),
  background: lazyPart(
    async () => (await import('./questionnaires-background.tsx')).QuestionnairesBackground,
  ),
};
