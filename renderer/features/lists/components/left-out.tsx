import { useTranslation } from 'react-i18next';
import type { LeftOut as LeftOutMember } from '#shared/contacts/lists/recipients.ts';
import { useNumber } from '#renderer/ui/words/use-number.ts';
import styles from './lists.module.css';

/** Who gets no message, and why; folded, as it may be many. */
export function LeftOut({ members }: { members: readonly LeftOutMember[] }) {
  const { t } = useTranslation(['lists']);
  const number = useNumber();
  const reasonOf = useReasonText();
  if (members.length === 0) return null;
  const count = members.length;
  return (
    <details className={styles.leftOut}>
      <summary>{t('lists:leftOutTitle', { count, formatted: number(count) })}</summary>
      <ul>
        {members.map((member) => (
          <li key={member.ownerId}>
            {t('lists:leftOutLine', { name: member.name, reason: reasonOf(member) })}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Why someone gets no message of her own, in words. */
export function useReasonText(): (member: LeftOutMember) => string {
  const { t } = useTranslation(['lists']);
  return (member) =>
    member.reason === 'same-address'
      ? t('lists:sameAddress', { name: member.sharedWith })
      : t(`lists:reason.${member.reason}`);
}
