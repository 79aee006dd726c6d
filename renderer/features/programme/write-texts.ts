import type { ProgrammeText, TextTable } from '#shared/programme/programme-texts.ts';
import type { GoalLevel } from '#shared/programme/programme.ts';
import type { Translated } from '#shared/programme/translated.ts';
import type { TextValue } from '#shared/programme/translation-state.ts';
import type { OfficeRows } from '#shared/schema/office-rows.ts';
import type { FieldChanges } from '#shared/records/record.ts';
import type { Office } from '#renderer/data/office.ts';

type Write = Parameters<Parameters<Office['change']>[1]>[0];

/** Writes texts of a programme within an act, each from how it was seen. */
export async function writeTexts(
  write: Write,
  texts: readonly { text: ProgrammeText; next: Translated<TextValue> }[],
): Promise<void> {
  const levels = new Map<string, { before: readonly GoalLevel[]; after: GoalLevel[] }>();
  for (const { text, next } of texts) {
    const { table, recordId, field, level } = text;
    if (level && !text.rich) {
      const list = levels.get(recordId) ?? { before: level.all, after: [...level.all] };
      list.after[level.at] = { name: next as Translated<string> };
      levels.set(recordId, list);
    } else await write.update(table, recordId, changeOf(field, next), changeOf(field, text.text));
  }
  for (const [id, { before, after }] of levels) {
    await write.update('programmes', id, { levels: after }, { levels: [...before] });
  }
}

/** Texts stand in fields that are known by name only here. */
function changeOf(field: string, text: Translated<TextValue>): FieldChanges<OfficeRows[TextTable]> {
  return { [field]: text } as FieldChanges<OfficeRows[TextTable]>;
}
