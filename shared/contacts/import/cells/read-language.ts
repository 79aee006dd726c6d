import type { Language } from '../../../i18n/languages.ts';
import { foldKey } from '../../../text/fold-key.ts';

const NAMES: Record<Language, string> = {
  fi: 'fi fin suomi suomeksi suomenkieli suomenkielinen finska finskasprakig finnish finnisch fifi',
  sv: 'sv sve swe se ruotsi ruotsiksi ruotsinkieli ruotsinkielinen svenska svensksprakig swedish schwedisch svfi svse',
  en: 'en eng englanti englanniksi englanninkielinen engelska english englisch engb enus',
};

const LANGUAGES = new Map(
  (['fi', 'sv', 'en'] as const).flatMap((language) =>
    NAMES[language].split(' ').map((name) => [name, language] as const),
  ),
);

/** The language that `text` names, in Finnish, Swedish, English or German or by its code; null where it is another. */
function readLanguage(text: string): Language | null {
  return LANGUAGES.get(foldKey(text)) ?? null;
}

/** The languages named in a cell: `suomi, ruotsi`; `unknown` are the words that name none of the three. */
export function readLanguages(text: string): { known: Language[]; unknown: string[] } {
  // `sv-FI` is one language, `sv/fi` two.
  const whole = /[,;/|&+\n]/.test(text) ? null : readLanguage(text);
  if (whole) return { known: [whole], unknown: [] };
  const known: Language[] = [];
  const unknown: string[] = [];
  for (const part of text.split(/[,;/|&+\n]|\s(?:ja|och|and|tai|eller|or)\s/i)) {
    if (!part.trim()) continue;
    const language = readLanguage(part);
    if (!language) unknown.push(part.trim());
    else if (!known.includes(language)) known.push(language);
  }
  return { known, unknown };
}
