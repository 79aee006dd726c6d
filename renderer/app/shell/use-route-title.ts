import { translatorFor } from '#shared/i18n/translate.ts';
import type { FeatureRoute } from '#renderer/session/feature-route.ts';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';

/** Names a place of the program in the language of the screens. */
export function useRouteTitle(): (route: FeatureRoute) => string {
  const t = translatorFor(useScreenLanguage());
  return (route) => t(route.titleKey);
}
