import type { Language } from '../../i18n/languages.ts';
import type { Comparison, RecordDifference } from './compare-versions.ts';
import type { ProgrammeContent } from '../programme-tables.ts';
import type { TextOwner } from '../programme-texts.ts';
import type { Translated } from '../translated.ts';

/** A chapter, goal or action, or the programme itself, with all that differs of it. */
export type ChangedPart = {
  owner: TextOwner;
  /** As it is called now; of what is removed, as it was. */
  title: Translated<string>;
  kind: RecordDifference['kind'];
  moved: boolean;
  numberBefore?: string;
  numberAfter?: string;
  /** What differs of the record itself; nothing where only what belongs to it does. */
  own: RecordDifference | undefined;
  /** What differs of its parties, milestones, money, indicators and recommendations. */
  belonging: RecordDifference[];
};

/** The differences gathered by what they belong to, in the order of reading. */
export function changedParts(
  { records }: Comparison,
  before: ProgrammeContent,
  after: ProgrammeContent,
  numbers: { before: ReadonlyMap<string, string>; after: ReadonlyMap<string, string> },
): ChangedPart[] {
  const titles = new Map(
    [before, after].flatMap(({ programme, chapters, goals, actions }) =>
      [programme, ...chapters, ...goals, ...actions].map(({ id, title }) => [id, title] as const),
    ),
  );
  const parts = new Map<string, ChangedPart>();
  for (const line of records) {
    const { id } = line.owner;
    const [numberBefore, numberAfter] = [numbers.before.get(id), numbers.after.get(id)];
    const part: ChangedPart = parts.get(id) ?? {
      owner: line.owner,
      title: titles.get(id) ?? {},
      kind: 'changed',
      moved: false,
      ...(numberBefore !== undefined && { numberBefore }),
      ...(numberAfter !== undefined && { numberAfter }),
      own: undefined,
      belonging: [],
    };
    parts.set(id, part);
    if (line.id === id) {
      part.own = line;
      part.kind = line.kind;
      part.moved = line.moved;
    } else {
      part.belonging.push(line);
    }
  }
  return [...parts.values()];
}

/** What parts can be told apart by; a part that was both changed and moved is of two kinds. */
export const PART_KINDS = ['added', 'removed', 'changed', 'moved'] as const;
export type PartKind = (typeof PART_KINDS)[number];

/** Whether a part is of the wanted kind. */
export function isOfKind({ kind, moved, own, belonging }: ChangedPart, wanted: PartKind): boolean {
  if (wanted === 'moved') return moved;
  if (kind !== wanted) return false;
  return kind !== 'changed' || (own?.fields.length ?? 0) > 0 || belonging.length > 0;
}

/** A part with the differences of texts in one language alone; null where there are none. */
export function partInLanguage(part: ChangedPart, language: Language): ChangedPart | null {
  const narrow = (line: RecordDifference): RecordDifference[] => {
    const fields = line.fields.filter((field) => field.language === language);
    return fields.length > 0 ? [{ ...line, fields }] : [];
  };
  const [own] = part.own ? narrow(part.own) : [];
  const belonging = part.belonging.flatMap(narrow);
  return own || belonging.length > 0 ? { ...part, own, belonging } : null;
}
