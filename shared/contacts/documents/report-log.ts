import type { ChangeRow } from '../../records/change.ts';
import type { PersonData } from '../privacy/collect-person-data.ts';
import { momentText, type FieldContext } from '../privacy/field-text.ts';
import type { PlainRow } from '../privacy/person-traces.ts';
import { describeChange } from '../timeline/describe-change.ts';
import { compareCodeUnits } from '../../lib/compare-code-units.ts';

/** The change log, newest first, an act a row: its name, and what it changed. */
export function reportLog(
  { tables }: PersonData,
  context: FieldContext,
): { when: string; lines: string[] }[] {
  const rows = new Map<unknown, PlainRow>();
  for (const collected of tables.values()) {
    for (const { row } of collected) rows.set(row['id'], row);
  }
  const acts = new Map((tables.get('acts') ?? []).map(({ row }) => [row['id'], row]));
  const byAct = new Map<string, { at: string; lines: string[] }>();
  for (const { row } of tables.get('changes') ?? []) {
    const change = row as unknown as ChangeRow;
    const act = acts.get(change.actId);
    const entry = byAct.get(change.actId) ?? {
      at: String(change.at),
      lines: act ? [actText(act, context)] : [],
    };
    entry.lines.push(...describeChange(change, rows.get(change.recordId), context));
    byAct.set(change.actId, entry);
  }
  for (const [id, row] of acts) {
    if (!byAct.has(String(id))) {
      byAct.set(String(id), { at: String(row['at']), lines: [actText(row, context)] });
    }
  }
  return [...byAct.values()]
    .sort((a, b) => compareCodeUnits(b.at, a.at))
    .map(({ at, lines }) => ({
      when: momentText(at, context.language),
      lines: [...new Set(lines)],
    }));
}

/** The name of an act; the facts of acts on several records may name others, and are not told. */
function actText(act: PlainRow, { t }: FieldContext): string {
  const look = t as unknown as (key: string, options: object) => string;
  const facts = typeof act['facts'] === 'object' ? act['facts'] : {};
  const text = look(`acts:${String(act['name'])}`, { defaultValue: String(act['name']), ...facts });
  return text.charAt(0).toUpperCase() + text.slice(1);
}
