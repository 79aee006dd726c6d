import { heldPositions } from '#shared/contacts/current-positions.ts';
import { displayName } from '#shared/contacts/person-name.ts';
import { pointsThatMayGoOut } from '#shared/contacts/privacy/may-go-out.ts';
import { pickText, type Language } from '#shared/i18n/languages.ts';
import type { CalendarDate } from '#shared/lib/calendar-date.ts';
import type { PersonDetail } from '../contacts-data.ts';

/**
 * A person as she is pasted into a letter or a message on `today`: name, positions, then each way to reach her that may go
 * out, a line each.
 */
export function personAsText(
  detail: PersonDetail,
  language: Language,
  today: CalendarDate,
): string {
  const { person, positions, contactPoints } = detail;
  const held = heldPositions(positions, today);
  const owners = new Set([person.id, ...held.map(({ id }) => id)]);
  const points = pointsThatMayGoOut(person, contactPoints).filter(({ ownerId }) =>
    owners.has(ownerId),
  );
  const line = (...parts: (string | undefined)[]) => parts.filter(Boolean).join(', ');
  return [
    [person.honorific, displayName(person)].filter(Boolean).join(' '),
    ...held.map((position) =>
      line(
        pickText(position.title, language),
        pickText(position.unit, language),
        pickText(position.organisation?.name, language),
      ),
    ),
    ...points.map((point) => point.value),
  ]
    .filter((text) => text !== '')
    .join('\n');
}
