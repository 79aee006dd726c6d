import type { FormRow } from '#shared/forms/form.ts';
import { optionCalled } from '#shared/forms/option-called.ts';
import type { ReplyCell, UnplacedAt } from '#shared/forms/reply.ts';
import { cellKey, type AskedForm, type TakenCell } from './kinds/asked-form.ts';
import { formRows, isInOwnWords, rowName, rowNameAt } from './form-rows.ts';
import { canBeTakenTogether, isChange, type OpenReply } from './reply-store.ts';

/** What a cell says once she has chosen from its list, or put texts there: below what stands in it. */
export function textWithPlaced(
  { reply, placed, chosen }: OpenReply,
  cell: ReplyCell,
  row: FormRow | undefined,
): string {
  const key = cellKey(cell);
  const added = [...placed]
    .filter(([, place]) => place === key)
    .map(([index]) => reply?.unplaced[index]?.text ?? '');
  if (row?.kind === 'choice') {
    const option = added.map((text) => optionCalled(row, text)).findLast(Boolean);
    return chosen.get(key) ?? option ?? cell.new ?? '';
  }
  return [cell.new ?? '', ...added].filter((text) => text !== '').join('\n');
}

/** Whether a cell, with what she chose or put there, says something that can be taken in. */
export function isTakeable(
  open: OpenReply,
  { canBeTaken }: Pick<AskedForm, 'canBeTaken'>,
  cell: ReplyCell,
  row: FormRow | undefined,
): boolean {
  const now = textWithPlaced(open, cell, row);
  const isThere = cell.new !== null || [...open.placed.values()].includes(cellKey(cell));
  return isThere && now !== cell.old && canBeTaken(cell.field, now);
}

/** How many answers that could be taken in are not ticked; and those that can be ticked at once though they are uncertain. */
export function leftOut(
  open: OpenReply,
  asked: Pick<AskedForm, 'form' | 'canBeTaken' | 'doubts'>,
): { count: number; uncertain: readonly string[] } {
  const rows = formRows(asked.form);
  const cells = open.reply?.cells ?? [];
  const left = cells.filter(
    (cell) =>
      !open.ticked.has(cellKey(cell)) &&
      isTakeable(open, asked, cell, rows.get(cellKey(cell))?.row),
  );
  const uncertain = cells.filter(
    (cell) => cell.state === 'check' && canBeTakenTogether(cell, asked),
  );
  return { count: left.length, uncertain: uncertain.map(cellKey) };
}

/**
 * What of a reply is taken in, and what else was read in it, which goes into the notes: texts that were put nowhere or
 * where nothing is taken, answers that are not ticked, what is said of a choice in words that are not among its options, and
 * comments, begun by `comment`.
 */
export function whatIsTaken(
  open: OpenReply,
  { form, canBeTaken }: Pick<AskedForm, 'form' | 'canBeTaken'>,
  comment: string,
): { cells: TakenCell[]; leftOver: string[] } {
  const { cells = [], unplaced = [], comments = [] } = open.reply ?? {};
  const rows = formRows(form);
  const taken = cells
    .filter((cell) => open.ticked.has(cellKey(cell)))
    .map((cell) => ({
      section: cell.section,
      field: cell.field,
      text: textWithPlaced(open, cell, rows.get(cellKey(cell))?.row),
    }))
    .filter(({ field, text }) => canBeTaken(field, text));
  const textOf = new Map(taken.map((cell) => [cellKey(cell), cell.text]));
  const isTaken = (text: string, key: string | undefined) => {
    const now = key === undefined ? undefined : textOf.get(key);
    const row = key === undefined ? undefined : rows.get(key)?.row;
    return now !== undefined && (row?.kind !== 'choice' || optionCalled(row, text) === now);
  };
  const ownWords = cells.flatMap((cell) => {
    const found = rows.get(cellKey(cell));
    return found && isInOwnWords(cell, found.row) ? [`${rowName(found)}: ${cell.new ?? ''}`] : [];
  });
  // What she did not tick is not lost with the card: an uncertain answer may be the only one.
  const notTaken = cells.flatMap((cell) => {
    const found = rows.get(cellKey(cell));
    if (!found || textOf.has(cellKey(cell)) || isInOwnWords(cell, found.row)) return [];
    if (!isChange(cell) || cell.new === '') return [];
    const { new: now } = cell;
    const text = found.row.options?.find(({ key }) => key === now)?.label ?? now ?? '';
    return [`${rowName(found)}: ${text}`];
  });
  const nameAt = (where: UnplacedAt | null) => (where ? rowNameAt(form, where) : null) ?? '';
  return {
    cells: taken,
    leftOver: [
      ...ownWords,
      ...notTaken,
      ...unplaced.flatMap(({ text }, index) =>
        isTaken(text, open.placed.get(index)) ? [] : [text],
      ),
      ...comments.map(({ author, text, where }) => {
        const facts = [comment, author, nameAt(where)].filter((fact) => fact !== '');
        return `${facts.join(', ')}: ${text}`;
      }),
    ],
  };
}
