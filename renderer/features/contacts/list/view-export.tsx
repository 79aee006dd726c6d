import { useMemo } from 'react';
import type { ContactSide } from '#shared/contacts/directory/directory.ts';
import { inOrderOf } from '#shared/contacts/lists/list-members.ts';
import { ExportMenu, type ExportSource } from '#renderer/features/lists/public.ts';
import { useDirectory } from '#renderer/workers/directory/use-directory.ts';
import { LISTS, queryOf } from './contacts-store.ts';

/** Lets the ticked contacts go out, or those that the view shows where none is ticked. */
export function ViewExport({ of }: { of: ContactSide }) {
  const { directory, language } = useDirectory();
  const source = useMemo<ExportSource>(
    () => ({
      readMembers: async () => {
        const list = LISTS[of].getState();
        const shown = await directory.ids(queryOf(of, list), language);
        const ownerKind = of === 'persons' ? 'person' : 'organisation';
        const ids = list.ticked.size > 0 ? [...list.ticked] : shown;
        // As the view has them, however they were ticked.
        return inOrderOf(
          ids.map((ownerId) => ({ ownerKind, ownerId })),
          shown,
        );
      },
    }),
    [of, directory, language],
  );
  return <ExportMenu source={source} />;
}
