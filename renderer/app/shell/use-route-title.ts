import { useTranslation } from 'react-i18next';
import { NAMESPACES } from '#shared/i18n/translate.ts';
import type { FeatureRoute } from '#renderer/session/feature-route.ts';

/** Names a place of the program in the language of the screens. */
export function useRouteTitle(): (route: FeatureRoute) => string {
  const { t } = useTranslation(NAMESPACES);
  return (route) => t(route.titleKey);
}
