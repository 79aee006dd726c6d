import { fold } from '#shared/text/fold.ts';
import { pickText } from '#shared/i18n/languages.ts';
import { documentDate } from '#shared/documents/texts/document-date.ts';
import { useLive, valueOr } from '#renderer/data/use-live.ts';
import type { PaletteSource } from '#renderer/session/palette-source.ts';

const MOST = 10;

/** Questionnaires in the palette, by name in any language. */
export const useQuestionnairesPalette: PaletteSource = () => {
  const live = useLive((office) => office.read.questionnaires.toArray(), []);
  const questionnaires = valueOr(live, null);
  if (!questionnaires) return () => [];
  const known = questionnaires.map((one) => ({
    one,
    text: fold(Object.values(one.title).join(' ')),
  }));
  return (words, language) => {
    const wanted = fold(words).split(' ');
    return known
      .filter(({ text }) => wanted.every((word) => text.includes(word)))
      .slice(0, MOST)
      .map(({ one }) => ({
        id: one.id,
        label: pickText(one.title, language),
        hint: one.dueOn ? documentDate(one.dueOn, language) : '',
        icon: 'circle-question',
        to: `/questionnaires/${one.id}`,
      }));
  };
};
