import type { Page } from '@playwright/test';
import { t } from './texts.ts';

/** The list of programmes, and the window that begins one. */
export const programmesPage = (page: Page) => {
  const dialog = page.getByRole('dialog', { name: t('programme:new.title') });
  return {
    heading: page.getByRole('heading', { level: 1, name: t('programme:programmes') }),
    table: page.getByRole('table', { name: t('programme:list') }),
    empty: page.getByRole('heading', { name: t('programme:empty.title') }),
    newProgramme: page.getByRole('button', { name: t('programme:newProgramme') }).first(),
    new: {
      dialog,
      name: dialog.getByLabel(t('programme:new.name')),
      create: dialog.getByRole('button', { name: t('programme:new.create') }),
    },
  };
};

/** One programme: its outline, what is open of it, its gaps. */
export const programmePage = (page: Page) => {
  const outline = page.getByRole('treegrid', { name: t('programme:outline.label') });
  return {
    heading: (name: string) => page.getByRole('heading', { level: 1, name }),
    outline,
    line: (text: string | RegExp) => outline.getByRole('row', { name: text }),
    menuOf: (name: string) =>
      outline.getByRole('button', { name: t('programme:outline.acts', { name }), exact: true }),
    add: page.getByRole('button', { name: t('programme:outline.add'), exact: true }),
    /** The name that is being written on a line. */
    nameField: outline.getByRole('textbox'),
    details: page.getByRole('button', { name: t('programme:settings.open') }),
    title: page.getByLabel(t('programme:field.titleIn.fi')),
    description: page.getByRole('textbox', { name: t('programme:field.description') }),
    gaps: page.getByRole('region', { name: t('programme:gap.title') }),
    language: (language: 'fi' | 'sv' | 'en') =>
      page.getByRole('radio', { name: t(`common:languages.${language}`), exact: true }),
  };
};
