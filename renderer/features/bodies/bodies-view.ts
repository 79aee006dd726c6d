import type { Body } from '#shared/contacts/bodies/body.ts';
import {
  compositionOn,
  type BodyRows,
  type Composition,
} from '#shared/contacts/bodies/composition.ts';
import type { SeatOn } from '#shared/contacts/bodies/seat-on.ts';
import { collatorFor } from '#shared/text/collator.ts';
import { pickText, type Language } from '#shared/i18n/languages.ts';
import type { Translate } from '#shared/i18n/translate.ts';
import type { CalendarDate } from '#shared/lib/calendar-date.ts';
import { groupBy } from '#shared/lib/group-by.ts';

/** A body as a line of the list. */
export type BodyRow = {
  id: string;
  body: Body;
  name: string;
  abbr: string;
  phase: Composition['phase'];
  counts: Composition['counts'];
};

/** The lines of the list by name, those that work first; in the languages' common alphabet, as other lists. */
export function bodyRows(rows: BodyRows, language: Language, today: CalendarDate): BodyRow[] {
  const { compare } = collatorFor('fi');
  const rank = { running: 0, before: 1, ended: 2 };
  const seatsOf = groupBy(rows.seats, ({ bodyId }) => bodyId);
  const mandatesOf = groupBy(rows.mandates, ({ seatId }) => seatId);
  return rows.bodies
    .flatMap((body): BodyRow[] => {
      const seats = seatsOf.get(body.id) ?? [];
      const mandates = seats.flatMap(({ id }) => mandatesOf.get(id) ?? []);
      const own = { ...rows, bodies: [body], seats, mandates };
      const composition = compositionOn(own, body.id, today);
      if (!composition) return [];
      const { phase, counts } = composition;
      const name = pickText(body.name, language);
      return [{ id: body.id, body, name, abbr: pickText(body.abbr, language), phase, counts }];
    })
    .sort((a, b) => rank[a.phase] - rank[b.phase] || compare(a.name, b.name));
}

/** What a seat is called: the organisation whose it is, its label, or that it is a person's own. */
export function seatName(
  { organisation, seat }: Pick<SeatOn, 'organisation' | 'seat'>,
  language: Language,
  t: Translate,
): string {
  const label = pickText(seat.label, language);
  const whose = pickText(organisation?.name, language);
  return [whose, label].filter(Boolean).join(', ') || t('bodies:seat.personal');
}
