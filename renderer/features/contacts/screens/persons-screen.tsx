import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useParams } from 'wouter';
import { useCommand } from '#renderer/session/commands.ts';
import { useCommandButton } from '#renderer/session/use-command-button.ts';
import { Button } from '#renderer/ui/button.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { Panes } from '#renderer/ui/panes.tsx';
import { ViewBar } from '#renderer/ui/view-bar.tsx';
import { FirstUse } from '../components/first-use.tsx';
import { Loading } from '../components/loading.tsx';
import { PersonFilterBar } from '../components/person-filter-bar.tsx';
import { PersonForm } from '../components/person-form.tsx';
import { PersonPanel } from '../components/person-panel.tsx';
import { PersonTable } from '../components/person-table.tsx';
import { ReadFailure } from '../components/read-failure.tsx';
import { SelectionBar } from '../components/selection-bar.tsx';
import { useContacts } from '../use-contacts.ts';
import { useFoundPersons } from '../use-found-persons.ts';
import { useListKeys } from '../use-list-keys.ts';
import styles from '../components/contacts.module.css';

const HOME = '/contacts';

/** The list of persons, and beside it one of them or the form. */
export function PersonsScreen() {
  const { t } = useTranslation(['contacts']);
  const { id, mode } = useParams<{ id?: string; mode?: string }>();
  const [, navigate] = useLocation();
  const live = useContacts();
  const contacts = live.state === 'ready' ? live.value : undefined;
  const { rows, isNarrowed, isRanked } = useFoundPersons(contacts);
  const search = useRef<HTMLInputElement>(null);
  const importButton = useCommandButton('importContacts');
  const exportButton = useCommandButton('exportContactList');
  const newButton = useCommandButton('newPerson');

  useCommand('find', () => {
    search.current?.focus();
    search.current?.select();
  });
  const isForm = id === 'new' || mode === 'edit';
  useListKeys(HOME, isForm ? undefined : id, rows);

  const close = () => navigate(HOME);
  const form =
    id === 'new' ? (
      <PersonForm
        key={`new ${mode ?? ''}`}
        organisationId={mode ?? null}
        onDone={(saved) => navigate(saved ? `${HOME}/${saved}` : HOME)}
      />
    ) : id && mode === 'edit' ? (
      <PersonForm key={id} id={id} onDone={() => navigate(`${HOME}/${id}`)} />
    ) : null;
  const detail = form ?? (id ? <PersonPanel key={id} id={id} onClose={close} /> : null);
  const isFirstUse = contacts?.persons.length === 0 && !detail;

  return (
    <>
      <ViewBar
        title={t('contacts:title')}
        secondary={[
          { id: 'import', label: t('contacts:import'), icon: 'file-input', ...importButton },
          { id: 'export', label: t('contacts:export'), icon: 'file-output', ...exportButton },
        ]}
        actions={
          <Button variant="primary" icon="plus" {...newButton}>
            {t('contacts:newPerson')}
          </Button>
        }
      />
      {live.state === 'loading' ? <Loading /> : null}
      {live.state === 'failed' ? <ReadFailure /> : null}
      {contacts && isFirstUse ? <FirstUse /> : null}
      {contacts && !isFirstUse ? (
        <>
          <div className={classes(detail && styles.behind)}>
            <PersonFilterBar
              contacts={contacts}
              found={rows.length}
              isNarrowed={isNarrowed}
              inputRef={search}
            />
          </div>
          <Panes
            name="contacts"
            listLabel={t('contacts:persons')}
            list={
              <>
                <SelectionBar contacts={contacts} />
                <PersonTable rows={rows} isRanked={isRanked} currentId={id} />
              </>
            }
            detail={detail}
            detailLabel={
              id === 'new'
                ? t('contacts:form.newPerson')
                : mode === 'edit'
                  ? t('contacts:form.editPerson')
                  : (contacts.personById.get(id ?? '')?.name ?? t('contacts:persons'))
            }
            closeHref={`#${HOME}`}
          />
        </>
      ) : null}
    </>
  );
}
