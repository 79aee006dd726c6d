import type { Page } from '@playwright/test';
import { t } from './texts.ts';

/** The list of tasks. */
export const tasksPage = (page: Page) => {
  const table = (view: 'mine' | 'others' | 'done') =>
    page.getByRole('table', { name: t(`tasks:view.${view}`), exact: true });
  return {
    mine: table('mine'),
    others: table('others'),
    done: table('done'),
    line: page.getByLabel(t('tasks:line.label')),
    /** What opens a task by its title. */
    open: (title: string) => page.getByRole('button', { name: title, exact: true }),
    dialog: page.getByRole('dialog', { name: t('tasks:form.editTitle') }),
  };
};
