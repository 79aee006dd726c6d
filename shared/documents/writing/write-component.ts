import {
  IgnoreIfEmptyXmlComponent,
  NextAttributeComponent,
  Paragraph,
  ParagraphProperties,
  Table,
  TableCell,
  TableRow,
  WidthType,
  XmlAttributeComponent,
  XmlComponent,
  type BaseXmlComponent,
  type IContext,
  type ITableOptions,
  type ITableRowOptions,
} from 'docx';
import { FixedElement } from '../blocks/fixed-element.ts';
import { escapeXml, writeAttributes, writeFormatted, type Formatted } from './write-formatted.ts';

/** What a component of the library holds, which its types keep to themselves. */
type Component = BaseXmlComponent & { rootKey: string; root: readonly unknown[] };
type NamedAttributes = Readonly<Record<string, { key: string; value: unknown }>>;
type MappedAttributes = { root: Formatted; xmlKeys?: Readonly<Record<string, string>> };

/** How a class is written: those that have the method of another are written as that one. */
const wayOf = ({ prototype }: { prototype: BaseXmlComponent }): unknown => prototype.prepForXml;
const WAYS = {
  element: wayOf(XmlComponent),
  elementUnlessEmpty: wayOf(IgnoreIfEmptyXmlComponent),
  fixed: wayOf(FixedElement),
  paragraphProperties: wayOf(ParagraphProperties),
  paragraph: wayOf(Paragraph),
  cell: wayOf(TableCell),
  row: wayOf(TableRow),
  table: wayOf(Table),
  namedAttributes: wayOf(NextAttributeComponent),
  mappedAttributes: wayOf(XmlAttributeComponent),
} as const;

/**
 * The text of a component, as the library writes it. The library makes objects of all elements and then text of those;
 * this goes through the components once. What the library does of its own while it writes is done here for paragraphs and
 * tables, of which a document has thousands; the rest is left to the library.
 */
export function writeComponent(component: BaseXmlComponent, context: IContext): string {
  const writer = new Writer(context);
  writer.write(component as Component, '');
  return writer.pieces.join('');
}

class Writer {
  /** To be joined at the end: a text that grows by every piece stays in memory as a tree of them. */
  readonly pieces: string[] = [];
  readonly #context: IContext;

  constructor(context: IContext) {
    this.#context = context;
  }

  /** `kept` goes into the paragraphs of a row that stays with the next one. */
  write(component: Component, kept: string): void {
    const { root, prepForXml } = component;
    switch (prepForXml as unknown) {
      case WAYS.element:
        this.#element(component, kept);
        return;
      case WAYS.elementUnlessEmpty:
        this.#element(component, '', isLeftOutEmpty(component));
        return;
      case WAYS.fixed:
        this.#fixed(component as unknown as FixedElement, kept);
        return;
      case WAYS.paragraphProperties:
        this.#properties(component, kept);
        return;
      case WAYS.paragraph:
        if (root.some((child) => nameOf(child) === 'w:externalHyperlink')) break;
        this.#element(component, kept);
        return;
      case WAYS.cell:
        if (nameOf(root.at(-1)) !== 'w:p') break;
        this.#element(component, kept);
        return;
      case WAYS.row:
        if (!root.some((child) => nameOf(child) === 'w:tc')) break;
        this.#element(component, keepNextOf(component));
        return;
      case WAYS.table:
        if (!hasFixedWidths(component as unknown as ITableOptions)) break;
        this.#element(component, '');
        return;
    }
    if (kept !== '' && (component.rootKey === 'w:p' || component.rootKey === 'w:tc')) {
      throw new Error(`The library writes this ${component.rootKey} and cannot keep its row`);
    }
    const formatted = component.prepForXml(this.#context);
    if (formatted !== undefined) this.pieces.push(writeFormatted(formatted));
  }

  #element(component: Component, kept: string, isLeftOut = false): void {
    const { pieces } = this;
    const { rootKey } = component;
    const { stack } = this.#context;
    const start = pieces.push('');
    let attributes: string | null = null;
    stack.push(component as unknown as Formatted);
    for (const child of component.root) {
      if (typeof child === 'string') pieces.push(escapeXml(child));
      else if (!isComponent(child)) this.#writeOther(child);
      else if (child.rootKey === '_attr') {
        attributes = (attributes ?? '') + attributesOf(child, this.#context);
      } else this.#writeChild(child, kept);
    }
    stack.pop();
    if (pieces.length > start) {
      pieces[start - 1] = `<${rootKey}${attributes ?? ''}>`;
      pieces.push(`</${rootKey}>`);
    } else if (attributes === null && isLeftOut) pieces.pop();
    else pieces[start - 1] = `<${rootKey}${attributes ?? ''}/>`;
  }

  /** What is fixed of a paragraph's properties is its style; what is kept comes after it. */
  #fixed({ text }: FixedElement, kept: string): void {
    const isKept = kept !== '' && text.startsWith('<w:pPr>');
    this.pieces.push(isKept ? text.replace('</w:pPr>', `${kept}</w:pPr>`) : text);
  }

  /** A child, or what is written in its place: a run with runs in it is several. */
  #writeChild(child: Component, kept: string): void {
    const parts = child.writtenAs as readonly Component[] | undefined;
    if (!parts) this.write(child, kept);
    else for (const part of parts) this.write(part, kept);
  }

  #writeOther(child: unknown): void {
    if (typeof child === 'object') this.pieces.push(writeFormatted(child as Formatted));
    else if (child !== undefined) this.pieces.push(escapeXml(child));
  }

  /** The properties of a paragraph; the library gives lists their numbers here. */
  #properties(component: Component, kept: string): void {
    if ('numbering' in component && component.numbering) component.prepForXml(this.#context);
    const children = component.root as readonly Component[];
    if (kept === '' || children.some(({ rootKey }) => rootKey === 'w:keepNext')) {
      this.#element(component, '', isLeftOutEmpty(component));
      return;
    }
    const afterStyle = children[0]?.rootKey === 'w:pStyle' ? 1 : 0;
    this.pieces.push('<w:pPr>');
    for (const child of children.slice(0, afterStyle)) this.write(child, '');
    this.pieces.push(kept);
    for (const child of children.slice(afterStyle)) this.write(child, '');
    this.pieces.push('</w:pPr>');
  }
}

function attributesOf(component: Component, context: IContext): string {
  switch (component.prepForXml as unknown) {
    case WAYS.namedAttributes: {
      let text = '';
      for (const { key, value } of Object.values(component.root as unknown as NamedAttributes)) {
        if (value !== undefined) text += ` ${key}="${escapeXml(value)}"`;
      }
      return text;
    }
    case WAYS.mappedAttributes: {
      const { root, xmlKeys } = component as unknown as MappedAttributes;
      let text = '';
      for (const name of Object.keys(root)) {
        const value = root[name];
        if (value !== undefined) text += ` ${xmlKeys?.[name] ?? name}="${escapeXml(value)}"`;
      }
      return text;
    }
    default:
      return writeAttributes((component.prepForXml(context) as { _attr: Formatted })._attr);
  }
}

function isLeftOutEmpty(component: Component): boolean {
  return !('includeIfEmpty' in component && component.includeIfEmpty);
}

/** What the library puts into the paragraphs of a row that stays with the next one. */
function keepNextOf(row: Component): string {
  const { keepNext } = (row as unknown as { options: ITableRowOptions }).options;
  if (keepNext === undefined) return '';
  return keepNext ? '<w:keepNext/>' : '<w:keepNext w:val="false"/>';
}

/** Whether the widths of the cells are known already: others depend on what the table stands in. */
function hasFixedWidths({ columnWidths, width }: ITableOptions): boolean {
  return columnWidths !== undefined && width?.type === WidthType.DXA;
}

function isComponent(child: unknown): child is Component {
  return typeof child === 'object' && (child as Component | null)?.rootKey !== undefined;
}

function nameOf(child: unknown): string | undefined {
  return isComponent(child) ? child.rootKey : undefined;
}
