import { useTranslation } from 'react-i18next';
import { useLocation, useParams } from 'wouter';
import { useCommandButton } from '#renderer/session/use-command-button.ts';
import { Button } from '#renderer/ui/button.tsx';
import { ViewBar } from '#renderer/ui/layout/view-bar.tsx';
import { ContactsView } from '../list/contacts-view.tsx';
import { FirstUse } from '../list/first-use.tsx';
import { PersonForm } from '../persons/person-form.tsx';
import { PersonPanel } from '../persons/person-panel.tsx';
import { ViewExport } from '../list/view-export.tsx';
import { useDeletePersons } from '../persons/use-delete-persons.ts';

const HOME = '/contacts';

/** The list of persons, and beside it one of them or the form. */
export function PersonsScreen() {
  const { t } = useTranslation(['contacts']);
  const { id, mode } = useParams<{ id?: string; mode?: string }>();
  const [, navigate] = useLocation();
  const importButton = useCommandButton('importContacts');
  const newButton = useCommandButton('newPerson');
  const deletePersons = useDeletePersons();

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

  return (
    <>
      <ViewBar
        title={t('contacts:title')}
        secondary={[
          { id: 'import', label: t('contacts:import'), icon: 'file-input', ...importButton },
        ]}
        actions={
          <>
            <ViewExport of="persons" />
            <Button variant="primary" icon="plus" {...newButton}>
              {t('contacts:newPerson')}
            </Button>
          </>
        }
      />
      <ContactsView
        of="persons"
        openId={id === 'new' ? undefined : id}
        isForm={form !== null}
        detail={
          form ?? (id ? <PersonPanel key={id} id={id} onClose={() => navigate(HOME)} /> : null)
        }
        detailLabel={
          id === 'new'
            ? t('contacts:form.newPerson')
            : form
              ? t('contacts:form.editPerson')
              : undefined
        }
        firstUse={<FirstUse />}
        onDelete={(row) => {
          void deletePersons([row]);
          if (row.id === id) navigate(HOME);
        }}
      />
    </>
  );
}
