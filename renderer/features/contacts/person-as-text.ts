import { displayName } from '#shared/contacts/person-name.ts';
import { pickText, type Language } from '#shared/i18n/languages.ts';
import type { PersonDetail } from './contacts-data.ts';

/** A person as she is pasted into a letter or a message: name, positions, then each way to reach her, a line each. */
export function personAsText(detail: PersonDetail, language: Language): string {
  const { person, positions, contactPoints } = detail;
  const line = (...parts: (string | undefined)[]) => parts.filter(Boolean).join(', ');
  return [
    [person.honorific, displayName(person)].filter(Boolean).join(' '),
    ...positions.map((position) =>
      line(
        pickText(position.title, language),
        pickText(position.unit, language),
        pickText(position.organisation?.name, language),
      ),
    ),
    ...contactPoints.map((point) => point.value),
  ]
    .filter((text) => text !== '')
    .join('\n');
}
