import { useTranslation } from 'react-i18next';
import { maskIdentityCodes } from '#shared/lib/identity-code.ts';
import { showLastingNotice } from '#renderer/session/notices.ts';
import type { NotKept } from './attachments-data.ts';

/** Says in words why each file was not kept. */
export function useNotKeptWords(): (files: readonly NotKept[]) => string[] {
  const { t } = useTranslation(['engagements']);
  return (files) =>
    files.map(({ name, failure: { code, facts } }) =>
      t(`engagements:attachments.failure.${code}`, {
        name: maskIdentityCodes(name),
        megabytes: Number(facts?.['megabytes'] ?? 0),
      }),
    );
}

/** Tells, until it is put away, which files were not kept with what was taken out of them: `said`, and why. */
export function useNotKept(): (said: string, files: readonly NotKept[]) => void {
  const words = useNotKeptWords();
  return (said, files) => {
    if (files.length > 0) showLastingNotice([said, ...words(files)].join(' '));
  };
}
