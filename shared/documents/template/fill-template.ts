import { LOCALES } from '../../i18n/languages.ts';
import { fail, ok, type Result } from '../../lib/result.ts';
import { checkDocument } from '../check/check-document.ts';
import type { DocumentFinding, DocumentReport, DocumentRule } from '../check/document-report.ts';
import type { DocumentFrame } from '../document-kind.ts';
import type { FinishedDocument } from '../make-document.ts';
import type { MakingStep } from '../writing/making-steps.ts';
import { countPages } from './count-pages.ts';
import { fillPages, pageReferences } from './grafting/page-references.ts';
import type { CalendarDate } from '../../lib/calendar-date.ts';
import { fillText, isInBody, missingValues } from './grafting/fill-text.ts';
import { findPlaceholders } from './reading/find-placeholders.ts';
import { fitColumns } from './grafting/fit-columns.ts';
import { stylesIn } from './grafting/map-styles.ts';
import { typefacesOf } from './grafting/typefaces.ts';
import { setChartFont } from './grafting/chart-font.ts';
import { graft } from './grafting/graft.ts';
import { hostsOf } from './grafting/hosts.ts';
import { markDocument } from './grafting/mark-document.ts';
import { openTemplate } from './reading/open-template.ts';
import { openWordFile } from './word-file/open-word-file.ts';
import { hasOwnHeading, leaveOutContents, takeOwnContents } from './reading/own-contents.ts';
import { packWordFile } from './word-file/pack-word-file.ts';
import { insertBlocks, placeBlocks } from './grafting/place-blocks.ts';
import type { TemplateFailure } from './read-template.ts';
import { splitBody, type BodyBlock } from './grafting/split-body.ts';
import { TemplateError } from './template-error.ts';
import type { FoundPlaceholder, TemplateFinding } from './template-report.ts';
import type { TemplateValues } from './placeholders.ts';
import { documentPart, documentTree, treeOf, type WordFile } from './word-file/word-file.ts';
import { element, valueOf } from '../../xml/xml-tree.ts';

export type FillOrder = {
  template: Uint8Array;
  /** A finished document of the office, whose body, title and properties go into the template. */
  document: FinishedDocument;
  values: TemplateValues;
  frame: Pick<DocumentFrame, 'language' | 'today' | 'state' | 'publicity'>;
  /** The contents have page numbers: they are counted in the template. */
  countsPages?: boolean;
  onStep?: (step: MakingStep) => void;
};

export type FilledTemplate = {
  bytes: Uint8Array;
  /** What the user should know before saving: what is left unfilled, what was left out. */
  findings: TemplateFinding[];
  /** What the program's own check says, without what the template had before. */
  report: DocumentReport;
  /** What the check says of the template itself; only who keeps the template can mend it. */
  ofTemplate: DocumentFinding[];
  /** The texts of the document that stand in for a missing translation. */
  untranslated?: string[];
};

/**
 * Puts a finished document of the office into a ministry's template: its text fills the places, its body stands where the
 * content belongs, in the template's styles, pages, headers and footers. Decision 0014.
 */
export async function fillTemplate(
  order: FillOrder,
): Promise<Result<FilledTemplate, TemplateFailure>> {
  try {
    return ok(await fill(order));
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    return fail(error.code, error.where === '' ? {} : { where: error.where });
  }
}

async function fill(order: FillOrder): Promise<FilledTemplate> {
  const { language, today, state, publicity } = order.frame;
  const { file, removed } = openTemplate(order.template);
  const ours = openWordFile(order.document.bytes, () => undefined);
  const { placeholders, findings } = findPlaceholders(file);
  fillText(file, order.values);
  const document = treeOf(file, documentPart(file)).root;
  const hosts = hostsOf(document);
  const ownContents = hosts.contents ? undefined : takeOwnContents(document);
  const contentsHost = hosts.contents ?? ownContents;
  const before = checkDocument(packWordFile(file, today));

  const all = splitBody(ours);
  const left = new Set<BodyBlock['role']>(isInBody(placeholders, 'title') ? ['front'] : []);
  const apart = (role: BodyBlock['role'], host: unknown) => {
    const blocks = host ? all.filter((block) => block.role === role) : [];
    if (host) left.add(role);
    return blocks;
  };
  const identification = apart('identification', hosts.identification);
  // The template's heading of the contents stays, and so does Word's own where Word made the list.
  const isHeaded = ownContents !== undefined || (hosts.contents && hasOwnHeading(hosts.contents));
  const contents = apart('contents', contentsHost).slice(isHeaded ? 1 : 0);
  const main = all.filter(({ role }) => !left.has(role));
  setChartFont(ours, typefacesOf(file)(element('w:p')).font);
  graft(
    file,
    ours,
    elementsOfBlocks([...main, ...identification, ...contents]),
    valueOf(hosts.content, 'w:pPr', 'w:pStyle'),
  );
  const put = (host: typeof ownContents, blocks: readonly BodyBlock[]) => {
    if (host) insertBlocks(host, elementsOfBlocks(blocks), blocks[0]?.section);
  };
  put(hosts.identification, identification);
  if (contentsHost && contents.length === 0) leaveOutContents(contentsHost);
  else put(contentsHost, contents);
  const last = all.at(-1)?.section;
  if (last) placeBlocks(hosts.content, elementsOfBlocks(main), last);
  const placed = elementsOfBlocks([...main, ...identification, ...contents]);
  fitColumns(placed, typefacesOf(file), stylesIn(documentTree(file, 'styles')?.root));
  markDocument(file, ours, LOCALES[language]);

  order.onStep?.('pages');
  const hasNumbers = order.countsPages === true && (await numberPages(file, today));
  order.onStep?.('checking');
  const bytes = packWordFile(file, today);
  const after = checkDocument(bytes).findings;
  return {
    bytes,
    findings: [
      ...findings,
      ...missingValues(placeholders, order.values),
      ...(state === 'final' ? [] : unsaid('state', placeholders, documentPart(file))),
      ...(publicity === 'public' ? [] : unsaid('publicity', placeholders, documentPart(file))),
      ...(hasNumbers ? [pagesGuessed(documentPart(file))] : []),
      ...removed,
    ],
    untranslated: order.document.untranslated ?? [],
    ...partReport(after, before, order.document.report),
  };
}

function elementsOfBlocks(blocks: readonly BodyBlock[]) {
  return blocks.map((block) => block.element);
}

/** A draft and what is not public say so on each page, as a page may be copied alone. */
function unsaid(
  what: 'state' | 'publicity',
  placeholders: readonly FoundPlaceholder[],
  document: string,
): TemplateFinding[] {
  const isSaid = placeholders.some(
    ({ name, place }) => name === what && (place.story === 'header' || place.story === 'footer'),
  );
  const place = { story: 'header', paragraph: 0, part: document } as const;
  return isSaid ? [] : [{ code: `${what}-not-shown`, place }];
}

/**
 * Numbers in styles that the program does not know are never certain: where a table ends within a point of the page's end,
 * it stays there or not by how the reader's program reckons its last line.
 */
function pagesGuessed(document: string): TemplateFinding {
  return {
    code: 'page-numbers-guessed',
    place: { story: 'body', paragraph: 0, part: document },
  };
}

/** Counts the pages of the references in the body, as well as it can; returns whether there are any. */
async function numberPages(file: WordFile, today: CalendarDate): Promise<boolean> {
  const references = pageReferences(treeOf(file, documentPart(file)).root);
  if (references.length === 0) return false;
  fillPages(references, await countPages(packWordFile(file, today)));
  return true;
}

/** How text looks comes from the template's styles. */
const LOOKS: readonly DocumentRule[] = [
  'contrast-too-low',
  'text-too-small',
  'heading-without-outline-level',
];

/**
 * What the template had before is the template's; so is how it makes the document's own text look, and an empty paragraph
 * that stood behind another text before.
 */
function partReport(
  after: readonly DocumentFinding[],
  before: DocumentReport,
  own: DocumentReport,
): { report: DocumentReport; ofTemplate: DocumentFinding[] } {
  const keyOf = ({ rule, where }: DocumentFinding) => `${rule} ${where}`;
  const theirs = new Set(before.findings.map(keyOf));
  const rules = new Set(before.findings.map(({ rule }) => rule));
  const ours = new Set(own.findings.map(({ rule }) => rule));
  const isTheirs = (finding: DocumentFinding) =>
    // A title with an identity code stands in the template before the body does.
    finding.rule !== 'identity-code' &&
    (theirs.has(keyOf(finding)) ||
      (!ours.has(finding.rule) &&
        (LOOKS.includes(finding.rule) ||
          (finding.rule === 'paragraph-empty' && rules.has(finding.rule)))));
  const findings = after.filter((finding) => !isTheirs(finding));
  return {
    report: { ok: findings.length === 0, findings },
    ofTemplate: after.filter(isTheirs),
  };
}
