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

/** Values with which a missing text is empty, in place of its key. */
export const NONE = { defaultValue: '' } as const;

const translators = new Map<Language, Translate>();

/**
 * The translate function of `language`, the same on screens, in menus and in documents: `t('common:cancel')`. A text is
 * looked up once: a long document asks for the same ones thousands of times.
 */
export function translatorFor(language: Language): Translate {
  let translator = translators.get(language);
  if (!translator) {
    translator = remembering(createI18n(language).getFixedT(language, NAMESPACES) as Translate);
    translators.set(language, translator);
  }
  return translator;
}

/** Looks a text up once and fills it in by itself where words alone are to be filled in. */
function remembering(translate: Translate): Translate {
  const look = translate as unknown as (key: unknown, values?: object) => string;
  const texts = new Map<string, string>();
  const maybe = new Map<string, string>();
  const textOf = (key: string): string => {
    const text = texts.get(key) ?? look(key, { skipInterpolation: true });
    texts.set(key, text);
    return text;
  };
  /** Under a key made up as the program runs there may be none; to find that out costs as much. */
  const textOrNone = (key: string): string => {
    const text = maybe.get(key) ?? look(key, NONE);
    maybe.set(key, text);
    return text;
  };
  return ((key: unknown, values?: Readonly<Record<string, unknown>>) => {
    if (typeof key !== 'string') return look(key, values);
    if (values === undefined) return textOf(key);
    if (values === NONE) return textOrNone(key);
    // Numbers choose a form and are written as the language writes them: these and other wishes are i18next's.
    const isWords = Object.values(values).every((value) => typeof value === 'string');
    if (!isWords || 'defaultValue' in values) return look(key, values);
    return textOf(key).replace(/\{\{(\w+)\}\}/gu, (place, name: string) =>
      String(values[name] ?? place),
    );
  }) as unknown as Translate;
}
