import { NextAttributeComponent, PackagePart, Run, type IContext, type XmlComponent } from 'docx';
import { ChartRun, type BarChartOptions } from 'docx/charts';
import { LOCALES, type Language } from '../../i18n/languages.ts';
import { chartWorkbook, type ChartNumbers } from './chart-workbook.ts';
import { FONT } from '../pages/look.ts';

/** Per document, how many charts are in it already. */
const counts = new WeakMap<object, number>();

/** Per document in which charts that are the same are one, those that are in it. */
const known = new WeakMap<object, Map<string, ChartRun>>();

/** Charts of a document that show the same are one: of two documents written as one, in which either stands. */
export function oneOfAKind(file: object): void {
  known.set(file, new Map());
}

/** Drawings of other kinds take their ids from the library, which counts from 1. */
const FIRST_DRAWING = 100_000;

/**
 * A native chart of Word. The library gives its parts random ids, stamps the clock's time into its workbook and calls its
 * texts English; here they are numbered in the document and in the document's language, so that the same document gives
 * the same bytes and is read aloud in its own language.
 */
export class NumberedChart extends Run {
  readonly #options: BarChartOptions;
  readonly #numbers: ChartNumbers;
  readonly #language: Language;
  readonly #made = new WeakMap<object, ChartRun>();

  constructor(options: BarChartOptions, numbers: ChartNumbers, language: Language) {
    super({});
    this.#options = options;
    this.#numbers = numbers;
    this.#language = language;
  }

  override prepForXml(context: IContext) {
    const { file } = context;
    let run = this.#made.get(file);
    if (!run) {
      const same = known.get(file);
      const key = same ? JSON.stringify([this.#options, this.#numbers]) : '';
      run = same?.get(key) ?? this.#make(this.#count(file));
      same?.set(key, run);
      this.#made.set(file, run);
    }
    return run.prepForXml(context);
  }

  #count(file: object): number {
    const number = (counts.get(file) ?? 0) + 1;
    counts.set(file, number);
    return number;
  }

  #make(number: number): ChartRun {
    const id = String(FIRST_DRAWING + number);
    const run = new ChartRun({ ...this.#options, altText: { ...this.#options.altText, id } });
    settle(run, {
      locale: LOCALES[this.#language],
      chartId: `Chart${number}`,
      workbook: () => chartWorkbook(this.#numbers),
    });
    return run;
  }
}

type Settling = { locale: string; chartId: string; workbook: () => Uint8Array };

/** The library's colours by the theme, each as it is in Word's own one: a chart looks alike where there is none. */
const COLOURS_OF_THEME: Readonly<Record<string, string>> = { bg1: 'FFFFFF', tx1: 'D9D9D9' };

/** Goes through the elements of a chart and sets what the library has no option for. */
function settle(element: XmlComponent, to: Settling): void {
  const { part, rootKey } = element as unknown as { part?: unknown; rootKey: string };
  if (part instanceof PackagePart) {
    const isChart = part.options.folder === 'charts';
    const id = isChart ? to.chartId : 'Workbook';
    Object.assign(part, { id, relationshipId: `rId${id}` });
    const { content } = part.options;
    if (!isChart) Object.assign(part.options, { content: to.workbook() });
    else if ('prepForXml' in content) settle(content, to);
    setAttribute(element, 'r:id', part.relationshipId);
  }
  setAttribute(element, rootKey === 'c:lang' ? 'val' : 'lang', to.locale);
  if (rootKey === 'a:ea') setAttribute(element, 'typeface', FONT);
  if (rootKey === 'a:schemeClr') freeOfTheme(element);
  for (const child of childrenOf(element)) settle(child, to);
}

/** A colour by its own value; the tints that made it of the theme's go. */
function freeOfTheme(element: XmlComponent): void {
  const parts = partsOf(element).filter((one) => one instanceof NextAttributeComponent);
  const { root } = parts[0] as unknown as { root: { val: { value: string } } };
  const colour = COLOURS_OF_THEME[root.val.value];
  if (colour === undefined)
    throw new Error(`A colour of the theme without a value: ${root.val.value}`);
  Object.assign(element, { rootKey: 'a:srgbClr', root: parts });
  setAttribute(element, 'val', colour);
}

function setAttribute(element: XmlComponent, key: string, value: string): void {
  for (const child of partsOf(element)) {
    if (!(child instanceof NextAttributeComponent)) continue;
    const { root } = child as unknown as { root: Record<string, { key: string; value: unknown }> };
    for (const attribute of Object.values(root)) {
      if (attribute.key === key) attribute.value = value;
    }
  }
}

function childrenOf(element: XmlComponent): XmlComponent[] {
  return partsOf(element).filter(
    (child): child is XmlComponent =>
      typeof child === 'object' &&
      child !== null &&
      'root' in child &&
      !(child instanceof NextAttributeComponent),
  );
}

function partsOf(element: XmlComponent): readonly unknown[] {
  const { root } = element as unknown as { root: unknown };
  return Array.isArray(root) ? root : [];
}
