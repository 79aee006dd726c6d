import { NAV_GROUPS, type FeatureRoute } from '#renderer/session/feature-route.ts';
import { bodiesRoute } from '#renderer/features/bodies/route.tsx';
import { contactsRoute, organisationsRoute } from '#renderer/features/contacts/route.tsx';
import { documentsRoute } from '#renderer/features/documents/route.tsx';
import { duplicatesRoute } from '#renderer/features/duplicates/route.tsx';
import { engagementsRoute } from '#renderer/features/engagements/route.tsx';
import { formsRoute } from '#renderer/features/forms/route.tsx';
import { helpRoute } from '#renderer/features/help/route.tsx';
import { homeRoute } from '#renderer/features/home/route.tsx';
import { importRoute, importsRoute } from '#renderer/features/import/route.tsx';
import { listsRoute } from '#renderer/features/lists/route.tsx';
import { programmeRoute } from '#renderer/features/programme/route.tsx';
import { recommendationsRoute } from '#renderer/features/recommendations/route.tsx';
import { obligationsRoute } from '#renderer/features/obligations/route.tsx';
import { privacyRoute } from '#renderer/features/privacy/route.tsx';
import { questionnairesRoute } from '#renderer/features/questionnaires/route.tsx';
import { saidRoute } from '#renderer/features/said-search/route.tsx';
import { meetingsRoute } from '#renderer/features/meetings/route.tsx';
import { tasksRoute } from '#renderer/features/tasks/route.tsx';
import { templatesRoute } from '#renderer/features/templates/route.tsx';
import { integrityRoute } from '#renderer/features/integrity/route.tsx';
import { licencesRoute } from '#renderer/features/licences/route.tsx';
import { historyRoute } from '#renderer/features/record-history/route.tsx';
import { trashRoute } from '#renderer/features/trash/route.tsx';
import { comparisonRoute } from '#renderer/features/safekeeping/route.tsx';
import { settingsRoute } from '#renderer/features/settings/route.tsx';

/** Every place of the program, in the order of the sidebar. A new area is one line here. */
export const ROUTES: readonly FeatureRoute[] = [
  homeRoute,
  contactsRoute,
  organisationsRoute,
  bodiesRoute,
  listsRoute,
  duplicatesRoute,
  programmeRoute,
  obligationsRoute,
  engagementsRoute,
  recommendationsRoute,
  questionnairesRoute,
  saidRoute,
  formsRoute,
  importRoute,
  importsRoute,
  meetingsRoute,
  tasksRoute,
  documentsRoute,
  templatesRoute,
  privacyRoute,
  trashRoute,
  comparisonRoute,
  historyRoute,
  integrityRoute,
  licencesRoute,
  settingsRoute,
  helpRoute,
];

/** Where the program opens. */
export const FIRST_ROUTE: FeatureRoute =
  NAV_GROUPS.flatMap((group) => ROUTES.filter((route) => route.navGroup === group))[0] ??
  settingsRoute;

/** The first word of an address names its area: `/contacts/123` → `contacts`. */
export function areaOf(location: string): string {
  return location.split('/')[1] ?? '';
}

export function routeOf(location: string): FeatureRoute | undefined {
  return ROUTES.find((route) => areaOf(route.path) === areaOf(location));
}

/** Where a route leads without its parameters. */
export function homeOf(route: FeatureRoute): string {
  return `/${areaOf(route.path)}`;
}
