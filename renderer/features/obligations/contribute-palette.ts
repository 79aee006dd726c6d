import { useTranslation } from 'react-i18next';
import { fold } from '#shared/text/fold.ts';
import { pickText } from '#shared/i18n/languages.ts';
import { useLive, valueOr } from '#renderer/data/use-live.ts';
import type { PaletteSource } from '#renderer/session/palette-source.ts';

const MOST = 10;

/** Obligations in the palette, by their names in any language. */
export const useObligationsPalette: PaletteSource = () => {
  const { t } = useTranslation(['cooperation']);
  const live = useLive((office) => office.read.obligations.toArray(), []);
  const known = valueOr(live, null);
  if (!known) return () => [];
  const obligations = known.map((obligation) => ({
    obligation,
    text: fold(Object.values(obligation.title).join(' ')),
  }));
  return (words, language) => {
    const wanted = fold(words).split(' ');
    return obligations
      .filter(({ text }) => wanted.every((word) => text.includes(word)))
      .slice(0, MOST)
      .map(({ obligation }) => ({
        id: obligation.id,
        label: pickText(obligation.title, language),
        hint: t(`cooperation:obligationKind.${obligation.kind}`),
        icon: 'calendar-clock',
        to: `/obligations/${obligation.id}`,
      }));
  };
};
