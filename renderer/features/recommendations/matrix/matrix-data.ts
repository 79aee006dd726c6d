import type { Programme } from '#shared/programme/programme.ts';
import type { MatrixAction } from '#shared/recommendations/matrix.ts';
import type { Office } from '#renderer/data/office.ts';
import {
  readActions,
  readRecommendations,
  type ProgrammeAction,
  type RecommendationsRead,
} from '../recommendations-data.ts';
import { compareCodeUnits } from '#shared/lib/compare-code-units.ts';

/** All that a matrix is made of. */
export type MatrixRead = RecommendationsRead & {
  programmes: Programme[];
  actions: ProgrammeAction[];
};

export async function readMatrix(office: Office): Promise<MatrixRead> {
  const [read, programmes, actions] = await Promise.all([
    readRecommendations(office),
    office.read.programmes.toArray(),
    readActions(office),
  ]);
  return {
    ...read,
    programmes: programmes.sort((one, other) =>
      compareCodeUnits(other.from ?? '9', one.from ?? '9'),
    ),
    actions,
  };
}

/** The actions of a programme as a matrix names them. */
export function matrixActions(
  actions: readonly ProgrammeAction[],
  programmeId: string,
): MatrixAction[] {
  return actions
    .filter(({ programme }) => programme.id === programmeId)
    .map(({ action, number }) => ({ id: action.id, number, title: action.title }));
}
