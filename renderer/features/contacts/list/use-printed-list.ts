import { useState } from 'react';
import { flushSync } from 'react-dom';
import type { ContactRow } from '#shared/contacts/directory/contact-cells.ts';
import type { ContactSide } from '#shared/contacts/directory/directory.ts';
import { usePlatform } from '#renderer/platform/platform-context.ts';
import { useCommand } from '#renderer/session/commands.ts';
import { useDirectory } from '#renderer/workers/directory/use-directory.ts';
import type { ContactColumn } from './contact-columns.ts';
import { LISTS, queryOf } from './contacts-store.ts';

/** More than anyone reads on paper: some two hundred pages. */
const MOST_PRINTED = 5000;

/** The whole list while it is being printed, not the one page that is shown: it is fetched before the paper is. */
export function usePrintedList(of: ContactSide): readonly ContactRow<ContactColumn>[] | null {
  const [printed, setPrinted] = useState<readonly ContactRow<ContactColumn>[] | null>(null);
  const { directory, language } = useDirectory();
  const platform = usePlatform();

  useCommand('print', () => {
    const query = queryOf(of, LISTS[of].getState());
    void directory
      .page({ query, from: 0, count: MOST_PRINTED } as never, language)
      .then(({ rows }) => flushSync(() => setPrinted(rows)))
      .then(() => platform.print({ title: document.title }))
      .finally(() => setPrinted(null));
  });
  return printed;
}
