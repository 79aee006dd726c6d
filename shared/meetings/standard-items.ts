import { LANGUAGES, type LocalText } from '../i18n/languages.ts';
import { translatorFor } from '../i18n/translate.ts';
import type { AgendaItemKind } from './meeting.ts';

const ITEMS = [
  ['opening', 'opening'],
  ['approval', 'approvalOfMinutes'],
  ['other', 'other'],
  ['information', 'next'],
  ['other', 'closing'],
] as const satisfies readonly (readonly [AgendaItemKind, string])[];

/** What every meeting of an office's body has on its agenda, in all languages; each stands on the next agenda too. */
export function standardItems(): { kind: AgendaItemKind; title: LocalText; recurring: true }[] {
  return ITEMS.map(([kind, key]) => ({
    kind,
    title: Object.fromEntries(
      LANGUAGES.map((language) => [language, translatorFor(language)(`meetings:standard.${key}`)]),
    ),
    recurring: true,
  }));
}
