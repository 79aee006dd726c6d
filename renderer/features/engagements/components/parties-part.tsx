import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  ENGAGEMENT_ROLES,
  type EngagementParty,
} from '#shared/cooperation/engagements/engagement.ts';
import { pickText } from '#shared/i18n/languages.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Section } from '#renderer/ui/layout/section.tsx';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import type { EngagementDetail } from '../engagements-data.ts';
import { PartActs } from './part-acts.tsx';
import { PartyDialog } from './party-dialog.tsx';
import { PartyName } from './party-name.tsx';
import styles from './engagements.module.css';

/** With whom, and who took part as what. */
export function PartiesPart({ detail }: { detail: EngagementDetail }) {
  const { t } = useTranslation(['engagements', 'cooperation']);
  const language = useScreenLanguage();
  const [open, setOpen] = useState<EngagementParty | 'new' | null>(null);
  const { engagement, names } = detail;
  const parties = detail.parties
    .filter(({ slotId }) => slotId === undefined)
    .sort((one, other) => rank(one) - rank(other));
  const nameOf = ({ name, bodyId, organisationId, personId }: EngagementParty) =>
    name ?? pickText(names.get(bodyId ?? organisationId ?? personId ?? ''), language);
  return (
    <Section
      title={t('engagements:party.title')}
      actions={
        <Button size="small" icon="plus" onPress={() => setOpen('new')}>
          {t('engagements:party.add')}
        </Button>
      }
    >
      {parties.length === 0 ? (
        <p className={styles.quiet}>{t('engagements:party.none')}</p>
      ) : (
        <ul className={styles.lines}>
          {parties.map((party) => (
            <li key={party.id} className={styles.line}>
              <span className={styles.lineText}>
                <PartyName party={party} names={names} />
                <span className={styles.small}>
                  {t(`cooperation:engagementRole.${party.role}`)}
                </span>
              </span>
              <PartActs
                engagement={engagement}
                table="engagementParties"
                id={party.id}
                name={nameOf(party)}
                onEdit={() => setOpen(party)}
              />
            </li>
          ))}
        </ul>
      )}
      {open === null ? null : (
        <PartyDialog
          engagement={engagement}
          party={open === 'new' ? null : open}
          onClose={() => setOpen(null)}
        />
      )}
    </Section>
  );
}

const rank = ({ role }: EngagementParty) => ENGAGEMENT_ROLES.indexOf(role);
