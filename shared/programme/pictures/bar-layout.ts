import type { BarPicture } from './bar-picture.ts';
import { wrapLabel } from '../../text/wrap-label.ts';

/** Where things are in a picture of bars, in pixels. */
export type BarLayout = {
  width: number;
  height: number;
  rows: {
    y: number;
    /** The name of the category in lines. */
    label: string[];
    total: number;
    /** Where the number of the sum stands. */
    end: number;
    segments: { series: number; value: number; x: number; width: number }[];
  }[];
  /** The height of a row, and of the bar in its middle. */
  row: number;
  bar: number;
  /** Where the bars begin. */
  left: number;
};

/** The width of a letter as a share of its height, on average. */
const LETTER = 0.54;

/**
 * Lays out a picture of bars: names at the left in at most two lines, the longest bar as long as there is room, room for
 * its sum after it.
 * @param width of the whole.
 * @param letter the height of letters.
 */
export function layoutBars(
  { categories, series }: Pick<BarPicture, 'categories' | 'series'>,
  width: number,
  letter: number,
): BarLayout {
  const row = Math.round(letter * 2.9);
  const longest = Math.max(0, ...categories.map((name) => [...name].length));
  const left = Math.round(Math.min(width * 0.4, (longest + 2) * letter * LETTER, letter * 24));
  const totals = categories.map((_, at) =>
    series.reduce((sum, { values }) => sum + (values[at] ?? 0), 0),
  );
  const room = Math.max(1, width - left - letter * 3);
  const unit = room / Math.max(1, ...totals);
  return {
    width,
    height: row * categories.length,
    row,
    bar: Math.round(letter * 1.7),
    left,
    rows: categories.map((name, at) => {
      let x = left;
      const segments = series.flatMap(({ values }, index) => {
        const value = values[at] ?? 0;
        if (value === 0) return [];
        const segment = { series: index, value, x, width: value * unit };
        x += segment.width;
        return [segment];
      });
      return {
        y: at * row,
        label: wrapLabel(name, Math.floor(left / (letter * LETTER)) - 1, 2),
        total: totals[at] ?? 0,
        end: x,
        segments,
      };
    }),
  };
}
