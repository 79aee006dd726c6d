import type { SeatLine } from '#shared/contacts/bodies/seat-table.ts';
import type { GivenSeatLine } from '#shared/contacts/import/appointments/seat-lines.ts';
import type { Position } from '#shared/contacts/position.ts';
import { pickText, type Language } from '#shared/i18n/languages.ts';
import { fold } from '#shared/text/fold.ts';

/** What is told of somebody in a line and keeps nothing from being saved. */
export type SeatRemark = {
  column: 'person' | 'deputy';
  /** Her title has no organisation to belong to, is another than in the contacts, or is not there. */
  code: 'title-alone' | 'title-differs' | 'title-unrecorded';
  said: string;
  has: string;
};

/** What becomes of the titles that a list gives: where it is not what the list says, it is told. */
export function seatRemarks(
  line: SeatLine,
  { titles, units }: { titles: GivenSeatLine['titles']; units?: GivenSeatLine['units'] },
  heldBy: (personId: string) => readonly Pick<Position, 'title'>[],
  language: Language,
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
    if (named.kind !== 'known' || said === '') return [];
    const held = heldBy(named.id).map(({ title }) => title);
    const isSame = held.some((title) =>
      Object.values(title).some((text) => fold(text) === fold(said)),
    );
    if (isSame) return [];
    const has = held.map((title) => pickText(title, language)).find(Boolean) ?? '';
    return [{ column, code: has ? 'title-differs' : 'title-unrecorded', said, has }];
  });
}
