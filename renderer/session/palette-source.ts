import type { Language } from '#shared/i18n/languages.ts';

/** Something that the palette finds. */
export type PaletteHit = {
  /** Unique among the hits of its source. */
  id: string;
  label: string;
  /** In grey after the label: an organisation, a date. */
  hint?: string;
  /** The name of a picture of `ui/icon.tsx`; without one, that of the place where it leads. */
  icon?: string;
} & (
  | {
      /** Where it leads (`/contacts/…`). */
      to: string;
    }
  | {
      /** What it does: of something that is made of the words typed. */
      run: () => void;
    }
);

/** The best hits for the words typed (never empty), best first, at most ten. */
export type PaletteFinder = (words: string, language: Language) => PaletteHit[];

/**
 * What a feature lets the palette find: a hook, so that it can look into the office, exported as `use<Feature>Palette`
 * from the feature's `contribute-palette.ts` and collected in `app/palette/palette-sources.ts`. It is told what is typed, so that
 * it can ask for what lies elsewhere.
 */
export type PaletteSource = (words: string) => PaletteFinder;
