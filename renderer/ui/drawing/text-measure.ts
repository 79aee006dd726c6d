import { letter } from './letter.ts';

/** Says how wide a text stands in the font of the program, in pixels; about so wide where nothing is drawn. `size` is in rem. */
export function textMeasure({
  weight,
  size,
}: {
  weight: number;
  size: number;
}): (text: string) => number {
  const pixels = size * (letter() || 16);
  const brush =
    typeof ResizeObserver === 'undefined'
      ? null
      : document.createElement('canvas').getContext('2d');
  if (!brush) return (text) => text.length * pixels * 0.5;
  const { fontFamily } = getComputedStyle(document.body);
  brush.font = `${String(weight)} ${String(pixels)}px ${fontFamily}`;
  return (text) => brush.measureText(text).width;
}
