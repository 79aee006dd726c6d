import { useTranslation } from 'react-i18next';
import { allSeats, type Composition } from '#shared/contacts/bodies/composition.ts';
import { contactLookup } from '#shared/contacts/lists/contact-lookup.ts';
import { addressLineOf } from '#shared/contacts/lists/mailbox.ts';
import { recipientsOf } from '#shared/contacts/lists/recipients.ts';
import { dayInFinland } from '#shared/lib/calendar-date.ts';
import { hasIdentityCode } from '#shared/lib/identity-code.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import { recordCopiedAddresses } from '#renderer/features/lists/public.ts';
import { showNotice } from '#renderer/session/notices.ts';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import { readAddresses } from './bodies-data.ts';
import { useNumber } from '#renderer/ui/words/use-number.ts';

/**
 * Copies the addresses of those who hold the seats, as mail programs take them, and says whose are missing. Who held one
 * earlier is written to where she is reached now. Nothing is copied while a name holds a personal identity code.
 */
export function useCopyAddresses(): (composition: Composition) => Promise<void> {
  const { t } = useTranslation(['bodies', 'lists']);
  const office = useOffice();
  const language = useScreenLanguage();
  const number = useNumber();
  return async (composition) => {
    try {
      const holders = allSeats(composition).flatMap((seat) => seat.holders);
      // Who holds two seats is written to once: as what she is in the first.
      const ids = [...new Set(holders.map(({ person }) => person.id))];
      const members = ids.map((ownerId) => {
        const holder = holders.find(({ person }) => person.id === ownerId);
        return { ownerKind: 'person', ownerId, positionId: holder?.position?.id } as const;
      });
      const today = dayInFinland(new Date());
      const tables = await readAddresses(office, ids);
      const found = recipientsOf(members, contactLookup(tables), {
        today: composition.day > today ? composition.day : today,
        language,
      });
      const count = found.recipients.length;
      if (count === 0) {
        showNotice(t('bodies:page.noAddresses'));
        return;
      }
      const coded = found.recipients.find(({ name }) => hasIdentityCode(name));
      if (coded) {
        showNotice(t('lists:message.identityCodeInName', { address: coded.address }));
        return;
      }
      await navigator.clipboard.writeText(
        addressLineOf(found.recipients, { names: true, separator: '; ' }),
      );
      await recordCopiedAddresses(office, {
        title: t('lists:message.addresses'),
        language,
        contacts: count,
      });
      const without = found.leftOut.filter(({ reason }) => reason !== 'same-address');
      const names = without.map(({ name }) => name).join('; ');
      const formatted = number(count);
      showNotice(
        without.length === 0
          ? t('bodies:page.copied', { count, formatted })
          : t('bodies:page.copiedSome', { count, formatted, names }),
      );
    } catch {
      showNotice(t('bodies:page.copyFailed'));
    }
  };
}
