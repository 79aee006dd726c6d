import type { EngagementParty } from '#shared/cooperation/engagements/engagement.ts';
import { LocalWords } from '#renderer/ui/words/local-words.tsx';
import type { Names } from '../engagements-data.ts';

/** What a party is called: a link to its page, or the free name. */
export function PartyName({
  party: { bodyId, organisationId, personId, name },
  names,
}: {
  party: Pick<EngagementParty, 'bodyId' | 'organisationId' | 'personId' | 'name'>;
  names: Names;
}) {
  const [area, id] =
    bodyId !== undefined
      ? ['bodies', bodyId]
      : organisationId !== undefined
        ? ['organisations', organisationId]
        : ['contacts', personId];
  if (id === undefined) return <span>{name}</span>;
  return (
    <a href={`#/${area}/${id}`}>
      {area === 'contacts' ? names.get(id)?.fi : <LocalWords text={names.get(id)} />}
    </a>
  );
}
