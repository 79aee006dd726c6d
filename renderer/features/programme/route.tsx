import type { FeatureRoute } from '#renderer/session/feature-route.ts';
import { lazyPart } from '#renderer/session/lazy-part.tsx';
import { Icon } from '#renderer/ui/icon.tsx';
import { PLAN_IMPORT } from './programme-address.ts';

/** The action plan: `/programme`, `/programme/<id>`, `/programme/<id>/<a record, or a view>`, and what is open in a view. */
export const programmeRoute: FeatureRoute = {
  path: '/programme/:id?/:part?/:more?',
  titleKey: 'programme:title',
  icon: <Icon name="book-open" />,
  navGroup: 'programme',
  goCommand: 'goProgramme',
  helpTopic: (location) => (location.startsWith(PLAN_IMPORT) ? 'plan' : 'programme'),
  component: lazyPart(async () => (await import('./screens/programme-screen.tsx')).ProgrammeScreen),
  background: lazyPart(
    async () => (await import('./programme-background.tsx')).ProgrammeBackground,
  ),
};
