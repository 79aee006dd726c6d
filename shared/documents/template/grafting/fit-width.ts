import { isLandscape, pageOf } from './sections.ts';
import { descendants, type XmlElement } from '../../../xml/xml-tree.ts';

const EMU_A_TWIP = 635;

/** Widens or narrows tables, pictures and tabs of `blocks`, made for one section's text width, to that of another. */
export function fitWidth(
  blocks: readonly XmlElement[],
  made: XmlElement,
  wanted: XmlElement | undefined,
): void {
  const from = pageOf(made).textWidth;
  const page = pageOf(wanted);
  const isTurned = isLandscape(made) !== isLandscape(wanted);
  const to = isTurned ? page.height - (page.width - page.textWidth) : page.columnWidth;
  const ratio = to / from;
  if (Math.abs(ratio - 1) < 0.005) return;
  const scaled = (one: XmlElement, key: string) => {
    const value = Number(one.attributes.get(key));
    if (value > 0) one.attributes.set(key, String(Math.round(value * ratio)));
  };
  for (const one of blocks.flatMap((block) => descendants(block))) {
    const isInTwips = one.attributes.get('w:type') === 'dxa';
    if (one.name === 'w:gridCol' || (['w:tblW', 'w:tcW'].includes(one.name) && isInTwips)) {
      scaled(one, 'w:w');
    } else if (one.name === 'w:tab' && one.attributes.get('w:val') === 'right') {
      scaled(one, 'w:pos');
    } else if (one.name === 'wp:inline') fitPicture(one, to * EMU_A_TWIP);
  }
}

function fitPicture(inline: XmlElement, widest: number): void {
  const extents = descendants(inline, 'wp:extent', 'a:ext').filter(({ attributes }) =>
    attributes.has('cx'),
  );
  const width = Number(extents[0]?.attributes.get('cx'));
  if (!(width > widest)) return;
  for (const { attributes } of extents) {
    for (const key of ['cx', 'cy']) {
      attributes.set(key, String(Math.round((Number(attributes.get(key)) * widest) / width)));
    }
  }
}
