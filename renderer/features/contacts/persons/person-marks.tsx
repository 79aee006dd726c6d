import { useTranslation } from 'react-i18next';
import type { PrivacyMark } from '#shared/contacts/directory/contact-query.ts';
import type { IconName } from '#renderer/ui/icon.tsx';
import { StatusMark, type Tone } from '#renderer/ui/status/status-mark.tsx';
import styles from '../page/contact-panel.module.css';

const LOOKS: Record<PrivacyMark, { tone: Tone; icon: IconName }> = {
  restricted: { tone: 'danger', icon: 'circle-alert' },
  objected: { tone: 'danger', icon: 'circle-x' },
  'non-disclosure': { tone: 'danger', icon: 'triangle-alert' },
  'not-informed': { tone: 'warn', icon: 'mail' },
  'to-review': { tone: 'warn', icon: 'circle-question' },
  inactive: { tone: 'neutral', icon: 'minus' },
};

/** What data protection asks to be seen at a glance: a picture and words, colour third. */
export function PersonMarks({ marks }: { marks: readonly PrivacyMark[] }) {
  const { t } = useTranslation(['privacy']);
  if (marks.length === 0) return null;
  return (
    <ul className={styles.marks}>
      {marks.map((mark) => (
        <li key={mark}>
          <StatusMark {...LOOKS[mark]} chip>
            {t(`privacy:mark.${mark}`)}
          </StatusMark>
        </li>
      ))}
    </ul>
  );
}
