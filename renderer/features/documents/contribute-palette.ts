import { useTranslation } from 'react-i18next';
import { fold } from '#shared/text/fold.ts';
import { LANGUAGES, pickText } from '#shared/i18n/languages.ts';
import type { PaletteSource } from '#renderer/session/palette-source.ts';
import { useKinds } from './use-kinds.ts';

/** Lets the palette find the kinds of document that can be made, by their names in any language. */
export const useDocumentsPalette: PaletteSource = () => {
  const { t } = useTranslation(['documentScreens']);
  const kinds = useKinds() ?? [];
  return (words, language) => {
    const wanted = fold(words).split(' ');
    return kinds.flatMap(({ kind, title }) => {
      const names = fold(LANGUAGES.map((one) => title[one] ?? '').join(' '));
      if (!wanted.every((word) => names.includes(word))) return [];
      return [
        {
          id: kind,
          label: pickText(title, language),
          hint: t('documentScreens:wordDocument'),
          icon: 'file-output',
          to: `/documents/${kind}`,
        },
      ];
    });
  };
};
