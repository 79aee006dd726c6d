import {
  append,
  element,
  elementsOf,
  find,
  insertAt,
  valueOf,
  type XmlElement,
} from '../../xml/xml-tree.ts';
import { alignIds } from '../../lib/sequence-diff.ts';
import type { Pairing } from './align-blocks.ts';
import { isPicture } from './block-tree.ts';
import type { BlockMarker } from './mark-blocks.ts';
import type { RevisionMarks } from './revision-marks.ts';

/** A block of a document, and the paper that it is written for. */
export type FlowBlock = { block: XmlElement; paper: string };

/** A block as it is written; `isTracked` where it comes or goes as a whole. */
export type TrackedBlock = FlowBlock & { isTracked: boolean };

/** What stands below a heading with a bookmark, up to the next: the same record in both documents has the same. */
type Part = { id: string; blocks: FlowBlock[] };

const GONE = ' gone';

/**
 * Two documents as one. What stands below the heading of one record is held against what stands below the same one in the
 * other document, wherever that is: a record whose place among the others is another one has moved.
 */
export function trackFlow(
  before: readonly FlowBlock[],
  after: readonly FlowBlock[],
  marker: BlockMarker,
  revisions: RevisionMarks,
): TrackedBlock[] {
  return new FlowTracker(marker, revisions).track(before, after);
}

class FlowTracker {
  readonly #marker: BlockMarker;
  readonly #revisions: RevisionMarks;
  readonly #blocks: TrackedBlock[] = [];
  readonly #entries: { made: XmlElement; isTracked: boolean }[] = [];
  #moves = 0;

  constructor(marker: BlockMarker, revisions: RevisionMarks) {
    this.#marker = marker;
    this.#revisions = revisions;
  }

  track(before: readonly FlowBlock[], after: readonly FlowBlock[]): TrackedBlock[] {
    const [old, now] = [partsOf(before), partsOf(after)];
    const moved = new Map<string, string>();
    for (const one of alignIds([...old.keys()], [...now.keys()])) {
      if (one.moved) moved.set(one.id, `move${String((this.#moves += 1))}`);
    }
    const goneFrom = (id: string) => (moved.has(id) ? id + GONE : id);
    for (const { id, before: was, after: is } of alignIds([...old.keys()].map(goneFrom), [
      ...now.keys(),
    ])) {
      const own = id.endsWith(GONE) ? id.slice(0, -GONE.length) : id;
      const [one, other] = [old.get(own)?.blocks ?? [], now.get(own)?.blocks ?? []];
      const move = moved.get(own);
      if (move !== undefined && is === undefined) this.#left(one, move);
      else if (move !== undefined) this.#arrived(one, other, move);
      else if (is === undefined) for (const block of one) this.#whole(block, 'del');
      else if (was === undefined) for (const block of other) this.#whole(block, 'ins');
      else this.#changed(one, other);
    }
    this.#closeContents(after);
    this.#marker.finish();
    return this.#blocks;
  }

  #changed(before: readonly FlowBlock[], after: readonly FlowBlock[]): void {
    this.#aligned(before, after, (was, is) => {
      if (was && is) this.#put(is, this.#marker.both(was.block, is.block), false);
      else if (is) this.#whole(is, 'ins');
      else if (was) this.#whole(was, 'del');
    });
  }

  #left(blocks: readonly FlowBlock[], move: string): void {
    this.#within('moveFrom', move, blocks, () => {
      for (const block of blocks) this.#whole(block, 'moveFrom');
    });
  }

  #arrived(before: readonly FlowBlock[], after: readonly FlowBlock[], move: string): void {
    this.#within('moveTo', move, after, () => {
      this.#aligned(before, after, (was, is) => {
        if (was && is) this.#put(is, this.#marker.both(was.block, is.block, 'arrived'), true);
        else if (is) this.#whole(is, 'ins');
      });
    });
  }

  #aligned(
    before: readonly FlowBlock[],
    after: readonly FlowBlock[],
    write: (was: FlowBlock | undefined, is: FlowBlock | undefined) => void,
  ): void {
    const of = new Map([...before, ...after].map((one) => [one.block, one]));
    const blocks = (list: readonly FlowBlock[]) => list.map(({ block }) => block);
    for (const pairing of picturesApart(this.#marker.align(blocks(before), blocks(after)))) {
      write(
        'before' in pairing ? of.get(pairing.before) : undefined,
        'after' in pairing ? of.get(pairing.after) : undefined,
      );
    }
  }

  #within(
    name: 'moveFrom' | 'moveTo',
    move: string,
    blocks: readonly FlowBlock[],
    write: () => void,
  ): void {
    const [start, end] = this.#revisions.range(name, move);
    const paper = blocks[0]?.paper ?? '';
    this.#blocks.push({ block: start, paper, isTracked: true });
    write();
    this.#blocks.push({ block: end, paper: blocks.at(-1)?.paper ?? paper, isTracked: true });
  }

  #whole(source: FlowBlock, mark: 'ins' | 'del' | 'moveFrom'): void {
    this.#put(source, this.#marker.whole(source.block, mark), true);
  }

  #put(source: FlowBlock, made: XmlElement, isTracked: boolean): void {
    if (made.name === 'w:tbl' && this.#isAfterTable()) {
      this.#blocks.push({ block: this.#parting(), paper: source.paper, isTracked: true });
    }
    if (this.#marker.isContentsEntry(source.block)) this.#entries.push({ made, isTracked });
    this.#blocks.push({ block: made, paper: source.paper, isTracked });
  }

  #isAfterTable(): boolean {
    const last = this.#blocks.findLast(({ block }) => ['w:p', 'w:tbl'].includes(block.name));
    return last?.block.name === 'w:tbl';
  }

  /** Word takes two tables without a paragraph between them for one: this one is left neither of accepting nor of refusing. */
  #parting(): XmlElement {
    const marks = [this.#revisions.mark('ins'), this.#revisions.mark('del')];
    return element('w:p', {}, [element('w:pPr', {}, [element('w:rPr', {}, marks)])]);
  }

  /** The field of the contents around the entries that stay: it would be torn where its first or last one goes. */
  #closeContents(after: readonly FlowBlock[]): void {
    const runs = after
      .filter(({ block }) => this.#marker.isContentsEntry(block))
      .flatMap(({ block }) => elementsOf(block, 'w:r'))
      .filter((run) => find(run, 'w:fldChar') ?? find(run, 'w:instrText'));
    const kept = this.#entries.filter(({ isTracked }) => !isTracked);
    const [first, last] = [kept[0], kept.at(-1)];
    const end = runs.pop();
    if (!first || !last || !end) return;
    const from = first.made.children.findIndex(
      (child) => typeof child !== 'string' && child.name !== 'w:pPr',
    );
    insertAt(first.made, Math.max(0, from), runs);
    append(last.made, end);
  }
}

/** A picture that differs comes and goes with its caption: two of them under one caption would be told apart by nothing. */
function picturesApart(pairings: readonly Pairing<XmlElement>[]): Pairing<XmlElement>[] {
  const apart: Pairing<XmlElement>[] = [];
  let picture: Pairing<XmlElement>[] = [];
  const close = () => {
    const differs = picture.some(
      (one) =>
        !('before' in one && 'after' in one) && isPicture('after' in one ? one.after : one.before),
    );
    const gone = picture.flatMap((one) => ('before' in one ? [{ before: one.before }] : []));
    const added = picture.flatMap((one) => ('after' in one ? [{ after: one.after }] : []));
    apart.push(...(differs ? [...gone, ...added] : picture));
    picture = [];
  };
  for (const one of pairings) {
    const block = 'after' in one ? one.after : one.before;
    const isOfPicture = block.name === 'w:p' && (isCaption(block) || picture.length > 0);
    if (!isOfPicture || isCaption(block)) close();
    if (isOfPicture) picture.push(one);
    else apart.push(one);
  }
  close();
  return apart;
}

const isCaption = (block: XmlElement) => valueOf(block, 'w:pPr', 'w:pStyle') === 'Caption';

function partsOf(blocks: readonly FlowBlock[]): Map<string, Part> {
  let part: Part = { id: '', blocks: [] };
  const parts = new Map([[part.id, part]]);
  for (const one of blocks) {
    const id = idOf(one.block);
    if (id !== undefined && !parts.has(id)) {
      part = { id, blocks: [] };
      parts.set(id, part);
    }
    part.blocks.push(one);
  }
  return parts;
}

/** The record that a heading is of; the contents are a part of their own. */
function idOf(block: XmlElement): string | undefined {
  if (valueOf(block, 'w:pPr', 'w:pStyle') === 'TOCHeading') return 'contents';
  return find(block, 'w:bookmarkStart')?.attributes.get('w:name');
}
