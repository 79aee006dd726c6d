import type { SeatLine } from '#shared/contacts/bodies/seat-table.ts';
import { pickText } from '#shared/i18n/languages.ts';
import { fold } from '#shared/text/fold.ts';
import type { Known } from './known-for-seats.ts';
import type { TableLine } from './seat-table-lines.ts';

type SeatContacts = Pick<Known, 'heldBy' | 'nameOfOrganisation' | 'language'>;

/** What is told of somebody in a line and keeps nothing from being saved. */
export type SeatRemark = {
  column: 'person' | 'deputy';
  /**
   * She works elsewhere than the table says; her title has no organisation to belong to, is another than in the contacts,
   * or is not there.
   */
  code: 'works-elsewhere' | 'title-alone' | 'title-differs' | 'title-unrecorded';
  said: string;
  has: string;
};

/**
 * What becomes of the titles that a list gives: where it is not what the list says, it is told; and who works elsewhere,
 * since it may be another of her name. Of those who stay nobody asks that.
 */
export function seatRemarks(
  line: SeatLine,
  { cells, titles, units }: Pick<TableLine, 'cells' | 'titles' | 'units'>,
  { stays, deputyStays }: { stays: boolean; deputyStays: boolean },
  { heldBy, nameOfOrganisation, language }: SeatContacts,
): SeatRemark[] {
  return (['person', 'deputy'] as const).flatMap((column): SeatRemark[] => {
    const named = line[column];
    const said = titles[column];
    const unit = units?.[column] ?? '';
    if (named.kind === 'unknown') {
      const isAlone = line.organisation.kind === 'none' && !named.place;
      const alone = [said, unit].filter(Boolean).join(', ');
      return isAlone && alone ? [{ column, code: 'title-alone', said: alone, has: '' }] : [];
    }
    if (named.kind !== 'known') return [];
    const positions = heldBy.get(named.id) ?? [];
    const place = line.organisation;
    const isHere =
      place.kind === 'none' ||
      (column === 'person' ? stays : deputyStays) ||
      positions.length === 0 ||
      cells[column].includes('(') ||
      positions.some(({ organisationId }) => place.kind === 'known' && organisationId === place.id);
    if (!isHere) {
      const [{ organisationId } = { organisationId: '' }] = positions;
      return [
        {
          column,
          code: 'works-elsewhere',
          said,
          has: nameOfOrganisation.get(organisationId) ?? '',
        },
      ];
    }
    if (said === '') return [];
    const held = positions.map(({ title }) => title);
    const isSame = held.some((title) =>
      Object.values(title).some((text) => fold(text) === fold(said)),
    );
    if (isSame) return [];
    const has = held.map((title) => pickText(title, language)).find(Boolean) ?? '';
    return [{ column, code: has ? 'title-differs' : 'title-unrecorded', said, has }];
  });
}
