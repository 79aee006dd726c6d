import type { Page } from '@playwright/test';
import { t } from './texts.ts';

/** The organisations as a list or a tree, the one beside it, and the windows over them. */
export const organisationsPage = (page: Page) => {
  const table = page.getByRole('table', { name: t('contacts:organisations') });
  const tree = page.getByRole('treegrid', { name: t('organisations:treeLabel') });
  const catalogue = page.getByRole('dialog', { name: t('bodies:catalogue.titleOrganisations') });
  const move = page.getByRole('dialog', { name: t('organisations:move.title') });
  const tied = page.getByRole('dialog', { name: t('organisations:tied.title') });
  const form = page
    .getByRole('form', { name: t('contacts:form.editOrganisation') })
    .or(page.getByRole('form', { name: t('contacts:form.newOrganisation') }));
  return {
    table,
    organisation: (name: string) => table.getByRole('link', { name }),
    asTree: page.getByRole('radio', { name: t('organisations:tree') }),
    tree,
    branch: (name: string) => tree.getByRole('row', { name }),
    expandAll: page.getByRole('button', { name: t('organisations:expandAll') }),
    panel: (name: string) => page.getByRole('article', { name }),
    /** What can be done with an organisation, on its page. */
    acts: (name: string) =>
      page
        .getByRole('article', { name })
        .getByRole('button', { name: t('organisations:acts', { name }) }),
    toMove: page.getByRole('menuitem', { name: t('organisations:move.action') }),
    toDelete: page.getByRole('menuitem', { name: t('common:delete') }),
    fromCatalogue: page.getByRole('button', { name: t('organisations:addFromCatalogue') }),
    catalogue: {
      dialog: catalogue,
      search: catalogue.getByRole('searchbox', { name: t('common:catalogue.search') }),
    },
    move: {
      dialog: move,
      under: move.getByRole('combobox', { name: t('organisations:move.under') }),
      go: move.getByRole('button', { name: t('organisations:move.do') }),
    },
    tied: {
      dialog: tied,
      target: tied.getByRole('combobox', { name: t('organisations:tied.target') }),
      handOver: tied.getByRole('button', { name: t('organisations:tied.handOver') }),
    },
    form: {
      form,
      name: form.getByLabel(t('contacts:field.nameIn.fi')),
      abbreviation: form.getByLabel(t('contacts:field.abbrIn.fi')),
      parent: form.getByRole('combobox', { name: t('contacts:field.parent') }),
      save: form.getByRole('button', { name: t('common:save') }),
    },
  };
};
