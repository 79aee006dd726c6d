import type { FeatureRoute } from '#renderer/session/feature-route.ts';
import { Icon } from '#renderer/ui/icon.tsx';
import { HelpView } from './help-view.tsx';

export const helpRoute: FeatureRoute = {
  path: '/help/:topic?',
  titleKey: 'help:title',
  icon: <Icon name="circle-question" />,
  navGroup: 'foot',
  component: HelpView,
};
