import type { FeatureRoute } from '#renderer/session/feature-route.ts';
import { Icon } from '#renderer/ui/icon.tsx';
import { HomeScreen } from './home-screen.tsx';

/** The desk: `/home`. */
export const homeRoute: FeatureRoute = {
  path: '/home',
  titleKey: 'home:title',
  icon: <Icon name="home" />,
  navGroup: 'home',
  goCommand: 'goHome',
  helpTopic: 'home',
  component: HomeScreen,
};
