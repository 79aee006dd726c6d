import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { displayName, initials } from '#shared/contacts/person-name.ts';
import { pickText } from '#shared/i18n/languages.ts';
import { useLive } from '#renderer/data/use-live.ts';
import { IconButton } from '#renderer/ui/button.tsx';
import { DefinitionList } from '#renderer/ui/definition-list.tsx';
import { MenuButton } from '#renderer/ui/menu-button.tsx';
import { Section } from '#renderer/ui/section.tsx';
import { SampleTag, Tag } from '#renderer/ui/status-mark.tsx';
import { readPerson, type PersonDetail } from '../contacts-data.ts';
import { personAsText } from '../person-as-text.ts';
import { useCopy } from '../use-copy.ts';
import { useDeletePersons } from '../use-delete-persons.ts';
import { useScreenLanguage } from '../use-screen-language.ts';
import { Gone } from './gone.tsx';
import { PointList } from './point-list.tsx';
import { ReadFailure } from './read-failure.tsx';
import { RecordFoot } from './record-foot.tsx';
import styles from './contact-panel.module.css';
import { MessageButton } from './message-button.tsx';
import { PositionList } from './position-list.tsx';
import { Privacy } from './privacy.tsx';

/** A person's page, in the pane beside the list. */
export function PersonPanel({ id, onClose }: { id: string; onClose: () => void }) {
  const live = useLive((office) => readPerson(office, id), [id]);
  if (live.state === 'loading') return null;
  if (live.state === 'failed') return <ReadFailure />;
  if (!live.value) return <Gone of="person" />;
  return <Page detail={live.value} onClose={onClose} />;
}

function Page({ detail, onClose }: { detail: PersonDetail; onClose: () => void }) {
  const { t } = useTranslation(['contacts', 'common']);
  const [, navigate] = useLocation();
  const language = useScreenLanguage();
  const deletePersons = useDeletePersons();
  const copy = useCopy();
  const { person, positions, contactPoints, tags } = detail;
  const name = displayName(person);
  const [main] = positions;
  const summary = [pickText(main?.title, language), pickText(main?.organisation?.name, language)]
    .filter((text) => text !== '')
    .join(', ');
  const remove = async () => {
    await deletePersons([person]);
    onClose();
  };

  return (
    <article aria-label={name} className={styles.panel}>
      <header className={styles.top}>
        <span className={styles.avatar} aria-hidden="true">
          {initials(person)}
        </span>
        <div className={styles.names}>
          <h2 className={styles.name}>{[person.honorific, name].filter(Boolean).join(' ')}</h2>
          {summary === '' ? null : <p className={styles.summary}>{summary}</p>}
          {person.sample ? <SampleTag /> : null}
        </div>
        <div className={styles.acts} data-no-print>
          <IconButton
            icon="pencil"
            label={t('common:edit')}
            shortcut="F2"
            onPress={() => navigate(`/contacts/${person.id}/edit`)}
          />
          <MenuButton
            label={t('common:moreActions')}
            variant="quiet"
            entries={[
              {
                id: 'copy',
                label: t('contacts:person.copyAll'),
                icon: 'copy',
                onAction: () =>
                  void copy(personAsText(detail, language), t('contacts:person.copiedAll')),
              },
              {
                id: 'delete',
                label: t('common:remove'),
                icon: 'trash',
                danger: true,
                onAction: () => void remove(),
              },
            ]}
          />
          <IconButton icon="x" label={t('common:close')} shortcut="Escape" onPress={onClose} />
        </div>
      </header>
      <MessageButton points={contactPoints} />
      <Section title={t('contacts:person.contactPoints')}>
        <PointList points={contactPoints} />
      </Section>
      <Section title={t('contacts:person.positions')}>
        <PositionList positions={positions} />
      </Section>
      <Section title={t('contacts:field.groups')}>
        {tags.length === 0 ? (
          <span className={styles.missing}>{t('common:missing')}</span>
        ) : (
          <ul className={styles.tags}>
            {tags.map((tag) => (
              <li key={tag.id}>
                <Tag>{tag.label}</Tag>
              </li>
            ))}
          </ul>
        )}
        <div className={styles.facts}>
          <DefinitionList
            items={[
              {
                term: t('contacts:field.language'),
                value: person.language && t(`common:languages.${person.language}`),
              },
            ]}
          />
        </div>
      </Section>
      {person.notes ? (
        <Section title={t('contacts:field.notes')}>
          <p className={styles.notes}>{person.notes}</p>
        </Section>
      ) : null}
      <Section title={t('contacts:person.privacy')}>
        <Privacy provenance={person.provenance} />
      </Section>
      <RecordFoot record={person} />
    </article>
  );
}
