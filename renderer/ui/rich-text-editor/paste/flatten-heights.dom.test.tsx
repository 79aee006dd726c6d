import { expect, it } from 'vitest';
import { flattenHeights, lineWithHeights } from './flatten-heights.ts';

it('writes raised and lowered letters as characters of their own, and counts those that have none', () => {
  const body = document.createElement('p');
  body.innerHTML = '10 m<sup>2</sup>, CO<sub><b>2</b></sub>, 1<sup>st</sup>';
  expect(flattenHeights(body)).toBe(1);
  expect(body.textContent).toBe('10 m², CO₂, 1st');
});

it('gives one line where something is raised, and leaves all else to the browser', () => {
  const word = `<html><head><style>p.MsoNormal {margin:0}</style></head><body><!--StartFragment--><p class=MsoNormal>Tilaa
    10 m<span style='vertical-align:super'>2</span></p><!--EndFragment--></body></html>`;
  expect(lineWithHeights(word)).toBe('Tilaa 10 m²');
  expect(lineWithHeights('<p>Tilaa <b>10</b> m2</p>')).toBeNull();
});
