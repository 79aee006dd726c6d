import { useTranslation } from 'react-i18next';
import { isCurrent } from '#shared/contacts/current-positions.ts';
import { collatorFor } from '#shared/text/collator.ts';
import { listName } from '#shared/contacts/person-name.ts';
import { pickText } from '#shared/i18n/languages.ts';
import { dayInFinland } from '#shared/lib/calendar-date.ts';
import type { ActionParty } from '#shared/programme/action-party.ts';
import { useLive, type Live } from '#renderer/data/use-live.ts';
import { ComboBox } from '#renderer/ui/fields/combo-box.tsx';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import { LiveValue } from '#renderer/ui/status/live-value.tsx';
import { readPartyContacts } from '../party-contacts-data.ts';
import styles from './programme.module.css';

type Contacts = Live<Awaited<ReturnType<typeof readPartyContacts>>>;
type Party = Pick<ActionParty, 'organisationId' | 'contactPersonId'>;

/** Who can answer in an organisation. */
export function usePartyContacts({ organisationId, contactPersonId }: Party): Contacts {
  return useLive(
    (office) => readPartyContacts(office, organisationId, contactPersonId),
    [organisationId, contactPersonId],
    { keepPrevious: true },
  );
}

type Choosing = { party: Party; onChoose: (personId: string | undefined) => void };

/** Who answers for an action, or a reply, in an organisation: one of those who work there, or whoever was named before. */
export function PartyContact(props: Choosing) {
  return <ContactField {...props} contacts={usePartyContacts(props.party)} />;
}

/** The same, where who can answer is read already. */
export function ContactField({
  party: { contactPersonId },
  contacts,
  onChoose,
}: Choosing & { contacts: Contacts }) {
  const { t } = useTranslation(['programme']);
  const language = useScreenLanguage();
  return (
    <LiveValue live={contacts}>
      {(value) => {
        if (value.length === 0) {
          return <p className={styles.quiet}>{t('programme:party.nobody')}</p>;
        }
        const today = dayInFinland(new Date());
        const { compare } = collatorFor(language);
        const options = value
          .map(({ person, position }) => ({
            value: person.id,
            label: listName(person),
            hint: position && isCurrent(position, today) ? pickText(position.title, language) : '',
          }))
          .sort((a, b) => compare(a.label, b.label));
        const isKnown = options.some(({ value }) => value === contactPersonId);
        return (
          <div className={styles.contact}>
            <ComboBox
              label={t('programme:party.contact')}
              optional
              options={options}
              value={isKnown ? (contactPersonId ?? null) : null}
              onChange={(personId) => onChoose(personId ?? undefined)}
            />
            {isKnown ? (
              <a href={`#/contacts/${contactPersonId ?? ''}`}>{t('programme:party.openContact')}</a>
            ) : null}
          </div>
        );
      }}
    </LiveValue>
  );
}
