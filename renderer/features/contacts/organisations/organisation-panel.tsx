import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { pickText } from '#shared/i18n/languages.ts';
import { dayInFinland } from '#shared/lib/calendar-date.ts';
import { useLive } from '#renderer/data/use-live.ts';
import { LiveValue } from '#renderer/ui/status/live-value.tsx';
import { Button, IconButton } from '#renderer/ui/button.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { Icon } from '#renderer/ui/icon.tsx';
import { Section } from '#renderer/ui/layout/section.tsx';
import { SampleTag, Tag } from '#renderer/ui/status/status-mark.tsx';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import { readOrganisationPage, type OrganisationPage } from './organisation-page-data.ts';
import { ActionParts } from '../page/action-parts.tsx';
import { CooperationParts } from '../page/cooperation-parts.tsx';
import { ListsOf } from '../page/lists-of.tsx';
import { MessageButton } from '../page/message-button.tsx';
import { OrganisationFacts } from './organisation-facts.tsx';
import { ContactGone } from '../page/contact-gone.tsx';
import { OrganisationLinks } from './organisation-links.tsx';
import { OrganisationMenu, type OrganisationActs } from './organisation-menu.tsx';
import { OrganisationPeople } from './organisation-people.tsx';
import { OrganisationSeats } from './organisation-seats.tsx';
import { PointList } from '../page/point-list.tsx';
import { Privacy } from '../privacy/privacy.tsx';
import { ContactsFailure } from '../page/contacts-failure.tsx';
import { RecordFoot } from '../page/record-foot.tsx';
import styles from '../page/contact-panel.module.css';

type Panel = { onClose: () => void; acts: OrganisationActs };

/** An organisation's page, in the pane beside the list. */
export function OrganisationPanel({ id, ...panel }: Panel & { id: string }) {
  const live = useLive(
    (office) => readOrganisationPage(office, id, dayInFinland(new Date())),
    [id],
  );
  return (
    <LiveValue
      live={live}
      failed={<ContactsFailure />}
      gone={<ContactGone table="organisations" id={id} />}
    >
      {(page) => <Page page={page} {...panel} />}
    </LiveValue>
  );
}

function Page({ page, onClose, acts }: Panel & { page: OrganisationPage }) {
  const { t } = useTranslation(['contacts', 'common']);
  const [, navigate] = useLocation();
  const language = useScreenLanguage();
  const { organisation, people, peopleBelow, contactPoints } = page;
  const name = pickText(organisation.name, language);

  return (
    <article aria-label={name} className={styles.panel}>
      <header className={classes(styles.top, styles.topOfLongName)}>
        <span className={styles.avatar} aria-hidden="true">
          <Icon name="landmark" size="large" />
        </span>
        <div className={styles.names}>
          <h2 className={styles.name}>{name}</h2>
          <p className={styles.summary}>
            {[pickText(organisation.abbr, language), t(`contacts:kind.${organisation.kind}`)]
              .filter(Boolean)
              .join(' · ')}
          </p>
          {organisation.sample ? <SampleTag /> : null}
        </div>
        <div className={styles.acts} data-no-print>
          <IconButton
            icon="pencil"
            label={t('common:edit')}
            shortcut="F2"
            onPress={() => navigate(`/organisations/${organisation.id}/edit`)}
          />
          <OrganisationMenu organisation={organisation} acts={acts} />
          <IconButton icon="x" label={t('common:close')} shortcut="Escape" onPress={onClose} />
        </div>
      </header>
      <MessageButton points={contactPoints.filter(({ doNotUse }) => !doNotUse)} />
      <Section title={t('contacts:person.contactPoints')}>
        <PointList points={contactPoints} />
      </Section>
      <Section title={t('contacts:organisation.names')}>
        <OrganisationFacts page={page} />
      </Section>
      <Section
        title={t('contacts:organisation.people')}
        actions={
          <span data-no-print>
            <Button
              size="small"
              icon="plus"
              onPress={() => navigate(`/contacts/new/${organisation.id}`)}
            >
              {t('contacts:organisation.addPersonHere')}
            </Button>
          </span>
        }
      >
        <OrganisationPeople people={people} peopleBelow={peopleBelow} />
      </Section>
      <Places page={page} />
      <ActionParts of="organisation" id={organisation.id} />
      <CooperationParts of="organisation" id={organisation.id} />
      <Remarks page={page} />
      <RecordFoot record={organisation} />
    </article>
  );
}

/** Where the organisation takes part, and what belongs to it. */
function Places({ page: { organisation, seats, bodies, parts } }: { page: OrganisationPage }) {
  const { t } = useTranslation(['organisations']);
  const language = useScreenLanguage();
  const linksTo = (home: string, records: readonly (typeof bodies | typeof parts)[number][]) =>
    records.map((one) => ({
      id: one.id,
      name: pickText(one.name, language),
      href: `#/${home}/${one.id}` as const,
    }));
  return (
    <>
      {parts.length > 0 ? (
        <Section title={t('organisations:page.parts')}>
          <OrganisationLinks items={linksTo('organisations', parts)} />
        </Section>
      ) : null}
      <Section title={t('organisations:page.seats')}>
        <OrganisationSeats seats={seats} />
      </Section>
      {bodies.length > 0 ? (
        <Section title={t('organisations:page.bodies')}>
          <OrganisationLinks items={linksTo('bodies', bodies)} />
        </Section>
      ) : null}
      <ListsOf
        of="organisations"
        id={organisation.id}
        title={t('organisations:page.lists')}
        none={t('organisations:page.noLists')}
      />
    </>
  );
}

/** What the office has noted of the organisation. */
function Remarks({ page: { organisation, tags } }: { page: OrganisationPage }) {
  const { t } = useTranslation(['contacts', 'organisations']);
  return (
    <>
      {tags.length > 0 ? (
        <Section title={t('contacts:field.groups')}>
          <ul className={styles.tags}>
            {tags.map((tag) => (
              <li key={tag.id}>
                <Tag>{tag.label}</Tag>
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      {organisation.notes ? (
        <Section title={t('contacts:field.notes')}>
          <p className={styles.notes}>{organisation.notes}</p>
        </Section>
      ) : null}
      {organisation.provenance ? (
        <Section title={t('organisations:field.provenance')}>
          <Privacy provenance={organisation.provenance} />
        </Section>
      ) : null}
    </>
  );
}
