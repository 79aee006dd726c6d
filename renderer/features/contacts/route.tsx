import type { FeatureRoute } from '#renderer/session/feature-route.ts';
import { lazyPart } from '#renderer/session/lazy-part.tsx';
import { Icon } from '#renderer/ui/icon.tsx';

/** Persons: `/contacts`, `/contacts/<id>`, `/contacts/<id>/edit`, `/contacts/new/<organisation>?`. */
export const contactsRoute: FeatureRoute = {
  path: '/contacts/:id?/:mode?',
  titleKey: 'contacts:title',
  icon: <Icon name="users" />,
  navGroup: 'network',
  goCommand: 'goContacts',
  helpTopic: 'contacts',
  component: lazyPart(async () => (await import('./screens/persons-screen.tsx')).PersonsScreen),
  background: lazyPart(async () => (await import('./new-contact-commands.tsx')).NewContactCommands),
};

/** Organisations, at the same kinds of address. */
export const organisationsRoute: FeatureRoute = {
  path: '/organisations/:id?/:mode?',
  titleKey: 'contacts:organisations',
  icon: <Icon name="landmark" />,
  navGroup: 'network',
  goCommand: 'goOrganisations',
  helpTopic: 'contacts',
  component: lazyPart(
    async () => (await import('./screens/organisations-screen.tsx')).OrganisationsScreen,
  ),
};
