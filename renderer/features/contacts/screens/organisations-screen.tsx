import { useDeferredValue, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useParams } from 'wouter';
import { useCommand } from '#renderer/session/commands.ts';
import { useCommandButton } from '#renderer/session/use-command-button.ts';
import { Button } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { classes } from '#renderer/ui/classes.ts';
import { Panes } from '#renderer/ui/panes.tsx';
import { ViewBar } from '#renderer/ui/view-bar.tsx';
import { Loading } from '../components/loading.tsx';
import { OrganisationFilterBar } from '../components/organisation-filter-bar.tsx';
import { OrganisationForm } from '../components/organisation-form.tsx';
import { OrganisationPanel } from '../components/organisation-panel.tsx';
import { OrganisationTable } from '../components/organisation-table.tsx';
import { ReadFailure } from '../components/read-failure.tsx';
import { useOrganisationList } from '../contacts-store.ts';
import { sortOrganisations, type OrganisationRow } from '../contacts-view.ts';
import { useContacts, type Contacts } from '../use-contacts.ts';
import { useListKeys } from '../use-list-keys.ts';
import styles from '../components/contacts.module.css';

const HOME = '/organisations';

/** The list of organisations, and beside it one of them or the form. */
export function OrganisationsScreen() {
  const { t } = useTranslation(['contacts']);
  const { id, mode } = useParams<{ id?: string; mode?: string }>();
  const [, navigate] = useLocation();
  const live = useContacts();
  const contacts = live.state === 'ready' ? live.value : undefined;
  const { rows, isNarrowed, isRanked } = useFoundOrganisations(contacts);
  const search = useRef<HTMLInputElement>(null);
  const newButton = useCommandButton('newOrganisation');

  useCommand('find', () => {
    search.current?.focus();
    search.current?.select();
  });
  const isForm = id === 'new' || mode === 'edit';
  useListKeys(HOME, isForm ? undefined : id, rows);

  const form =
    id === 'new' ? (
      <OrganisationForm key="new" onDone={(saved) => navigate(saved ? `${HOME}/${saved}` : HOME)} />
    ) : id && mode === 'edit' ? (
      <OrganisationForm key={id} id={id} onDone={() => navigate(`${HOME}/${id}`)} />
    ) : null;
  const detail =
    form ?? (id ? <OrganisationPanel key={id} id={id} onClose={() => navigate(HOME)} /> : null);
  const isFirstUse = contacts?.organisations.length === 0 && !detail;

  return (
    <>
      <ViewBar
        title={t('contacts:organisations')}
        actions={
          <Button variant="primary" icon="plus" {...newButton}>
            {t('contacts:newOrganisation')}
          </Button>
        }
      />
      {live.state === 'loading' ? <Loading /> : null}
      {live.state === 'failed' ? <ReadFailure /> : null}
      {contacts && isFirstUse ? (
        <EmptyState
          icon="landmark"
          title={t('contacts:empty.organisationsTitle')}
          text={t('contacts:empty.organisationsText')}
          action={
            <Button icon="plus" {...newButton}>
              {t('contacts:newOrganisation')}
            </Button>
          }
        />
      ) : null}
      {contacts && !isFirstUse ? (
        <>
          <div className={classes(detail && styles.behind)}>
            <OrganisationFilterBar
              contacts={contacts}
              found={rows.length}
              isNarrowed={isNarrowed}
              inputRef={search}
            />
          </div>
          <Panes
            name="organisations"
            listLabel={t('contacts:organisations')}
            list={<OrganisationTable rows={rows} isRanked={isRanked} currentId={id} />}
            detail={detail}
            detailLabel={
              id === 'new'
                ? t('contacts:form.newOrganisation')
                : mode === 'edit'
                  ? t('contacts:form.editOrganisation')
                  : (contacts.organisationById.get(id ?? '')?.name ?? t('contacts:organisations'))
            }
            closeHref={`#${HOME}`}
          />
        </>
      ) : null}
    </>
  );
}

function useFoundOrganisations(contacts: Contacts | undefined): {
  rows: readonly OrganisationRow[];
  isNarrowed: boolean;
  isRanked: boolean;
} {
  const { t } = useTranslation(['contacts']);
  const text = useDeferredValue(useOrganisationList((list) => list.text)).trim();
  const kinds = useOrganisationList((list) => list.kinds);
  const sort = useOrganisationList((list) => list.sort);
  const rows = useMemo(() => {
    if (!contacts) return [];
    const found =
      text === ''
        ? contacts.organisations
        : contacts.searchOrganisations
            .find(text)
            .flatMap((id) => contacts.organisationById.get(id) ?? []);
    const kept =
      kinds.length === 0 ? found : found.filter((row) => kinds.includes(row.organisation.kind));
    return sort
      ? sortOrganisations(kept, sort, (row) => t(`contacts:kind.${row.organisation.kind}`))
      : kept;
  }, [contacts, text, kinds, sort, t]);
  return { rows, isNarrowed: text !== '' || kinds.length > 0, isRanked: text !== '' };
}
