import { styleOf, wordsOf } from './dom-helpers.ts';

/**
 * Word places its text boxes by tables that other programs are to see (`mso-ignore:vglayout`), inside the paragraph that
 * the box hangs on. What the box holds comes before that paragraph; the tables are nobody's.
 */
export function takeOutBoxes(body: Element): void {
  const placing = [...body.querySelectorAll('[data-look]')].filter((one) =>
    styleOf(one, 'mso-ignore').startsWith('vglayout'),
  );
  for (const element of placing) {
    if (!body.contains(element)) continue;
    if (element.localName === 'br') element.remove();
    const cells = [...element.querySelectorAll('td')].filter((cell) => !cell.querySelector('td'));
    if (cells.length === 0) continue;
    const full = cells.filter((cell) => wordsOf(cell) !== '' || cell.querySelector('img'));
    (element.closest('p, h1, h2, h3, h4, h5, h6') ?? element).before(
      ...full.flatMap((cell) => [...cell.childNodes]),
    );
    element.remove();
  }
}
