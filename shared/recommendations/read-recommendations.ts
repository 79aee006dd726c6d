import type { TableRow } from '../tabular/table.ts';
import { paragraphsOfText } from './reading/paragraphs-of-text.ts';
import { readParagraphs } from './reading/read-paragraphs.ts';
import type { RecommendationReading, SourceParagraph } from './reading/read-recommendation.ts';
import { readRows } from './reading/read-rows.ts';

/** What recommendations are read out of: rows of a table, paragraphs of a document, or a pasted text. */
type RecommendationSource =
  { rows: readonly TableRow[] } | { paragraphs: readonly SourceParagraph[] } | { text: string };

/**
 * Signs under which bodies give reports and recommendations: the Council of Europe's GRETA(2019)06 and
 * CP/Rec(2024)05, the United Nations' A/HRC/52/9 and CEDAW/C/FIN/CO/8.
 */
const SIGN =
  /(?:GRETA|GREVIO|ECRI|CPT\/Inf)\s?\(\d{4}\)\s?\d{1,3}|(?:CP|IC-CP)\/(?:Rec|Inf)\s?\(\d{4}\)\s?\d{1,3}|A\/HRC\/\d{1,3}\/\d{1,3}(?:\/Add\.\d)?|C[A-Z]{2,5}\/C\/FIN\/CO\/\d{1,2}(?:-\d{1,2})?/u;
const SIGN_WITHIN = 60;
/** Paragraphs that are looked at; no report has a tenth. */
const MOST_PARAGRAPHS = 60_000;

/**
 * Reads recommendations out of a list, a table or a report with numbered paragraphs, in Finnish, Swedish or English.
 *
 * In: the source; with `all` every numbered paragraph counts, else those whose wording recommends. Where none does, a
 * list without verbs is taken to be meant, and every numbered paragraph is read. Out: entries in the order of reading,
 * each with its number, strength and remarks on what was not found; nothing is invented, and nothing is written.
 */
export function readRecommendations(
  source: RecommendationSource,
  { all }: { all?: boolean } = {},
): RecommendationReading {
  if ('rows' in source) {
    const { isTable, ...read } = readRows(source.rows, all === undefined ? {} : { all });
    if (isTable) return { format: 'table', read: source.rows.length, ...read };
    if (read.items.length > 0 || all !== undefined) {
      return { format: 'list', read: source.rows.length, ...read };
    }
    return { format: 'list', read: source.rows.length, ...readRows(source.rows, { all: true }) };
  }
  const paragraphs = ('text' in source ? paragraphsOfText(source.text) : source.paragraphs).slice(
    0,
    MOST_PARAGRAPHS,
  );
  const found = readParagraphs(paragraphs, all === undefined ? {} : { all });
  const isList = all === true || (all === undefined && found.items.length === 0);
  const read = isList && all !== true ? readParagraphs(paragraphs, { all: true }) : found;
  const sign = signIn(paragraphs);
  return {
    format: isList ? 'list' : 'report',
    read: paragraphs.length,
    ...read,
    ...(sign !== undefined && { sign }),
  };
}

function signIn(paragraphs: readonly SourceParagraph[]): string | undefined {
  for (const { text } of paragraphs.slice(0, SIGN_WITHIN)) {
    const sign = SIGN.exec(text)?.[0];
    if (sign !== undefined) return sign.replace(/\s/gu, '');
  }
  return undefined;
}
