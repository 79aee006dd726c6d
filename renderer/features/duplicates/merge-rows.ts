import {
  MERGE_LISTS,
  ORGANISATION_PICKS,
  PERSON_PICKS,
  type MergeChoice,
  type MergeChoices,
  type MergeField,
  type MergeSide,
} from '#shared/contacts/duplicates/merging/merge-choice.ts';
import { sharedPositions } from '#shared/contacts/duplicates/merging/merge-positions.ts';
import {
  createMergeWorkspace,
  type MergeRow,
} from '#shared/contacts/duplicates/merging/merge-workspace.ts';
import { REFERENCES } from '#shared/schema/references.ts';
import { mergeAll } from './merge-commands.ts';
import type { MergeKind } from './merge-data.ts';
import { summaryOf, type MergeSummary, type MergeWords } from './merge-summary.ts';

/** One line of the comparison. `options` are empty where there is nothing to choose. */
export type ComparedField = {
  field: string;
  left: string[];
  right: string[];
  result: string[];
  isSame: boolean;
  options: readonly MergeChoice[];
  chosen: MergeChoice;
};

type Comparison = {
  rows: readonly MergeRow[];
  kind: MergeKind;
  ids: Record<MergeSide, string>;
  keep: MergeSide;
  choices: MergeChoices;
};

const PICKS = new Set<string>([...PERSON_PICKS, ...ORGANISATION_PICKS]);
const LISTS = new Set<string>(MERGE_LISTS);

/** Two contacts field by field, and what they make: the merge itself, carried out in memory. */
export function comparedFields(comparison: Comparison, words: MergeWords): ComparedField[] {
  const { rows, kind, ids, keep, choices } = comparison;
  const before = createMergeWorkspace(rows, REFERENCES);
  const after = createMergeWorkspace(rows, REFERENCES);
  const merge = { leftId: ids.left, rightId: ids.right, keep, choices };
  mergeAll(after, kind, [merge]);
  const left = summaryOf(before, kind, ids.left, words);
  const right = summaryOf(before, kind, ids.right, words);
  const result = summaryOf(after, kind, ids[keep], words);
  const fields = Object.keys(left)
    .filter((field) => field !== 'primary' || result['positions']?.length !== 1)
    .map((field) => compared(field, { left, right, result }, choices));
  const all = [...fields, ...(kind === 'persons' ? positionFields() : [])];
  return all.filter((one) => one.left.length + one.right.length > 0);

  function positionFields(): ComparedField[] {
    const of = (side: MergeSide) => before.naming('positions', ids[side]);
    return sharedPositions(of('left'), of('right')).map((pair) => {
      const field = `position:${pair.left.id}` as const;
      const present = [pair[keep], pair[keep === 'left' ? 'right' : 'left']].flatMap(
        ({ id }) => after.get('positions', id) ?? [],
      );
      const one = [words.position(pair.left)];
      const other = [words.position(pair.right)];
      const isSame = one[0] === other[0];
      return {
        field,
        left: one,
        right: other,
        result: present.map(words.position),
        isSame,
        options: isSame ? [] : ['left', 'right', 'both'],
        chosen: choices[field] ?? keep,
      };
    });
  }
}

function compared(
  field: string,
  of: Record<MergeSide | 'result', MergeSummary>,
  choices: MergeChoices,
): ComparedField {
  const left = of.left[field] ?? [];
  const right = of.right[field] ?? [];
  const result = of.result[field] ?? [];
  const isSame = isAlike(left, right);
  const isOpen = !isSame && left.length > 0 && right.length > 0;
  const options: readonly MergeChoice[] = !isOpen
    ? []
    : PICKS.has(field)
      ? ['left', 'right']
      : LISTS.has(field)
        ? ['left', 'right', 'both']
        : [];
  const derived = isAlike(result, left) ? 'left' : isAlike(result, right) ? 'right' : 'both';
  const usual = options.includes('both') ? 'both' : derived;
  return {
    field,
    left,
    right,
    result,
    isSame,
    options,
    chosen: choices[field as MergeField] ?? usual,
  };
}

function isAlike(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((line) => other.includes(line));
}
