import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MemberRef } from '#shared/contacts/lists/list-members.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import { useNumber } from '#renderer/ui/words/use-number.ts';
import { Notice } from '#renderer/ui/status/notice.tsx';
import { TextArea } from '#renderer/ui/fields/text-area.tsx';
import { useDirectory } from '#renderer/workers/directory/use-directory.ts';
import { findPasted, type FoundPasted } from '../find-pasted.ts';

/** Takes addresses or names as they were pasted, and tells whom they are among the contacts. */
export function PasteMembers({ onFound }: { onFound: (members: readonly MemberRef[]) => void }) {
  const { t } = useTranslation(['lists']);
  const office = useOffice();
  const number = useNumber();
  const { directory, language } = useDirectory();
  const [text, setText] = useState('');
  const [found, setFound] = useState<FoundPasted | null>(null);

  useEffect(() => {
    let isLatest = true;
    const tell = (next: FoundPasted | null) => {
      if (!isLatest) return;
      setFound(next);
      onFound(next?.members ?? []);
    };
    void findPasted(text, office, directory, language).then(tell, () => tell(null));
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
      {found && found.unknown.length > 0 ? (
        <Notice tone="warn" title={t('lists:add.unknown')}>
          <p>{found.unknown.join('; ')}</p>
          <p>{t('lists:add.unknownText')}</p>
        </Notice>
      ) : null}
    </>
  );
}
