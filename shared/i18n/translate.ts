import i18next, { type i18n, type TFunction } from 'i18next';
import { en } from './en/index.ts';
import { fi, type Texts } from './fi/index.ts';
import { LANGUAGES, type Language } from './languages.ts';
import { sv } from './sv/index.ts';

const resources: Record<Language, Texts> = { fi, sv, en };

/** The names of the groups of texts, one file each under `shared/i18n/<language>/`. */
export const NAMESPACES = Object.keys(fi) as (keyof Texts)[];

export type Translate = TFunction<(keyof Texts)[]>;

/**
 * An i18next instance over the bundled texts, speaking `language`; nothing is loaded from anywhere.
 * Finnish stands in for a missing text (the type check and a test see to it that there is none).
 */
export function createI18n(language: Language): i18n {
  const instance = i18next.createInstance();
  void instance.init({
    lng: language,
    fallbackLng: 'fi',
    supportedLngs: LANGUAGES,
    ns: NAMESPACES,
    defaultNS: 'common',
    resources,
    interpolation: { escapeValue: false },
    initAsync: false,
    showSupportNotice: false,
  } as Parameters<i18n['init']>[0]);
  return instance;
}

const instances = new Map<Language, i18n>();

/** The translate function of `language`, the same on screens, in menus and in documents: `t('common:cancel')`. */
export function translatorFor(language: Language): Translate {
  let instance = instances.get(language);
  if (!instance) {
    instance = createI18n(language);
    instances.set(language, instance);
  }
  return instance.getFixedT(language, NAMESPACES) as Translate;
}
