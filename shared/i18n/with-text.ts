import type { Language, LocalText } from './languages.ts';

/**
 * `text` with what was written in one language; without that language where nothing was. A field that saves itself hands
 * this to `Writer.update` together with the record as it was seen, so that what another language was given meanwhile stays.
 */
export function withText(
  text: LocalText | undefined,
  language: Language,
  written: string,
): LocalText {
  const others = Object.entries(text ?? {}).filter(([one]) => one !== language);
  const own = written.trim();
  return Object.fromEntries(own === '' ? others : [...others, [language, own]]);
}
