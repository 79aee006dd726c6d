import { fail, ok, type Result } from '../lib/result.ts';
import type { WordBlock, WordTable } from '../word/word-content.ts';
import { readWord } from '../word/read-word.ts';
import { readRecommendations } from './read-recommendations.ts';
import type { RecommendationReading, SourceParagraph } from './reading/read-recommendation.ts';
import { isWord } from '../word/word-package.ts';
import { LIMITS } from '../tabular/limits.ts';
import { readPasted } from '../tabular/read-pasted.ts';
import { readTable } from '../tabular/read-table.ts';
import { sniffBytes } from '../tabular/sniff-bytes.ts';
import { tableFailure } from '../tabular/table-error.ts';
import type { TableFailure, TableRow } from '../tabular/table.ts';
import { openZip } from '../zip/open-zip.ts';

/** What recommendations come in: the bytes of a file, or what was pasted, with the clipboard's HTML where it has some. */
export type RecommendationFile = { bytes: Uint8Array } | { html?: string; text: string };

/**
 * Reads recommendations out of a Word report (numbered paragraphs, or its tables), a workbook, CSV, a plain text or what
 * was pasted. In: the source; `all` as `readRecommendations` takes it. Out: entries with remarks, or a failure as of lists
 * (`import:failure.<code>`). Judges by content, not by name; never throws, whatever the bytes.
 */
export async function readRecommendationFile(
  source: RecommendationFile,
  options: { all?: boolean } = {},
): Promise<Result<RecommendationReading, TableFailure>> {
  if ('text' in source) return ofPasted(source, options);
  const { bytes } = source;
  if (bytes.length === 0) return fail('empty');
  if (bytes.length > LIMITS.fileBytes) {
    return fail('too-large', { megabytes: LIMITS.fileBytes / 1024 / 1024 });
  }
  const sniffed = sniffBytes(bytes);
  if (sniffed.kind === 'no') return fail(sniffed.code);
  try {
    const zip = sniffed.kind === 'zip' ? openZip(bytes, LIMITS.zip) : null;
    if (zip && isWord(zip)) return ok(ofWord(readWord(zip).blocks, options));
    return await ofTable(bytes, options);
  } catch (error) {
    return tableFailure(error);
  }
}

function ofPasted(
  { html = '', text }: { html?: string; text: string },
  options: { all?: boolean },
): Result<RecommendationReading, TableFailure> {
  if (text.length > LIMITS.fileBytes) return fail('too-large');
  if (!/\S/u.test(text)) return fail('empty');
  // A table of the clipboard is a table only where its columns are known; a page of text may hold tables as well.
  const table = html.length > 0 || text.includes('\t') ? readPasted({ html, text }) : null;
  if (table?.ok === true) {
    const reading = readRecommendations({ rows: table.value.rows }, options);
    if (reading.format === 'table') return ok(reading);
  }
  return ok(readRecommendations({ text: text.replace(/\t/gu, ' ') }, options));
}

/** Text files that are no table of recommendations are reports. */
async function ofTable(
  bytes: Uint8Array,
  options: { all?: boolean },
): Promise<Result<RecommendationReading, TableFailure>> {
  const read = await readTable(bytes, { mayBeProse: true });
  if (!read.ok) return read;
  const { rows, format } = read.value;
  const reading = readRecommendations({ rows }, options);
  if (reading.format === 'table' || format !== 'csv') return ok(reading);
  const text = rows.map(({ cells }) => cells.join(' ')).join('\n');
  return ok(readRecommendations({ text }, options));
}

/** The tables of a Word document where one is of recommendations; else its paragraphs, those in tables too. */
function ofWord(blocks: readonly WordBlock[], options: { all?: boolean }): RecommendationReading {
  const readings = blocks
    .filter((block) => block.kind === 'table')
    .map((table) => readRecommendations({ rows: rowsOf(table) }, options))
    .filter(({ format, items }) => format === 'table' && items.length > 0);
  const [first] = readings;
  if (!first) return readRecommendations({ paragraphs: paragraphsOf(blocks) }, options);
  // One table of a kind for each body or theme, as the program itself writes them.
  return {
    ...first,
    read: readings.reduce((sum, { read }) => sum + read, 0),
    items: readings.flatMap(({ items }, at) =>
      items.map((item) => ({ ...item, key: `${String(at)}-${item.key}` })),
    ),
  };
}

function rowsOf(table: WordTable): TableRow[] {
  return table.rows.map((cells, index) => ({
    line: index + 1,
    cells: cells.flatMap(({ text, span }) => [
      text.trim(),
      ...Array.from({ length: Math.min(span, LIMITS.columns) - 1 }, () => ''),
    ]),
  }));
}

function paragraphsOf(blocks: readonly WordBlock[]): SourceParagraph[] {
  const found: SourceParagraph[] = [];
  const visit = (all: readonly WordBlock[]) => {
    for (const block of all) {
      if (block.kind === 'table') {
        for (const cells of block.rows) for (const cell of cells) visit(cell.blocks);
        continue;
      }
      const { text, label, heading, list, isBold } = block;
      if (text.trim() === '') continue;
      found.push({
        at: found.length + 1,
        text,
        ...(label !== '' && { label }),
        ...((heading > 0 || (isBold && text.length < 80 && label === '')) && { isHeading: true }),
        ...(list?.isBullet === true && { isBullet: true }),
      });
    }
  };
  visit(blocks);
  return found;
}
