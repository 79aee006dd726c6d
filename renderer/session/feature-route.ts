import type { ParseKeys } from 'i18next';
import type { ComponentType, ReactNode } from 'react';
import type { CommandId } from '#shared/commands/command-list.ts';
import type { Texts } from '#shared/i18n/fi/index.ts';
import type { LazyPart } from './lazy-part.tsx';

/** The key of a place's name. */
type TitleKey = Extract<ParseKeys<(keyof Texts)[]>, `${string}:${string}`>;

/** The groups of the sidebar, in order; `home` and `foot` stand at its head and foot, without a heading. */
export const NAV_GROUPS = [
  'home',
  'network',
  'programme',
  'international',
  'office',
  'foot',
] as const;
type NavGroup = (typeof NAV_GROUPS)[number];

/** A place in the program, exported by a feature's `route.tsx` and collected by `app/routes.ts`. */
export type FeatureRoute = {
  /** A wouter pattern, with optional parts: `/contacts/:id?`. Its first word is the area's name. */
  path: string;
  /** What the sidebar, the window's title and the help call it. */
  titleKey: TitleKey;
  /** `<Icon name="users" />` */
  icon: ReactNode;
  /** Where it stands in the sidebar; without one it is reached from elsewhere. */
  navGroup?: NavGroup;
  /** The command that leads here; the app carries it out. */
  goCommand?: CommandId;
  /** The help topic that F1 opens from here; of a place with several, that of the location. */
  helpTopic?: string | ((location: string) => string);
  /** How much waits there, beside its name; nothing where nothing does. */
  count?: LazyPart;
  component: LazyPart;
  /** What the place looks like until it is there; without it nothing stands below its title. */
  outline?: ComponentType;
  /** Always there once the office is open, whatever the view: registers commands, takes dropped files. */
  background?: LazyPart;
};
