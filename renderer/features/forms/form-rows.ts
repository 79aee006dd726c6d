import type { Form, FormRow, FormSection } from '#shared/forms/form.ts';
import { optionCalled } from '#shared/forms/option-called.ts';
import type { ReplyCell, UnplacedAt } from '#shared/forms/reply.ts';
import { cellKey } from './kinds/asked-form.ts';

export type RowOfForm = { section: FormSection; row: FormRow };

/** The rows of a form by `cellKey`. */
export function formRows({ sections }: Pick<Form, 'sections'>): ReadonlyMap<string, RowOfForm> {
  return new Map(
    sections.flatMap((section) =>
      section.rows.map(
        (row) => [cellKey({ section: section.key, field: row.key }), { section, row }] as const,
      ),
    ),
  );
}

/** What a row is called wherever it stands alone. */
export function rowName({ section, row }: RowOfForm): string {
  return `${section.heading}: ${row.label}`;
}

/** The name of the row that a text stands at or behind; null where none is before it. */
export function rowNameAt({ sections }: Pick<Form, 'sections'>, { after }: UnplacedAt) {
  const [code, number] = after.split('.');
  const section = sections.find((one) => one.code === code);
  const row = section?.rows[Number(number) - 1];
  return section && row ? rowName({ section, row }) : null;
}

/** Whether a choice was answered in words that are none of its options. */
export function isInOwnWords({ new: now }: Pick<ReplyCell, 'new'>, row: FormRow | undefined) {
  if (row?.kind !== 'choice' || now === null || now === '') return false;
  return !row.options?.some(({ key }) => key === now);
}

/** Whether a text can be put where `row` is answered: in a choice only what is one of its options. */
export function canBePlaced(text: string, row: FormRow | undefined): boolean {
  return row?.kind !== 'choice' || optionCalled(row, text) !== undefined;
}
