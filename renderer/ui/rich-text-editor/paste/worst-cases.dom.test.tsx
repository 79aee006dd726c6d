import { describe, expect, it } from 'vitest';
import { cleanPasted } from './clean-pasted.ts';
import { lineWithHeights } from './flatten-heights.ts';

/** Long enough that reading anew from each sign would never end. `npm run bench` pastes more, into a browser. */
const LETTERS = 300_000;

describe('what is pasted to hang the window', () => {
  it.each(['<', '< ', '&', '&lt', ' ', '\n', '=', '"', '<!--'])('is read once: %j', (piece) => {
    const html = piece.repeat(LETTERS / piece.length);
    expect(cleanPasted(html).dropped).toEqual([]);
    expect(cleanPasted(`<p>${html}</p><sup>2</sup>`).html).toBeTypeOf('string');
    expect(lineWithHeights(`<sup>2</sup>${html}`)).toBeTypeOf('string');
  });

  it('may claim every column of every row: the first are given, the others stay one cell', () => {
    const row = '<tr><td rowspan=1000 colspan=60>a</td><td>b</td></tr>';
    const { html, dropped } = cleanPasted(`<table>${row.repeat(40)}</table>`);
    expect(html.match(/<td>/gu)?.length).toBeLessThan(20_100);
    expect(dropped.map(({ kind }) => kind)).toContain('tooMuch');
  });
});
