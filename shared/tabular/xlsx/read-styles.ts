import { attributesOf } from '../../xml/scan-xml.ts';
import type { ZipPart } from '../../zip/open-zip.ts';
import { scanPart } from '../../xml/scan-part.ts';

/** Format codes of the built-in numbers that matter to a list (ECMA-376 part 1, 18.8.30); dates in the order of the day. */
const BUILT_IN = new Map<number, string>([
  [1, '0'],
  [2, '0.00'],
  [3, '#,##0'],
  [4, '#,##0.00'],
  [9, '0%'],
  [10, '0.00%'],
  ...[14, 15, 16, 17, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58].map(
    (id): [number, string] => [id, 'd.m.yyyy'],
  ),
  ...[18, 19, 20, 21, 32, 33, 34, 35, 45, 46, 47, 55, 56].map((id): [number, string] => [
    id,
    'h:mm',
  ]),
  [22, 'd.m.yyyy h:mm'],
]);

/** The format code of each cell style (`s` of a cell), `''` for General. */
export function readStyles(part: ZipPart | undefined): string[] {
  const custom = new Map<number, string>();
  const styles: number[] = [];
  if (!part) return [];
  let inCellStyles = false;
  scanPart(part, {
    open(name, raw) {
      if (name === 'numFmt') {
        const attributes = attributesOf(raw);
        custom.set(Number(attributes.get('numFmtId')), attributes.get('formatCode') ?? '');
      } else if (name === 'cellXfs') inCellStyles = true;
      else if (name === 'xf' && inCellStyles) {
        styles.push(Number(attributesOf(raw).get('numFmtId') ?? 0));
      }
    },
    close(name) {
      if (name === 'cellXfs') inCellStyles = false;
    },
    text: () => undefined,
  });
  return styles.map((id) => custom.get(id) ?? BUILT_IN.get(id) ?? '');
}
