import { useMemo, useState } from 'react';
import { batchesOf } from '#shared/contacts/lists/batches.ts';
import type { Recipient, Recipients } from '#shared/contacts/lists/recipients.ts';
import { LANGUAGES } from '#shared/i18n/languages.ts';
import { hasIdentityCode } from '#shared/lib/identity-code.ts';
import { useMessageChoices } from './message-choices.ts';

export type RecipientLanguage = Recipient['language'];

/** How many recipients each language has; those without any are left out. */
export type LanguageCount = { language: RecipientLanguage; count: number };

export type MessageRecipients = {
  languages: readonly LanguageCount[];
  chosen: readonly RecipientLanguage[];
  choose: (languages: RecipientLanguage[]) => void;
  /** The recipients of each message. */
  batches: Recipient[][];
  count: number;
  /** The address of a contact whose name holds a personal identity code: nothing goes out before it is mended. */
  codeAt: string | null;
};

/** The recipients by language and in batches, as they are chosen for a message. */
export function useMessageRecipients({ recipients }: Recipients): MessageRecipients {
  const size = useMessageChoices((choices) => choices.batch);
  const languages = useMemo(
    () =>
      [...LANGUAGES, 'none' as const]
        .map((language) => ({
          language,
          count: recipients.filter((one) => one.language === language).length,
        }))
        .filter(({ count }) => count > 0),
    [recipients],
  );
  const [chosen, choose] = useState<readonly RecipientLanguage[]>(() =>
    languages.map(({ language }) => language),
  );
  return useMemo(() => {
    const wanted = recipients.filter(({ language }) => chosen.includes(language));
    return {
      languages,
      chosen,
      choose,
      batches: batchesOf(wanted, size),
      count: wanted.length,
      codeAt: wanted.find(({ name }) => hasIdentityCode(name))?.address ?? null,
    };
  }, [recipients, languages, chosen, size]);
}
