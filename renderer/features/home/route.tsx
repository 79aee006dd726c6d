import type { FeatureRoute } from '#renderer/session/feature-route.ts';
import { lazyPart } from '#renderer/session/lazy-part.tsx';
import { Icon } from '#renderer/ui/icon.tsx';
import { DeskOutline } from './desk-outline.tsx';

/** The desk: `/home`. */
export const homeRoute: FeatureRoute = {
  path: '/home',
  titleKey: 'home:title',
  icon: <Icon name="home" />,
  navGroup: 'home',
  goCommand: 'goHome',
  helpTopic: 'home',
  component: lazyPart(async () => (await import('./home-screen.tsx')).HomeScreen, {
    speaksOne: true,
  }),
  outline: DeskOutline,
};
