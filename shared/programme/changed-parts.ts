import type { Comparison, RecordDifference } from './compare-versions.ts';
import type { ProgrammeContent } from './programme-tables.ts';
import type { TextOwner } from './programme-texts.ts';
import type { Translated } from './translated.ts';

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
