import { fold } from '#shared/text/fold.ts';
import { useLive, valueOr } from '#renderer/data/use-live.ts';
import type { PaletteSource } from '#renderer/session/palette-source.ts';

/** Lets the palette find lists by name and purpose. */
export const useListsPalette: PaletteSource = () => {
  const live = useLive((office) => office.read.lists.toArray(), []);
  const lists = valueOr(live, []);
  return (words) => {
    const wanted = fold(words).split(' ');
    return lists
      .filter(({ name, purpose }) => {
        const text = fold(`${name} ${purpose}`);
        return wanted.every((word) => text.includes(word));
      })
      .slice(0, 10)
      .map(({ id, name, purpose }) => ({
        id,
        label: name,
        hint: purpose,
        icon: 'mail',
        to: `/lists/${id}`,
      }));
  };
};
