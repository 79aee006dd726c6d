import type { FeatureRoute } from '#renderer/session/feature-route.ts';
import { Icon } from '#renderer/ui/icon.tsx';
import { OrganisationsScreen } from './screens/organisations-screen.tsx';
import { PersonsScreen } from './screens/persons-screen.tsx';
import { NewContactCommands } from './new-contact-commands.tsx';

/** Persons: `/contacts`, `/contacts/<id>`, `/contacts/<id>/edit`, `/contacts/new/<organisation>?`. */
export const contactsRoute: FeatureRoute = {
  path: '/contacts/:id?/:mode?',
  titleKey: 'contacts:title',
  icon: <Icon name="users" />,
  navGroup: 'network',
  goCommand: 'goContacts',
  helpTopic: 'contacts',
  component: PersonsScreen,
  background: NewContactCommands,
};

/** Organisations, at the same kinds of address. */
export const organisationsRoute: FeatureRoute = {
  path: '/organisations/:id?/:mode?',
  titleKey: 'contacts:organisations',
  icon: <Icon name="landmark" />,
  navGroup: 'network',
  goCommand: 'goOrganisations',
  helpTopic: 'contacts',
  component: OrganisationsScreen,
};
