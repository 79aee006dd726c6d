import { useMemo } from 'react';
import type { ContactsKind } from '#shared/document-kinds/document-kinds.ts';
import { translatorFor } from '#shared/i18n/translate.ts';
import type { Office } from '#renderer/data/office.ts';
import { useLive, valueOr } from '#renderer/data/use-live.ts';
import type { DocumentRequest } from './document-request.ts';
import { fieldsOf, readContactsModel } from './contacts-documents.ts';
import { countContacts } from './documents-data.ts';
import type { ExportScope } from './export-state.ts';
import { useContactSelection } from './use-contact-selection.ts';

/** A document of the contacts that are ticked, found or all there are; null for no kind, or while they are counted. */
export function useContactsRequest<Kind extends ContactsKind>(
  kind: Kind | null,
): DocumentRequest<Kind> | null {
  const selection = useContactSelection(kind !== null);
  const counts = useLive(countIfAsked(kind), [kind], { keepPrevious: true });
  if (counts.state === 'failed') throw counts.error;
  const total = valueOr(counts, null);
  return useMemo(() => {
    if (kind === null || total === null) return null;
    const scopes: { scope: ExportScope; count: number }[] = [
      { scope: 'all', count: total.persons },
      ...(['found', 'ticked'] as const).flatMap((scope) => {
        const ids = selection[scope];
        return ids && ids.length > 0 ? [{ scope, count: ids.length }] : [];
      }),
    ];
    return {
      kind,
      scopes,
      ...fieldsOf(kind),
      isEmpty: total.persons + total.organisations === 0,
      read: (office, { scope, language, today }) =>
        readContactsModel(office, kind, {
          members: scope === 'all' ? null : (selection[scope] ?? []).map(asPerson),
          language,
          today,
          note:
            scope === 'all'
              ? null
              : translatorFor(language)(`documentScreens:selectionNote.${scope}`),
        }),
    };
  }, [kind, total, selection]);
}

const asPerson = (ownerId: string) => ({ ownerKind: 'person', ownerId }) as const;

const countIfAsked =
  (kind: ContactsKind | null) =>
  async (office: Office): Promise<{ persons: number; organisations: number } | null> =>
    kind === null ? null : await countContacts(office);
