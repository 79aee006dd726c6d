import type { Table } from 'docx';
import { paragraph } from '../../documents/blocks/paragraphs.ts';
import { officeTable } from '../../documents/blocks/table.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { BodyCompositionModel, CompositionPlace } from './body-composition-model.ts';
import { organisationCell, peopleCell } from './composition-cells.ts';
import type { SeatRole } from '../bodies/seat.ts';

/** Holds "Pysyvä asiantuntija" in two lines and "Varapuheenjohtaja" in one. */
const ROLE_WIDTH = 2000;

/**
 * A whole composition as one table, a row a seat with its role; a deputy stands below whom she stands in for. Seats that
 * nobody holds are left out; null where that leaves nothing.
 */
export function shortCompositionTable(
  { groups }: Pick<BodyCompositionModel, 'groups'>,
  { t, title, textWidth }: { t: Translate; title: string; textWidth: number },
): Table | null {
  const half = Math.floor((textWidth - ROLE_WIDTH) / 2);
  const columns = [
    { heading: t('bodies:field.role'), width: ROLE_WIDTH },
    { heading: t('documents:contactList.name'), width: half },
    { heading: t('bodies:field.organisation'), width: textWidth - ROLE_WIDTH - half },
  ];
  const rows = groups
    .flatMap(({ role, seats }) =>
      seats.flatMap((seat): { role: SeatRole; place: CompositionPlace }[] => [
        { role, place: seat },
        ...seat.deputies.map((deputy) => ({
          role: 'deputy' as const,
          place: beside(seat, deputy),
        })),
      ]),
    )
    .filter(({ place }) => place.people.length > 0)
    .map(({ role, place }) => [
      [paragraph(t(`bodies:role.${role}`), 'TableText')],
      peopleCell(place, '', t),
      organisationCell(place, t),
    ]);
  if (rows.length === 0) return null;
  return officeTable({
    title,
    description: t('documents:columnsOf', {
      columns: columns.map(({ heading }) => heading).join(', '),
    }),
    columns,
    rows,
  });
}

/** A deputy's place; its organisation is named also where it is that of the seat: it has a row of its own. */
function beside(seat: CompositionPlace, deputy: CompositionPlace): CompositionPlace {
  return deputy.organisation.text === '' ? { ...deputy, organisation: seat.organisation } : deputy;
}
