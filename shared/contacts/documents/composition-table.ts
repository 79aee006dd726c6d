import type { Table } from 'docx';
import { PORTRAIT } from '../../documents/pages/look.ts';
import { paragraph } from '../../documents/blocks/paragraphs.ts';
import { officeTable, type TableCellContent } from '../../documents/blocks/table.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { BodyCompositionModel, CompositionSeat } from './body-composition-model.ts';
import { organisationCell, peopleCell, written } from './composition-cells.ts';

/** Holds the longest word of an authority's name in one line: "Diskrimineringsombudsmannens". */
const ORGANISATION_WIDTH = 3150;
const REST = PORTRAIT.textWidth - ORGANISATION_WIDTH;

/** The seats of one role: organisation, who holds it, and (where there are any) who stands in. */
export function compositionTable(
  { role, seats }: BodyCompositionModel['groups'][number],
  { saysMissingDeputies }: BodyCompositionModel,
  t: Translate,
): Table {
  const isMembers = role === 'member' && saysMissingDeputies;
  const withDeputies = isMembers || seats.some(({ deputies }) => deputies.length > 0);
  const half = Math.floor(REST / 2);
  const columns = [
    { heading: t('bodies:field.organisation'), width: ORGANISATION_WIDTH },
    { heading: t(`bodies:role.${role}`), width: withDeputies ? half : REST },
    ...(withDeputies ? [{ heading: t('bodies:role.deputy'), width: REST - half }] : []),
  ];
  return officeTable({
    title: t('documents:composition.tableTitle', {
      group: t(`bodies:roleGroup.${role}`, { count: seats.length }),
    }),
    description: t('documents:columnsOf', {
      columns: columns.map(({ heading }) => heading).join(', '),
    }),
    columns,
    rows: seats.map((seat) => [
      organisationCell(seat, t),
      peopleCell(seat, t('bodies:mark.vacant'), t),
      ...(withDeputies ? [deputies(seat, isMembers, t)] : []),
    ]),
  });
}

function deputies(seat: CompositionSeat, isMissed: boolean, t: Translate): TableCellContent {
  if (seat.deputies.length === 0) {
    return isMissed ? [paragraph(t('bodies:mark.no-deputy'), 'TableText')] : [];
  }
  return seat.deputies.flatMap((deputy) => [
    ...peopleCell(deputy, t('bodies:mark.no-deputy'), t),
    written(deputy.organisation),
    written(deputy.label),
  ]);
}
