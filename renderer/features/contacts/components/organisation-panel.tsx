import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { LANGUAGES, pickText } from '#shared/i18n/languages.ts';
import { useLive } from '#renderer/data/use-live.ts';
import { Button, IconButton } from '#renderer/ui/button.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { DefinitionList } from '#renderer/ui/definition-list.tsx';
import { Icon } from '#renderer/ui/icon.tsx';
import { Section } from '#renderer/ui/section.tsx';
import { SampleTag, Tag } from '#renderer/ui/status-mark.tsx';
import { readOrganisation, type OrganisationDetail } from '../contacts-data.ts';
import { useScreenLanguage } from '../use-screen-language.ts';
import { Gone } from './gone.tsx';
import { MessageButton } from './message-button.tsx';
import { OrganisationMenu, type OrganisationActs } from './organisation-menu.tsx';
import { OrganisationPeople } from './organisation-people.tsx';
import { PointList } from './point-list.tsx';
import { Privacy } from './privacy.tsx';
import { ReadFailure } from './read-failure.tsx';
import { RecordFoot } from './record-foot.tsx';
import styles from './contact-panel.module.css';

/** An organisation's page, in the pane beside the list. */
export function OrganisationPanel({
  id,
  onClose,
  acts,
}: {
  id: string;
  onClose: () => void;
  acts: OrganisationActs;
}) {
  const live = useLive((office) => readOrganisation(office, id), [id]);
  if (live.state === 'loading') return null;
  if (live.state === 'failed') return <ReadFailure />;
  if (!live.value) return <Gone of="organisation" />;
  return <Page detail={live.value} onClose={onClose} acts={acts} />;
}

function Page({
  detail,
  onClose,
  acts,
}: {
  detail: OrganisationDetail;
  onClose: () => void;
  acts: OrganisationActs;
}) {
  const { t } = useTranslation(['contacts', 'common']);
  const [, navigate] = useLocation();
  const language = useScreenLanguage();
  const { organisation, parent, parts, people, contactPoints, tags } = detail;
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
      <MessageButton points={contactPoints} />
      <Section title={t('contacts:person.contactPoints')}>
        <PointList points={contactPoints} />
      </Section>
      <Section title={t('contacts:organisation.names')}>
        <DefinitionList
          items={[
            ...LANGUAGES.map((one) => ({
              term: t(`contacts:field.nameIn.${one}`),
              value: organisation.name[one],
            })),
            {
              term: t('contacts:field.language'),
              value: organisation.language && t(`common:languages.${organisation.language}`),
            },
            ...(organisation.country === 'FI'
              ? []
              : [{ term: t('contacts:field.country'), value: organisation.country }]),
            ...(parent
              ? [
                  {
                    term: t('contacts:field.parent'),
                    value: (
                      <a href={`#/organisations/${parent.id}`}>{pickText(parent.name, language)}</a>
                    ),
                  },
                ]
              : []),
            ...(parts.length > 0
              ? [
                  {
                    term: t('contacts:field.parts'),
                    value: (
                      <ul>
                        {parts.map((part) => (
                          <li key={part.id}>
                            <a href={`#/organisations/${part.id}`}>
                              {pickText(part.name, language)}
                            </a>
                          </li>
                        ))}
                      </ul>
                    ),
                  },
                ]
              : []),
          ]}
        />
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
        <OrganisationPeople people={people} />
      </Section>
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
        <Section title={t('contacts:person.privacy')}>
          <Privacy provenance={organisation.provenance} />
        </Section>
      ) : null}
      <RecordFoot record={organisation} />
    </article>
  );
}
