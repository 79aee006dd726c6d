import type { FeatureRoute } from '#renderer/session/feature-route.ts';
import { lazyPart } from '#renderer/session/lazy-part.tsx';
import { Icon } from '#renderer/ui/icon.tsx';

/** Meetings: `/meetings`, `/meetings/decisions`, `/meetings/year/<year>`, `/meetings/<id>`, `/meetings/<id>/<item>|attendance|details`. */
export const meetingsRoute: FeatureRoute = {
  path: '/meetings/:id?/:part?',
  titleKey: 'meetings:title',
  icon: <Icon name="messages" />,
  navGroup: 'office',
  goCommand: 'goMeetings',
  helpTopic: 'meetings',
  component: lazyPart(async () => (await import('./screens/meetings-screen.tsx')).MeetingsScreen),
  background: lazyPart(async () => (await import('./meetings-background.tsx')).MeetingsBackground),
};
