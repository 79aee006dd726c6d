import type { FeatureRoute } from '#renderer/session/feature-route.ts';
import { lazyPart } from '#renderer/session/lazy-part.tsx';
import { Icon } from '#renderer/ui/icon.tsx';

export const helpRoute: FeatureRoute = {
  path: '/help/:topic?',
  titleKey: 'help:title',
  icon: <Icon name="circle-question" />,
  navGroup: 'foot',
  component: lazyPart(async () => (await import('./help-view.tsx')).HelpView),
};
