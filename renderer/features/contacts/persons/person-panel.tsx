import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { mainPosition } from '#shared/contacts/current-positions.ts';
import { displayName, initials } from '#shared/contacts/person-name.ts';
import { PERSON_FACTS } from '#shared/contacts/person-texts.ts';
import { mayBeListed, mayBeUsed, mayGoOut } from '#shared/contacts/privacy/may-go-out.ts';
import { privacyMarks } from '#shared/contacts/privacy/privacy-marks.ts';
import { pickText } from '#shared/i18n/languages.ts';
import { hasIdentityCode } from '#shared/lib/identity-code.ts';
import { useLive, valueOr } from '#renderer/data/use-live.ts';
import { openDocument } from '#renderer/features/documents/public.ts';
import { showNotice } from '#renderer/session/notices.ts';
import { LiveValue } from '#renderer/ui/status/live-value.tsx';
import { Button, IconButton } from '#renderer/ui/button.tsx';
import { DefinitionList } from '#renderer/ui/layout/definition-list.tsx';
import { MenuButton, type MenuEntry } from '#renderer/ui/overlays/menu-button.tsx';
import { Notice } from '#renderer/ui/status/notice.tsx';
import { Section } from '#renderer/ui/layout/section.tsx';
import { SampleTag, Tag } from '#renderer/ui/status/status-mark.tsx';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import { useToday } from '#renderer/ui/words/use-today.ts';
import { readPerson, type PersonDetail } from '../contacts-data.ts';
import { personAsText } from './person-as-text.ts';
import { readHeldSeats, type HeldSeat } from './person-page-data.ts';
import { noticeRequest, personReportRequest } from '../privacy/privacy-requests.ts';
import { useCopy } from '../page/use-copy.ts';
import { useDeletePersons } from './use-delete-persons.ts';
import { useListsOf } from '../page/use-lists-of.ts';
import styles from '../page/contact-panel.module.css';
import { ActionParts } from '../page/action-parts.tsx';
import { CooperationParts } from '../page/cooperation-parts.tsx';
import { MessageButton } from '../page/message-button.tsx';
import { ContactGone } from '../page/contact-gone.tsx';
import { ListsOf } from '../page/lists-of.tsx';
import { PersonMarks } from './person-marks.tsx';
import { MoveDialog } from './person-move.tsx';
import { PersonPrivacy } from '../privacy/person-privacy.tsx';
import { PersonSeats } from './person-seats.tsx';
import { PersonTimeline } from './person-timeline.tsx';
import { PointList } from '../page/point-list.tsx';
import { PositionList } from './position-list.tsx';
import { EraseDialog } from '../privacy/privacy-erase.tsx';
import { ContactsFailure } from '../page/contacts-failure.tsx';
import { RecordFoot } from '../page/record-foot.tsx';

type Read = { detail: PersonDetail; seats: HeldSeat[] };

/** A person's page, in the pane beside the list. */
export function PersonPanel({ id, onClose }: { id: string; onClose: () => void }) {
  const live = useLive(
    async (office) => {
      const detail = await readPerson(office, id);
      return detail && { detail, seats: await readHeldSeats(office, id) };
    },
    [id],
  );
  return (
    <LiveValue
      live={live}
      failed={<ContactsFailure />}
      gone={<ContactGone table="persons" id={id} />}
    >
      {(read) => <Page read={read} onClose={onClose} />}
    </LiveValue>
  );
}

function Page({ read: { detail, seats }, onClose }: { read: Read; onClose: () => void }) {
  const today = useToday();
  const { t } = useTranslation(['contacts', 'common', 'privacy']);
  const [, navigate] = useLocation();
  const language = useScreenLanguage();
  const [dialog, setDialog] = useState<'move' | 'erase' | null>(null);
  const { person, positions, contactPoints, tags } = detail;
  const name = displayName(person);
  const main = mainPosition(positions, today);
  const summary = [pickText(main?.title, language), pickText(main?.organisation?.name, language)]
    .filter((text) => text !== '')
    .join(', ');
  const changedOn = [person, ...positions, ...contactPoints, ...seats.map((one) => one.mandate)]
    .map(({ updatedAt }) => updatedAt.slice(0, 10))
    .reduce((last, one) => (one > last ? one : last));
  const edit = () => navigate(`/contacts/${person.id}/edit`);
  const alert = alertOf(person);

  return (
    <article aria-label={name} className={styles.panel}>
      <header className={styles.top}>
        <span className={styles.avatar} aria-hidden="true">
          {initials(person)}
        </span>
        <div className={styles.names}>
          <h2 className={styles.name}>{[person.honorific, name].filter(Boolean).join(' ')}</h2>
          {person.formerNames ? (
            <p className={styles.summary}>
              {t('privacy:page.formerly', { names: person.formerNames.join(', ') })}
            </p>
          ) : null}
          {summary === '' ? null : <p className={styles.summary}>{summary}</p>}
          {person.sample ? <SampleTag /> : null}
          <PersonMarks marks={privacyMarks(person, changedOn, today)} />
        </div>
        <div className={styles.acts} data-no-print>
          <IconButton icon="pencil" label={t('common:edit')} shortcut="F2" onPress={edit} />
          <Menu
            detail={detail}
            onMove={() => setDialog('move')}
            onErase={() => setDialog('erase')}
            onClose={onClose}
          />
          <IconButton icon="x" label={t('common:close')} shortcut="Escape" onPress={onClose} />
        </div>
      </header>
      {alert === null ? null : (
        <div className={styles.alert}>
          <Notice tone="warn">{t(`privacy:page.${alert}`)}</Notice>
        </div>
      )}
      {mayBeListed(person) ? <MessageButton points={contactPoints.filter(mayBeUsed)} /> : null}
      <Section title={t('contacts:person.contactPoints')}>
        <PointList points={contactPoints} positions={positions} />
        <div className={styles.facts}>
          <DefinitionList
            items={[
              ...PERSON_FACTS.map((text) => ({
                term: t(`contacts:field.${text}`),
                value: person[text],
              })),
              {
                term: t('contacts:field.language'),
                value: person.language && t(`common:languages.${person.language}`),
              },
            ]}
          />
        </div>
      </Section>
      <Section
        title={t('contacts:person.positions')}
        actions={
          <span data-no-print>
            <Button size="small" variant="quiet" onPress={() => setDialog('move')}>
              {t('privacy:move.action')}
            </Button>
          </span>
        }
      >
        <PositionList positions={positions} />
      </Section>
      <Section title={t('privacy:page.seats')}>
        <PersonSeats seats={seats} />
      </Section>
      <ActionParts of="contactPerson" id={person.id} />
      <CooperationParts of="person" id={person.id} />
      <ListsOf
        of="persons"
        id={person.id}
        title={t('privacy:page.lists')}
        none={t('privacy:page.noLists')}
      />
      <Section title={t('contacts:field.groups')}>
        {tags.length === 0 ? (
          <p className={styles.missing}>{t('common:missing')}</p>
        ) : (
          <ul className={styles.tags}>
            {tags.map((tag) => (
              <li key={tag.id}>
                <Tag>{tag.label}</Tag>
              </li>
            ))}
          </ul>
        )}
      </Section>
      {person.notes ? (
        <Section title={t('contacts:field.notes')}>
          <p className={styles.notes}>{person.notes}</p>
        </Section>
      ) : null}
      <Section
        title={t('contacts:person.privacy')}
        actions={
          <span data-no-print>
            <IconButton
              icon="pencil"
              size="small"
              label={t('privacy:page.edit')}
              onPress={() => navigate(`/contacts/${person.id}/edit`)}
            />
          </span>
        }
      >
        <PersonPrivacy person={person} />
      </Section>
      <Section title={t('privacy:timeline.title')}>
        <PersonTimeline personId={person.id} />
      </Section>
      <RecordFoot record={person} />
      {dialog === 'move' ? <MoveDialog detail={detail} onClose={() => setDialog(null)} /> : null}
      {dialog === 'erase' ? (
        <EraseDialog
          persons={[person]}
          onClose={() => setDialog(null)}
          onErased={() => undefined}
        />
      ) : null}
    </article>
  );
}

/** The weightiest thing to know before anything is done with the data. */
function alertOf(person: PersonDetail['person']) {
  if (person.restrictedOn !== undefined) return 'restrictedNote';
  if (person.objectedOn !== undefined) return 'objectedNote';
  return person.nonDisclosure ? 'nonDisclosureNote' : null;
}

/** What is done with a person less often. */
function Menu({
  detail,
  onMove,
  onErase,
  onClose,
}: {
  detail: PersonDetail;
  onMove: () => void;
  onErase: () => void;
  onClose: () => void;
}) {
  const today = useToday();
  const { t } = useTranslation(['contacts', 'common', 'privacy', 'recordHistory']);
  const [, navigate] = useLocation();
  const language = useScreenLanguage();
  const deletePersons = useDeletePersons();
  const copy = useCopy();
  const { person } = detail;
  const lists = useListsOf('persons', person.id);
  const ruleListIds = valueOr(lists, null)?.byRule.map(({ id }) => id) ?? [];
  const deleteAndLeave = async () => {
    await deletePersons([person]);
    onClose();
  };
  const copying: MenuEntry[] = mayGoOut(person)
    ? [
        {
          id: 'copy',
          label: t('contacts:person.copyAll'),
          icon: 'copy',
          onAction: () => {
            const text = personAsText(detail, language, today);
            if (hasIdentityCode(text)) showNotice(t('contacts:finding.identity-code'));
            else void copy(text, t('contacts:person.copiedAll'));
          },
        },
      ]
    : [];
  return (
    <MenuButton
      label={t('common:moreActions')}
      variant="quiet"
      entries={[
        ...copying,
        { id: 'move', label: t('privacy:move.action'), onAction: onMove },
        'line',
        {
          id: 'report',
          label: t('privacy:page.report'),
          icon: 'file-text',
          onAction: () => openDocument(personReportRequest(person, ruleListIds)),
        },
        {
          id: 'notice',
          label: t('privacy:page.notice'),
          icon: 'file-text',
          onAction: () => openDocument(noticeRequest([person])),
        },
        {
          id: 'history',
          label: t('recordHistory:action'),
          icon: 'history',
          onAction: () => navigate(`/history/persons/${person.id}`),
        },
        'line',
        {
          id: 'delete',
          label: t('common:delete'),
          icon: 'trash',
          danger: true,
          onAction: () => void deleteAndLeave(),
        },
        {
          id: 'erase',
          label: t('privacy:page.erase'),
          icon: 'trash',
          danger: true,
          onAction: onErase,
        },
      ]}
    />
  );
}
