import { TableError } from '../table-error.ts';
import { attributesOf } from '../../xml/scan-xml.ts';
import type { Zip, ZipPart } from '../../zip/open-zip.ts';
import { kindOf, relationsOf, type ReadRelation } from '../../xml/relations.ts';
import { scanPart } from '../../xml/scan-part.ts';

type XlsxSheet = {
  name: string;
  hidden: boolean;
  part: ZipPart;
  links: Map<string, string>;
};

export type Workbook = {
  is1904: boolean;
  sheets: XlsxSheet[];
  sharedStrings: ZipPart | undefined;
  styles: ZipPart | undefined;
};

/** Finds the parts of a workbook by its relations. Throws `TableError`: `not-a-table`, `legacy-excel`, `damaged`. */
export function readWorkbook(zip: Zip): Workbook {
  const path = workbookPath(zip);
  const part = zip.get(path);
  if (!part) throw new TableError('damaged');
  const relations = relationsOf(zip, path);
  const find = (type: string) => {
    const relation = [...relations.values()].find((one) => kindOf(one) === type);
    return relation && zip.get(relation.target.toLowerCase());
  };
  const workbook: Workbook = {
    is1904: false,
    sheets: [],
    sharedStrings: find('sharedStrings') ?? zip.get('xl/sharedstrings.xml'),
    styles: find('styles') ?? zip.get('xl/styles.xml'),
  };
  scanPart(part, {
    open(name, raw) {
      if (name === 'workbookPr') {
        const is1904 = attributesOf(raw).get('date1904');
        workbook.is1904 = is1904 === '1' || is1904 === 'true';
      } else if (name === 'sheet') addSheet(workbook, zip, relations, attributesOf(raw));
    },
    close: () => undefined,
    text: () => undefined,
  });
  if (workbook.sheets.length === 0) throw new TableError('damaged');
  return workbook;
}

function addSheet(
  workbook: Workbook,
  zip: Zip,
  relations: Map<string, ReadRelation>,
  attributes: Map<string, string>,
): void {
  const relation = relations.get(attributes.get('id') ?? '');
  // Chart sheets and dialogs hold no cells.
  if (!relation || kindOf(relation) !== 'worksheet') return;
  const part = zip.get(relation.target.toLowerCase());
  if (!part) throw new TableError('damaged');
  const links = new Map<string, string>();
  for (const [id, link] of relationsOf(zip, relation.target)) {
    if (kindOf(link) === 'hyperlink') links.set(id, link.written);
  }
  const state = attributes.get('state');
  workbook.sheets.push({
    name: attributes.get('name') ?? '',
    hidden: state === 'hidden' || state === 'veryHidden',
    part,
    links,
  });
}

function workbookPath(zip: Zip): string {
  for (const relation of relationsOf(zip, '').values()) {
    if (kindOf(relation) !== 'officeDocument') continue;
    const target = relation.target.toLowerCase();
    if (/^(?:word|ppt)\/.*\.xml$/su.test(target)) throw new TableError('not-a-table');
    if (!zip.has(target)) continue;
    if (target.endsWith('.bin')) throw new TableError('legacy-excel');
    return target;
  }
  if (zip.has('xl/workbook.xml')) return 'xl/workbook.xml';
  if (zip.has('xl/workbook.bin')) throw new TableError('legacy-excel');
  throw new TableError('not-a-table');
}
