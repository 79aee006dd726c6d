import { useTranslation } from 'react-i18next';
import { maskIdentityCodes } from '#shared/lib/identity-code.ts';
import { showLastingNotice } from '#renderer/session/notices.ts';
import type { NotKept } from './reply-commands.ts';

/** Says which files were not kept with what was taken out of them, and why. */
export function useNotKept(): (files: readonly NotKept[]) => void {
  const { t } = useTranslation(['replies', 'engagements']);
  return (files) => {
    if (files.length === 0) return;
    const why = files.map(({ name, failure: { code, facts } }) =>
      t(`engagements:attachments.failure.${code}`, {
        name: maskIdentityCodes(name),
        megabytes: Number(facts?.['megabytes'] ?? 0),
      }),
    );
    showLastingNotice([t('replies:fileNotKept'), ...why].join(' '));
  };
}
