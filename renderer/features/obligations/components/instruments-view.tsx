import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Body } from '#shared/contacts/bodies/body.ts';
import { listName } from '#shared/contacts/person-name.ts';
import type { Instrument } from '#shared/cooperation/instruments/instrument.ts';
import { pickText } from '#shared/i18n/languages.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import { useLive } from '#renderer/data/use-live.ts';
import { useAct } from '#renderer/common/use-act.ts';
import { useMoment } from '#renderer/ui/words/use-moment.ts';
import { LiveValue } from '#renderer/ui/status/live-value.tsx';
import { Button, IconButton } from '#renderer/ui/button.tsx';
import { LineActs } from '#renderer/ui/tables/line-acts.tsx';
import { useConfirm } from '#renderer/ui/overlays/confirm.tsx';
import { EmptyState } from '#renderer/ui/status/empty-state.tsx';
import { MenuButton } from '#renderer/ui/overlays/menu-button.tsx';
import { SampleTag } from '#renderer/ui/status/status-mark.tsx';
import { TableFrame } from '#renderer/ui/tables/table-frame.tsx';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import { deleteInstrument, deleteBodyContact } from '../instrument-commands.ts';
import { groupByBody } from '../lanes.ts';
import { readInstruments, type BodyInstruments } from '../obligations-data.ts';
import { ContactDialog } from './contact-dialog.tsx';
import { InstrumentDialog } from './instrument-dialog.tsx';
import styles from './obligations.module.css';

type Open =
  { kind: 'instrument'; instrument: Instrument | undefined } | { kind: 'contact'; body: Body };

/** The bodies abroad: what Finland has bound itself to with each, and whom one turns to there. */
export function InstrumentsView({ onCatalogue }: { onCatalogue: () => void }) {
  const live = useLive(readInstruments, []);
  return (
    <LiveValue live={live}>
      {(value) => <BodyParts value={value} onCatalogue={onCatalogue} />}
    </LiveValue>
  );
}

function BodyParts({ value, onCatalogue }: { value: BodyInstruments; onCatalogue: () => void }) {
  const { t } = useTranslation(['obligations', 'common']);
  const language = useScreenLanguage();
  const [open, setOpen] = useState<Open | null>(null);

  const { bodies, instruments } = value;
  const add = (
    <Button icon="plus" onPress={() => setOpen({ kind: 'instrument', instrument: undefined })}>
      {t('obligations:instruments.new')}
    </Button>
  );
  // A body abroad without an instrument may still have its contact persons.
  const shown: { body: Body | undefined; instrument: Instrument | undefined }[] = [
    ...instruments.map((instrument) => ({
      body: bodies.find(({ id }) => id === instrument.bodyId),
      instrument,
    })),
    ...bodies
      .filter(
        ({ id, kind }) =>
          kind === 'intlBody' && !instruments.some((instrument) => instrument.bodyId === id),
      )
      .map((body) => ({ body, instrument: undefined })),
  ];
  const groups = groupByBody(
    shown,
    ({ body }) => body?.id,
    bodies,
    language,
    t('obligations:instruments.noBody'),
  );
  const dialogs =
    open?.kind === 'instrument' ? (
      <InstrumentDialog
        instrument={open.instrument}
        bodies={bodies}
        onClose={() => setOpen(null)}
      />
    ) : open?.kind === 'contact' ? (
      <ContactDialog body={open.body} onClose={() => setOpen(null)} />
    ) : null;

  if (groups.length === 0) {
    return (
      <>
        <EmptyState
          icon="book-open"
          title={t('obligations:instruments.none')}
          text={t('obligations:instruments.noneText')}
          action={
            <>
              <Button icon="book-open" onPress={onCatalogue}>
                {t('obligations:fromCatalogue')}
              </Button>
              {add}
            </>
          }
        />
        {dialogs}
      </>
    );
  }
  return (
    <>
      <div className={styles.parts}>
        <div className={styles.partHead}>{add}</div>
        {groups.map(({ id, name, items }) => (
          <section key={id} className={styles.part} aria-labelledby={`body-${id}`}>
            <div className={styles.partHead}>
              <h2 id={`body-${id}`} className={styles.partTitle}>
                {id === '' ? name : <a href={`#/bodies/${id}`}>{name}</a>}
              </h2>
            </div>
            <InstrumentTable
              label={t('obligations:instruments.tableOf', { body: name })}
              instruments={items.flatMap(({ instrument }) => instrument ?? [])}
              counts={value.counts}
              onOpen={setOpen}
            />
            {items[0]?.body ? (
              <Contacts
                body={items[0].body}
                name={name}
                contacts={value.contacts.filter(({ contact }) => contact.bodyId === id)}
                onOpen={setOpen}
              />
            ) : null}
          </section>
        ))}
      </div>
      {dialogs}
    </>
  );
}

function InstrumentTable({
  label,
  instruments,
  counts,
  onOpen,
}: {
  label: string;
  instruments: readonly Instrument[];
  counts: BodyInstruments['counts'];
  onOpen: (open: Open) => void;
}) {
  const { t } = useTranslation(['obligations', 'cooperation', 'common']);
  const office = useOffice();
  const confirm = useConfirm();
  const act = useAct();
  const language = useScreenLanguage();
  const { day } = useMoment();
  const deleteIt = async (instrument: Instrument) => {
    const name = pickText(instrument.name, language);
    const sure = await confirm({
      title: t('obligations:instruments.deleteTitle', { name }),
      text: t('obligations:instruments.deleteText'),
      action: t('common:delete'),
      danger: true,
    });
    if (!sure) return;
    await act(
      () => deleteInstrument(office, instrument),
      t('obligations:instruments.deleted', { name }),
      t('obligations:delete.restored'),
    );
  };
  if (instruments.length === 0) return null;
  return (
    <div className={styles.tableFrame}>
      <TableFrame label={label}>
        <thead>
          <tr>
            <th scope="col">{t('obligations:instruments.name')}</th>
            <th scope="col">{t('obligations:instruments.kind')}</th>
            <th scope="col">{t('obligations:instruments.reference')}</th>
            <th scope="col">{t('obligations:instruments.inForce')}</th>
            <th scope="col">{t('obligations:instruments.obligations')}</th>
            <th scope="col" data-no-print>
              {t('obligations:page.more')}
            </th>
          </tr>
        </thead>
        <tbody>
          {instruments.map((instrument) => {
            const name = pickText(instrument.name, language);
            return (
              <tr key={instrument.id}>
                <th scope="row" className={styles.instrument}>
                  {name} {instrument.sample ? <SampleTag /> : null}
                </th>
                <td>{t(`cooperation:instrumentKind.${instrument.kind}`)}</td>
                <td className={styles.nowrap}>
                  {instrument.reference ?? t('common:notApplicable')}
                </td>
                <td className={styles.nowrap}>
                  {instrument.inForceOn ? day(instrument.inForceOn) : t('common:notApplicable')}
                </td>
                <td>{counts.get(instrument.id) ?? 0}</td>
                <td data-no-print>
                  <LineActs>
                    <MenuButton
                      label={t('obligations:instruments.actsOf', { name })}
                      variant="quiet"
                      entries={[
                        {
                          id: 'edit',
                          label: t('obligations:instruments.edit'),
                          icon: 'pencil',
                          onAction: () => onOpen({ kind: 'instrument', instrument }),
                        },
                        {
                          id: 'remove',
                          label: t('obligations:instruments.delete'),
                          icon: 'trash',
                          danger: true,
                          onAction: () => void deleteIt(instrument),
                        },
                      ]}
                    />
                  </LineActs>
                </td>
              </tr>
            );
          })}
        </tbody>
      </TableFrame>
    </div>
  );
}

function Contacts({
  body,
  name,
  contacts,
  onOpen,
}: {
  body: Body;
  name: string;
  contacts: BodyInstruments['contacts'];
  onOpen: (open: Open) => void;
}) {
  const { t } = useTranslation(['obligations']);
  const office = useOffice();
  const act = useAct();
  return (
    <>
      <h3 className={styles.subTitle}>{t('obligations:instruments.contacts')}</h3>
      {contacts.length === 0 ? (
        <p className={`${styles.padded ?? ''} ${styles.quiet ?? ''}`}>
          {t('obligations:instruments.noContacts')}
        </p>
      ) : (
        <ul className={styles.contacts}>
          {contacts.map(({ contact, person }) => (
            <li key={contact.id}>
              <a href={`#/contacts/${person.id}`}>{listName(person)}</a>
              {contact.role ? <span className={styles.quiet}>{contact.role}</span> : null}
              <LineActs>
                <IconButton
                  icon="x"
                  size="small"
                  label={t('obligations:instruments.removeContact', { name: listName(person) })}
                  onPress={() =>
                    void act(
                      () => deleteBodyContact(office, body, contact),
                      t('obligations:instruments.contactRemoved', { name: listName(person) }),
                      t('obligations:instruments.takenBack'),
                    )
                  }
                />
              </LineActs>
            </li>
          ))}
        </ul>
      )}
      <div className={styles.padded} data-no-print data-go-on>
        <Button
          size="small"
          icon="user-plus"
          aria-label={t('obligations:instruments.addContactTo', { body: name })}
          onPress={() => onOpen({ kind: 'contact', body })}
        >
          {t('obligations:instruments.addContact')}
        </Button>
      </div>
    </>
  );
}
