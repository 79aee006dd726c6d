import type { Action } from '#shared/programme/action.ts';
import type { ActionParty } from '#shared/programme/action-party.ts';
import { actionsInOrder, numberProgramme } from '#shared/programme/outline/number-programme.ts';
import type { Programme } from '#shared/programme/programme.ts';
import type { Office } from '#renderer/data/office.ts';
import { compareCodeUnits } from '#shared/lib/compare-code-units.ts';

/** The part that an organisation or a person has in an action. */
export type ActionPart = { party: ActionParty; action: Action; number: string };

/** A programme and the parts in its actions, in their order. */
export type PartsInProgramme = { programme: Programme; parts: ActionPart[] };

/** In which actions an organisation has a part, or a person answers for one; the latest programme first. */
export async function readActionParts(
  { read }: Pick<Office, 'read'>,
  of: 'organisationId' | 'contactPersonId',
  id: string,
): Promise<PartsInProgramme[]> {
  const parties = await read.actionParties.where(of).equals(id).toArray();
  const actions = await read.actions.bulkGet([...new Set(parties.map((one) => one.actionId))]);
  const programmeIds = [...new Set(actions.flatMap((action) => action?.programmeId ?? []))];
  const programmes = await read.programmes.bulkGet(programmeIds);
  const all = await Promise.all(
    programmes.filter((one) => one !== undefined).map((programme) => inProgramme(programme)),
  );
  return all.sort(({ programme: a }, { programme: b }) =>
    compareCodeUnits(b.from ?? '9', a.from ?? '9'),
  );

  async function inProgramme(programme: Programme): Promise<PartsInProgramme> {
    const rowsOf = <Row>(table: {
      where: (field: 'programmeId') => { equals: (id: string) => { toArray: () => Row } };
    }) => table.where('programmeId').equals(programme.id).toArray();
    const [chapters, goals, own] = await Promise.all([
      rowsOf(read.chapters),
      rowsOf(read.goals),
      rowsOf(read.actions),
    ]);
    const numbered = numberProgramme({ programme, chapters, goals, actions: own });
    return {
      programme,
      parts: actionsInOrder(numbered).flatMap(({ action, number }) =>
        parties
          .filter(({ actionId }) => actionId === action.id)
          .map((party) => ({ party, action, number })),
      ),
    };
  }
}
