import type { LocalText } from '../i18n/languages.ts';
import { groupBy } from '../lib/group-by.ts';
import { numberProgramme } from '../programme/outline/number-programme.ts';
import type { Programme } from '../programme/programme.ts';
import type { ProgrammeContent } from '../programme/programme-tables.ts';

/** The rows that items of agendas may be about, and what numbers them. */
export type SubjectRows = {
  [
    Table in 'chapters' | 'goals' | 'actions' | 'recommendations'
  ]: readonly ProgrammeContent[Table][number][];
} & { programmes: readonly Programme[] };

/** What an item of an agenda may be about (kytkentä), with what names it. */
export type Subject =
  | {
      kind: 'action';
      id: string;
      programmeId: string;
      /** Its number in the programme, its sign before it: `2.1`, `T7`. */
      number: string;
      title: LocalText;
      programme: LocalText;
    }
  | {
      kind: 'recommendation';
      id: string;
      /** As the office wrote it; `referenceText` words it in a language. */
      reference: string;
      text: LocalText;
    };

/**
 * The actions and recommendations among `rows` that `isWanted` (all of them where it is not given): the actions in the
 * order of their programmes and numbers, then the recommendations.
 */
export function subjectsOf(
  rows: SubjectRows,
  isWanted: (id: string) => boolean = () => true,
): Subject[] {
  const byProgramme = groupBy(
    rows.actions.filter(({ id }) => isWanted(id)),
    ({ programmeId }) => programmeId,
  );
  const actions = rows.programmes.flatMap((programme): Subject[] => {
    const wanted = byProgramme.get(programme.id);
    if (!wanted) return [];
    const isOwn = (row: { programmeId: string }) => row.programmeId === programme.id;
    const { numbers } = numberProgramme({
      programme,
      chapters: rows.chapters.filter(isOwn),
      goals: rows.goals.filter(isOwn),
      actions: rows.actions.filter(isOwn),
    });
    const places = new Map([...numbers.keys()].map((id, at) => [id, at]));
    return wanted
      .toSorted((one, other) => (places.get(one.id) ?? 0) - (places.get(other.id) ?? 0))
      .map(({ id, programmeId, title }) => ({
        kind: 'action',
        id,
        programmeId,
        number: numbers.get(id) ?? '',
        title: withoutBasis(title),
        programme: withoutBasis(programme.title),
      }));
  });
  const recommendations = rows.recommendations
    .filter(({ id }) => isWanted(id))
    .map(({ id, reference, text }): Subject => ({ kind: 'recommendation', id, reference, text }));
  return [...actions, ...recommendations];
}

function withoutBasis({ fi, sv, en }: LocalText): LocalText {
  return {
    ...(fi !== undefined && { fi }),
    ...(sv !== undefined && { sv }),
    ...(en !== undefined && { en }),
  };
}
