import type { FeatureRoute } from '#renderer/session/feature-route.ts';
import { lazyPart } from '#renderer/session/lazy-part.tsx';
import { Icon } from '#renderer/ui/icon.tsx';

/** Forms that came back: `/forms`, reached from where they are asked for and read. */
export const formsRoute: FeatureRoute = {
  path: '/forms',
  titleKey: 'replies:title',
  icon: <Icon name="file-input" />,
  helpTopic: 'followUp',
  background: lazyPart(async () => (await import('./forms-background.tsx')).FormsBackground),
  component: lazyPart(async () => (await import('./forms-screen.tsx')).FormsScreen),
};
