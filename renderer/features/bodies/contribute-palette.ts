import { useTranslation } from 'react-i18next';
import { fold } from '#shared/text/fold.ts';
import { pickText } from '#shared/i18n/languages.ts';
import { useLive, valueOr } from '#renderer/data/use-live.ts';
import type { PaletteSource } from '#renderer/session/palette-source.ts';

const MOST = 10;

/** Bodies in the palette, by name, abbreviation or number, in any language. */
export const useBodiesPalette: PaletteSource = () => {
  const { t } = useTranslation(['bodies']);
  const live = useLive((office) => office.read.bodies.toArray(), []);
  const known = valueOr(live, null);
  if (!known) return () => [];
  const bodies = known.map((body) => ({
    body,
    text: fold(
      [
        ...Object.values(body.name),
        ...Object.values(body.abbr ?? {}),
        body.caseNumber ?? '',
        body.projectNumber ?? '',
      ].join(' '),
    ),
  }));
  return (words, language) => {
    const wanted = fold(words).split(' ');
    return bodies
      .filter(({ text }) => wanted.every((word) => text.includes(word)))
      .slice(0, MOST)
      .map(({ body }) => ({
        id: body.id,
        label: pickText(body.name, language),
        hint: t(`bodies:kind.${body.kind}`),
        icon: 'network',
        to: `/bodies/${body.id}`,
      }));
  };
};
