import type { Mandate } from '#shared/contacts/bodies/mandate.ts';
import { displayName } from '#shared/contacts/person-name.ts';
import { dayInFinland } from '#shared/lib/calendar-date.ts';
import type { PersonChoice } from './components/person-field.tsx';
import type { Appointee } from './mandate-commands.ts';

/**
 * Whoever was chosen, as the commands take her, and her name; `source` says where a new one's name came from, `givesUp`
 * which mandates end as she comes.
 */
export function appointeeOf(
  choice: PersonChoice,
  source: string,
  givesUp: readonly Mandate[],
): { appointee: Appointee; name: string } | null {
  if (choice.kind === 'none') return null;
  if (choice.kind === 'known') {
    const { personId, name } = choice;
    return { appointee: { personId, name, givesUp }, name };
  }
  const { givenName, familyName } = choice;
  const name = displayName({ givenName: givenName.trim(), familyName: familyName.trim() });
  return { appointee: { givenName, familyName, source, today: dayInFinland(new Date()) }, name };
}
