import { sameValue } from '../../lib/same-value.ts';
import { richTextPlain, type PlainOptions } from '../../rich-text/plain.ts';
import type { RichBlock, RichText } from '../../rich-text/rich-text.ts';
import { alignIds } from '../../lib/sequence-diff.ts';
import { wordDiff, type DiffRun } from '../../lib/word-diff.ts';

/**
 * A block in one of two texts or in both. `changed` may be in its words (`runs`) or in its form alone; `moved` marks a
 * block that is removed here and added elsewhere, or the other way round.
 */
export type BlockDiff = {
  kind: 'same' | 'changed' | 'added' | 'removed';
  moved: boolean;
  before?: RichBlock;
  after?: RichBlock;
  runs: DiffRun[];
};

/**
 * The differences of two texts with form, block by block, blocks known by their ids. Those that are not `added` are the
 * old text in its order, those that are not `removed` the new one. `options` says how references to actions read.
 */
export function richDiff(
  before: RichText | undefined,
  after: RichText | undefined,
  options: PlainOptions = {},
): BlockDiff[] {
  const [old, now] = [blocksById(before), blocksById(after)];
  const moved = new Set(
    alignIds([...old.keys()], [...now.keys()]).flatMap((line) => (line.moved ? [line.id] : [])),
  );
  const gone = (id: string) => (moved.has(id) ? `${id} gone` : id);
  const plain = (block: RichBlock | undefined) =>
    block ? richTextPlain({ type: 'doc', content: [block] }, { ...options, hasHeights: true }) : '';
  return alignIds([...old.keys()].map(gone), [...now.keys()]).map((line) => {
    const id = line.id.replace(/ gone$/u, '');
    const was = line.before === undefined ? undefined : old.get(id);
    const is = line.after === undefined ? undefined : now.get(id);
    return {
      kind: kindOf(was, is),
      moved: moved.has(id),
      ...(was && { before: was }),
      ...(is && { after: is }),
      runs: wordDiff(plain(was), plain(is)),
    };
  });
}

function kindOf(was: RichBlock | undefined, is: RichBlock | undefined): BlockDiff['kind'] {
  if (!was) return 'added';
  if (!is) return 'removed';
  return sameValue(was, is) ? 'same' : 'changed';
}

/** Blocks by id; a second one of the same id (pasted, merged) gets a name of its own. */
function blocksById(text: RichText | undefined): Map<string, RichBlock> {
  const blocks = new Map<string, RichBlock>();
  for (const block of text?.content ?? []) {
    const { id } = block.attrs;
    blocks.set(blocks.has(id) ? `${id} ${blocks.size}` : id, block);
  }
  return blocks;
}
