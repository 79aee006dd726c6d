import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MemberRef } from '#shared/contacts/lists/list-members.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import { useNumber } from '#renderer/ui/words/use-number.ts';
import { Notice } from '#renderer/ui/status/notice.tsx';
import { TextArea } from '#renderer/ui/fields/text-area.tsx';
import { useDirectory } from '#renderer/workers/directory/use-directory.ts';
import { findPasted, type FoundPasted } from '../find-pasted.ts';
import type { Addressed } from '../lists-commands.ts';
import { newcomerOf, type Newcomer } from '../newcomer.ts';
import { NewcomerTable, type PastedAs } from './newcomer-table.tsx';

/** What is to come of what was pasted: contacts, those who are given the address with it, and those who become contacts. */
export type PastedMembers = {
  members: readonly MemberRef[];
  addressed: readonly Addressed[];
  newcomers: readonly Newcomer[];
};

/**
 * Takes addresses or names as they were pasted, and tells whom they are among the contacts. Who is none of them can be looked at
 * and become one.
 */
export function PasteMembers({
  begun,
  onFound,
}: {
  /** What was pasted where contacts are searched; written on here. */
  begun: string;
  onFound: (pasted: PastedMembers) => void;
}) {
  const { t } = useTranslation(['lists']);
  const office = useOffice();
  const number = useNumber();
  const { directory, language } = useDirectory();
  const [text, setText] = useState(begun);
  const [found, setFound] = useState<FoundPasted | null>(null);
  const [edited, setEdited] = useState<ReadonlyMap<string, Newcomer>>(new Map());
  const [chosen, setChosen] = useState<ReadonlyMap<string, PastedAs>>(new Map());
  const unknown = found?.unknown ?? [];
  const valueOf = (pasted: string) => edited.get(pasted) ?? newcomerOf(pasted);
  const tell = (next: FoundPasted | null, who: typeof chosen, as: typeof edited) =>
    onFound({
      members: next?.members ?? [],
      addressed: (next?.unknown ?? []).flatMap((pasted) => {
        const namesake = next?.namesakes.get(pasted);
        return namesake && who.get(pasted) === 'namesake' ? [namesake] : [];
      }),
      newcomers: (next?.unknown ?? [])
        .filter((pasted) => who.get(pasted) === 'new')
        .map((pasted) => as.get(pasted) ?? newcomerOf(pasted)),
    });

  useEffect(() => {
    let isLatest = true;
    const take = (next: FoundPasted | null) => {
      if (!isLatest) return;
      setFound(next);
      setChosen(new Map());
      setEdited(new Map());
      onFound({ members: next?.members ?? [], addressed: [], newcomers: [] });
    };
    void findPasted(text, office, directory, language).then(take, () => take(null));
    return () => {
      isLatest = false;
    };
  }, [text, office, directory, language, onFound]);

  const count = found?.members.length ?? 0;
  return (
    <>
      <TextArea
        label={t('lists:add.pasteLabel')}
        help={t('lists:add.pasteHelp')}
        value={text}
        onChange={setText}
        rows={6}
      />
      {count > 0 ? (
        <p role="status">{t('lists:add.found', { count, formatted: number(count) })}</p>
      ) : null}
      {found && found.several.length > 0 ? (
        <Notice tone="warn" title={t('lists:add.several')}>
          <p>{found.several.join('; ')}</p>
        </Notice>
      ) : null}
      {unknown.length > 0 ? (
        <NewcomerTable
          unknown={unknown}
          namesakes={found?.namesakes ?? new Map()}
          valueOf={valueOf}
          chosen={chosen}
          onChange={(pasted, value) => {
            const next = new Map(edited).set(pasted, value);
            setEdited(next);
            tell(found, chosen, next);
          }}
          onChoose={(pasted, as) => {
            const next = new Map(chosen);
            if (as === null) next.delete(pasted);
            else next.set(pasted, as);
            setChosen(next);
            tell(found, next, edited);
          }}
        />
      ) : null}
    </>
  );
}
