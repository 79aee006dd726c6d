import i18next, { type FormatterModule, type i18n, type TFunction } from 'i18next';
import { loadTexts, texts } from '#texts';
import type { Texts } from './fi/index.ts';
import { LANGUAGES, LOCALES, type Language } from './languages.ts';

export { loadTexts };

export type Translate = TFunction<(keyof Texts)[]>;

/** Loads the texts of all languages: what is written or read in a language that is not that of the screens needs them. */
export async function loadAllTexts(): Promise<void> {
  await Promise.all(LANGUAGES.map(loadTexts));
}

/** Whether the texts of `language` are there. */
export function hasTexts(language: Language): boolean {
  return texts[language] !== undefined;
}

/**
 * An i18next instance over the texts of `language`, which must be there (`loadTexts`); throws where they are not. None is
 * missing in a language: the type check and a test see to it.
 */
export function createI18n(language: Language): i18n {
  const own = texts[language];
  if (own === undefined) throw new Error(`The texts in ${language} are not loaded`);
  const instance = i18next.createInstance();
  instance.use(countFormatter(language));
  void instance.init({
    lng: language,
    fallbackLng: false,
    supportedLngs: LANGUAGES,
    ns: Object.keys(own),
    defaultNS: 'common',
    resources: { [language]: own },
    interpolation: { escapeValue: false, alwaysFormat: true },
    initAsync: false,
    showSupportNotice: false,
  } as Parameters<i18n['init']>[0]);
  return instance;
}

/** Writes a count as the language writes numbers (2 082, 2,082); everything else as it is. */
function countFormatter(language: Language): FormatterModule {
  const { format } = new Intl.NumberFormat(LOCALES[language]);
  const none = () => undefined;
  return {
    type: 'formatter',
    init: none,
    add: none,
    addCached: none,
    format: (value: unknown, _name, _language, options) =>
      typeof value === 'number' && options?.['interpolationkey'] === 'count'
        ? format(value)
        : (value as string),
  };
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
    const names = Object.keys(texts[language] ?? {}) as (keyof Texts)[];
    translator = remembering(createI18n(language).getFixedT(language, names) as Translate);
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
