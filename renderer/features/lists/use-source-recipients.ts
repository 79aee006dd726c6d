import { useEffect, useState } from 'react';
import { recipientsOf, type Recipients } from '#shared/contacts/lists/recipients.ts';
import { dayInFinland } from '#shared/lib/calendar-date.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import type { Live } from '#renderer/data/use-live.ts';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import type { ExportSource } from './export-source.ts';
import { readLookup } from './lists-data.ts';

/** Who gets a message, as of the opening of its window: what was copied so far must not change under the user. */
export function useSourceRecipients({ readMembers }: ExportSource): Live<Recipients> {
  const office = useOffice();
  const language = useScreenLanguage();
  const [live, setLive] = useState<Live<Recipients>>({ state: 'loading' });
  const [read] = useState(() => async () => {
    const members = await readMembers(office);
    const lookup = await readLookup(office, members);
    return recipientsOf(members, lookup, { today: dayInFinland(new Date()), language });
  });
  useEffect(() => {
    let isThere = true;
    read().then(
      (value) => {
        if (isThere) setLive({ state: 'ready', value });
      },
      (error: unknown) => {
        if (isThere) setLive({ state: 'failed', error });
      },
    );
    return () => {
      isThere = false;
    };
  }, [read]);
  return live;
}
