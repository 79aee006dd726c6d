import { styleOf, wordsOf } from './dom-helpers.ts';

/** The cells of tables that stand in a box. */
const HELD = ':scope div.shape td, :scope table[class^="Mso"] td';

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
    // A table that the box itself holds is no placing one.
    const held = new Set(element.querySelectorAll(HELD));
    const placed = [...element.querySelectorAll('td')].filter((cell) => !held.has(cell));
    const around = new Set(placed.map((cell) => cell.parentElement?.closest('td')));
    const cells = placed.filter((cell) => !around.has(cell));
    if (cells.length === 0) continue;
    const full = cells.filter((cell) => wordsOf(cell) !== '' || cell.querySelector('img'));
    const block = element.closest('p, h1, h2, h3, h4, h5, h6') ?? element;
    for (const cell of full) while (cell.firstChild) block.before(cell.firstChild);
    element.remove();
  }
}
