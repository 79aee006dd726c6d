import { Paragraph, type FileChild, type FootnoteReferenceRun, type IContext } from 'docx';
import { diffPieces } from '../../lib/word-diff.ts';
import {
  append,
  descendants,
  element,
  elementsOf,
  find,
  type XmlElement,
} from '../../xml/xml-tree.ts';
import { oneOfAKind } from '../blocks/numbered-chart.ts';
import type { ReportSection, WrittenReportSection } from '../report-document.ts';
import type { Formatted } from '../writing/write-formatted.ts';
import { SectionBlocks, type SectionProperties } from '../writing/written-blocks.ts';
import { treeOf, xmlOf } from './block-tree.ts';
import { BlockMarker } from './mark-blocks.ts';
import { wordsIn } from './paragraph-pieces.ts';
import { RevisionMarks, type Reviser } from './revision-marks.ts';
import { trackFlow, type FlowBlock, type TrackedBlock } from './track-flow.ts';

/**
 * Two documents of the same builder as the sections of one, with what differs as Word's own tracked changes: to refuse all
 * of them leaves the earlier document, to accept all the later one. The first section of both is their cover. To be given
 * to a document without page numbers, and written once.
 */
export function trackedSections(
  before: readonly ReportSection[],
  after: readonly ReportSection[],
  reviser: Reviser,
): WrittenReportSection[] {
  const tracking = new Tracking(before, after, reviser);
  return tracking.papers.map((paper, index) => ({
    orientation: paper,
    children: new TrackedSection(tracking, index),
    ...(index === 0 && after[0]?.cover && { cover: after[0].cover }),
  }));
}

/** The papers of both documents, in their order: what is gone has its own as well. */
function papersOf(before: readonly ReportSection[], after: readonly ReportSection[]) {
  const of = (sections: readonly ReportSection[]) =>
    sections.slice(1).map(({ orientation }) => orientation);
  const inBoth = diffPieces(of(before), of(after), (paper) => paper);
  const papers = inBoth.flatMap(({ pieces }) => pieces);
  return [
    after[0]?.orientation ?? 'portrait',
    ...papers.filter((paper, index) => paper !== papers[index - 1]),
  ];
}

class Tracking {
  readonly papers: ReportSection['orientation'][];
  readonly #before: readonly ReportSection[];
  readonly #after: readonly ReportSection[];
  readonly #reviser: Reviser;
  #sections: TrackedBlock[][] | null = null;

  constructor(before: readonly ReportSection[], after: readonly ReportSection[], reviser: Reviser) {
    this.papers = papersOf(before, after);
    this.#before = before;
    this.#after = after;
    this.#reviser = reviser;
  }

  /** The blocks of a section; all are made when the first is asked for. */
  section(index: number, context: IContext): TrackedBlock[] {
    this.#sections ??= this.#make(context);
    return this.#sections[index] ?? [];
  }

  #make(context: IContext): TrackedBlock[][] {
    const notes = new Notes();
    const shared = notes.standIn(context.file);
    const [before, after] = [this.#before, this.#after].map((sections) =>
      flowsOf(sections, { ...context, file: shared, stack: [] }),
    );
    const revisions = new RevisionMarks(this.#reviser);
    const bookmarks = new Set(
      (after?.body ?? []).flatMap(({ block }) =>
        descendants(block, 'w:bookmarkStart').map(
          ({ attributes }) => attributes.get('w:name') ?? '',
        ),
      ),
    );
    const marker = new BlockMarker(revisions, { noteTexts: notes.textOf, bookmarks });
    const [cover, body] = (['cover', 'body'] as const).map((flow) =>
      trackFlow(before?.[flow] ?? [], after?.[flow] ?? [], marker, revisions),
    );
    const sections = [cover ?? [], ...this.#onPapers(body ?? [])];
    for (const section of sections) keepEnd(section.at(-1)?.block, revisions);
    notes.settle(sections.flat(), context);
    return sections;
  }

  #onPapers(blocks: readonly TrackedBlock[]): TrackedBlock[][] {
    const papers = this.papers.slice(1);
    const sections = papers.map((): TrackedBlock[] => []);
    let at = 0;
    for (const one of blocks) {
      const next = papers.findIndex((paper, index) => index >= at && paper === one.paper);
      if (next >= 0) at = next;
      sections[at]?.push(one);
    }
    return sections;
  }
}

type Flows = { cover: FlowBlock[]; body: FlowBlock[] };

function flowsOf(sections: readonly ReportSection[], context: IContext): Flows {
  const [cover, ...body] = sections.map(({ orientation, children }) =>
    [...children].flatMap((child): FlowBlock[] => {
      const formatted = child?.prepForXml(context) as Formatted | undefined;
      return formatted ? [{ block: treeOf(formatted), paper: orientation }] : [];
    }),
  );
  const flows = { cover: cover ?? [], body: body.flat() };
  countCaptions(flows.body);
  return flows;
}

/** Captions are counted in the document that is written: each of the two counts its own. */
function countCaptions(blocks: readonly FlowBlock[]): void {
  const counts = new Map<string, number>();
  for (const { block } of blocks) {
    for (const field of descendants(block, 'w:fldSimple')) {
      const instruction = field.attributes.get('w:instr') ?? '';
      const [text] = descendants(field, 'w:t');
      if (!/^\s*SEQ\s/u.test(instruction) || !text) continue;
      const count = (counts.get(instruction) ?? 0) + 1;
      counts.set(instruction, count);
      text.children = [String(count)];
    }
  }
}

type Footnote = { run: FootnoteReferenceRun; note: Note };
type NotesView = { idOf: (run: FootnoteReferenceRun, note: Note, context: IContext) => number };
type Note = { children: readonly FileChild[] };
type FileOf = IContext['file'];

/** The footnotes of both documents; those that stand in what is written become footnotes of the file. */
class Notes {
  readonly #notes: Footnote[] = [];
  readonly #texts = new Map<string, string>();

  /** The file, but that it takes no footnote yet and takes charts that are the same for one. */
  standIn(file: FileOf): FileOf {
    const idOf: NotesView['idOf'] = (run, note, context) => {
      const id = this.#notes.push({ run, note });
      const words = note.children.map((child) => {
        const formatted = child.prepForXml(context) as Formatted | undefined;
        return formatted ? wordsIn(treeOf(formatted)) : '';
      });
      this.#texts.set(String(id), words.join('\n'));
      return id;
    };
    const shared = Object.create(file, { FootNotes: { value: { View: { idOf } } } }) as FileOf;
    oneOfAKind(shared);
    return shared;
  }

  readonly textOf = (id: string): string => this.#texts.get(id) ?? '';

  settle(blocks: readonly TrackedBlock[], context: IContext): void {
    const view = context.file.FootNotes.View as unknown as NotesView;
    const settled = new Set<XmlElement>();
    for (const { block } of blocks) {
      for (const reference of descendants(block, 'w:footnoteReference')) {
        const footnote = this.#notes[Number(reference.attributes.get('w:id')) - 1];
        if (!footnote || settled.has(reference)) continue;
        settled.add(reference);
        reference.attributes.set('w:id', String(view.idOf(footnote.run, footnote.note, context)));
      }
    }
  }
}

class TrackedSection extends SectionBlocks {
  readonly #tracking: Tracking;
  readonly #index: number;

  constructor(tracking: Tracking, index: number) {
    super();
    this.#tracking = tracking;
    this.#index = index;
  }

  protected override texts(context: IContext, section: SectionProperties | null): string[] {
    const blocks = this.#tracking.section(this.#index, context);
    const last = blocks.at(-1);
    const texts = blocks.slice(0, -1).map(({ block }) => xmlOf(block));
    const isParagraph = last?.block.name === 'w:p';
    if (!section) return last ? [...texts, xmlOf(last.block)] : texts;
    const end = isParagraph ? last.block : element('w:p');
    if (last && !isParagraph) texts.push(xmlOf(last.block));
    setSection(end, section, context);
    return [...texts, xmlOf(end)];
  }
}

/**
 * The end of the last paragraph is that of the section or the document: it neither comes nor goes, and what is left of a
 * paragraph that does is a plain one.
 */
function keepEnd(paragraph: XmlElement | undefined, revisions: RevisionMarks): void {
  const properties = paragraph?.name === 'w:p' ? find(paragraph, 'w:pPr') : undefined;
  const mark = find(properties, 'w:rPr');
  if (!properties || !mark) return;
  const own = elementsOf(properties).filter((child) => child !== mark);
  const isOld = find(mark, 'w:del') ?? find(mark, 'w:moveFrom');
  const before = element('w:pPr', {}, isOld ? own : []);
  properties.children = [...(isOld ? [] : own), revisions.mark('pPrChange', [before])];
}

/** What a section is like stands behind all other properties of its last paragraph but for what those were. */
function setSection(paragraph: XmlElement, section: SectionProperties, context: IContext): void {
  const bearer = new Paragraph({});
  bearer.addSectionProperties(section);
  const own = find(treeOf(bearer.prepForXml(context) as Formatted), 'w:pPr', 'w:sectPr');
  if (!own) return;
  let properties = find(paragraph, 'w:pPr');
  if (!properties) {
    properties = element('w:pPr');
    paragraph.children.unshift(properties);
  }
  const change = find(properties, 'w:pPrChange');
  properties.children = properties.children.filter((child) => child !== change);
  append(properties, own);
  if (change) append(properties, change);
}
