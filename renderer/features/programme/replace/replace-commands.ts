import type { ActResult } from '#shared/records/change.ts';
import type { ReplacedText } from '#shared/programme/replace-texts.ts';
import type { TextTable } from '#shared/programme/programme-texts.ts';
import type { OfficeRows } from '#shared/schema/office-rows.ts';
import type { FieldChanges, Office } from '#renderer/data/office.ts';

/** Writes texts in which something was replaced, in one act, each from how it was seen. */
export async function replaceTexts(
  office: Office,
  replaced: readonly ReplacedText[],
): Promise<ActResult> {
  const count = replaced.reduce((sum, one) => sum + one.count, 0);
  return await office.change({ name: 'replaceTexts', facts: { count } }, async (write) => {
    for (const { text, next } of replaced) {
      const { table, recordId, field } = text;
      await write.update(table, recordId, changeOf(field, next), changeOf(field, text.text));
    }
  });
}

/** Texts stand in fields that are known by name only here. */
function changeOf(field: string, text: unknown): FieldChanges<OfficeRows[TextTable]> {
  return { [field]: text } as FieldChanges<OfficeRows[TextTable]>;
}
