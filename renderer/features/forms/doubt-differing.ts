import { differingCells } from '#shared/forms/differing-cells.ts';
import { cellKey, type AskedForm } from './kinds/asked-form.ts';
import type { OpenReply } from './reply-store.ts';

/** Doubts, and leaves to her, what two files of one respondent that wait side by side answer differently. */
export function doubtDiffering(
  replies: readonly OpenReply[],
  forms: readonly AskedForm[],
): readonly OpenReply[] {
  const whoseOf = ({ reply, takenBy }: OpenReply) => {
    const asked = forms.find(({ form }) => form.code === reply?.form?.code);
    if (!asked || takenBy !== undefined) return null;
    // In another language it is another form of the same.
    return `${asked.owner.ownerId} ${asked.respondent.id}`;
  };
  const differing = differingCells(
    replies.flatMap((one) => {
      const whose = whoseOf(one);
      return whose === null ? [] : [{ whose, cells: one.reply?.cells ?? [] }];
    }),
    cellKey,
  );
  return replies.map((one) => {
    const { reply } = one;
    const own = (reply?.cells ?? []).filter((cell) => differing.has(cell));
    if (!reply || own.length === 0) return one;
    const cells = reply.cells.map((cell) =>
      differing.has(cell) && cell.state === 'sure'
        ? ({ ...cell, state: 'check', why: 'other-file' } as const)
        : cell,
    );
    const keys = new Set(own.map(cellKey));
    const ticked = new Set([...one.ticked].filter((key) => !keys.has(key)));
    return { ...one, reply: { ...reply, cells }, ticked };
  });
}
