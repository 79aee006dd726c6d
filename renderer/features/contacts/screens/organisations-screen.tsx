import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useParams } from 'wouter';
import type { Organisation } from '#shared/contacts/organisation.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import { AddFromCatalogue } from '#renderer/features/bodies/public.ts';
import { useCommandButton } from '#renderer/session/use-command-button.ts';
import { Button } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/status/empty-state.tsx';
import { Segmented } from '#renderer/ui/fields/segmented.tsx';
import { ViewBar } from '#renderer/ui/layout/view-bar.tsx';
import { ContactsView } from '../list/contacts-view.tsx';
import { OrganisationForm } from '../organisations/organisation-form.tsx';
import { OrganisationMove } from '../organisations/organisation-move.tsx';
import { OrganisationPanel } from '../organisations/organisation-panel.tsx';
import { OrganisationTree } from '../organisations/organisation-tree.tsx';
import { ViewExport } from '../list/view-export.tsx';
import { OrganisationTied } from '../organisations/organisation-tied.tsx';
import { useOrganisationTree } from '../organisations/organisation-tree-store.ts';
import {
  useDeleteOrganisation,
  type TiedOrganisation,
} from '../organisations/use-delete-organisation.ts';

const HOME = '/organisations';

/** The list of organisations, and beside it one of them or the form. */
export function OrganisationsScreen() {
  const { t } = useTranslation(['contacts', 'organisations']);
  const { id, mode } = useParams<{ id?: string; mode?: string }>();
  const [, navigate] = useLocation();
  const office = useOffice();
  const newButton = useCommandButton('newOrganisation');
  const view = useOrganisationTree((tree) => tree.view);
  const [moving, setMoving] = useState<Organisation | null>(null);
  const [isCatalogueOpen, setCatalogueOpen] = useState(false);
  const [tied, setTied] = useState<TiedOrganisation | null>(null);
  const deleteOrganisation = useDeleteOrganisation(setTied);

  const deleteRow = async (row: { id: string }) => {
    const organisation = await office.read.organisations.get(row.id);
    if (organisation && (await deleteOrganisation(organisation)) && row.id === id) navigate(HOME);
  };
  const acts = { onMove: setMoving, onDelete: (one: { id: string }) => void deleteRow(one) };
  const close = () => navigate(HOME);
  const form =
    id === 'new' ? (
      <OrganisationForm
        key={`new ${mode ?? ''}`}
        parentId={mode}
        onDone={(saved) => navigate(saved ? `${HOME}/${saved}` : HOME)}
      />
    ) : id && mode === 'edit' ? (
      <OrganisationForm key={id} id={id} onDone={() => navigate(`${HOME}/${id}`)} />
    ) : null;

  return (
    <>
      <ViewBar
        title={t('contacts:organisations')}
        secondary={[
          {
            id: 'catalogue',
            label: t('organisations:addFromCatalogue'),
            icon: 'book-open',
            onPress: () => setCatalogueOpen(true),
            isDisabled: false,
            shortcut: undefined,
          },
        ]}
        actions={
          <>
            <Segmented
              label={t('organisations:view')}
              options={[
                { value: 'list', label: t('organisations:list') },
                { value: 'tree', label: t('organisations:tree') },
              ]}
              value={view}
              onChange={(next) => useOrganisationTree.setState({ view: next })}
            />
            <ViewExport of="organisations" />
            <Button variant="primary" icon="plus" {...newButton}>
              {t('contacts:newOrganisation')}
            </Button>
          </>
        }
      />
      <ContactsView
        of="organisations"
        openId={id === 'new' ? undefined : id}
        isForm={form !== null}
        detail={
          form ?? (id ? <OrganisationPanel key={id} id={id} onClose={close} acts={acts} /> : null)
        }
        detailLabel={
          id === 'new'
            ? t('contacts:form.newOrganisation')
            : form
              ? t('contacts:form.editOrganisation')
              : undefined
        }
        firstUse={
          <EmptyState
            icon="landmark"
            title={t('contacts:empty.organisationsTitle')}
            text={t('contacts:empty.organisationsText')}
            action={
              <>
                <Button icon="book-open" onPress={() => setCatalogueOpen(true)}>
                  {t('organisations:addFromCatalogue')}
                </Button>
                <Button icon="plus" {...newButton}>
                  {t('contacts:newOrganisation')}
                </Button>
              </>
            }
          />
        }
        instead={
          view === 'tree' ? (
            <OrganisationTree currentId={id === 'new' ? undefined : id} {...acts} />
          ) : undefined
        }
        onDelete={(row) => void deleteRow(row)}
      />
      {moving ? <OrganisationMove organisation={moving} onClose={() => setMoving(null)} /> : null}
      {isCatalogueOpen ? (
        <AddFromCatalogue of="organisations" onClose={() => setCatalogueOpen(false)} />
      ) : null}
      {tied ? <OrganisationTied tied={tied} onClose={() => setTied(null)} /> : null}
    </>
  );
}
