import type { Page } from '@playwright/test';
import { t } from './texts.ts';

/** The import, step by step. */
export const importPage = (page: Page) => {
  const rows = page.getByRole('table', { name: t('importScreen:columns.rowsLabel') });
  return {
    heading: page.getByRole('heading', { level: 1, name: t('importScreen:title') }),
    stepNow: page
      .getByRole('list', { name: t('importScreen:stepsLabel') })
      .locator('[aria-current="step"]'),
    chooseFile: page.getByRole('button', { name: t('importScreen:file.choose') }),
    pasteField: page.getByRole('textbox', { name: t('importScreen:file.pasteTitle') }),
    notRead: (name: string) => page.getByText(t('importScreen:file.notReadTitle', { name })),
    rows,
    rowNumbers: rows.getByRole('rowheader'),
    row: (line: number) =>
      rows.getByRole('row').filter({
        has: page.getByRole('button', {
          name: t('importScreen:columns.showRow', { row: line }),
          exact: true,
        }),
      }),
    /** The remarks stand under their row. */
    remarkUnder: (line: number) =>
      rows
        .getByRole('row')
        .filter({
          has: page.getByRole('button', {
            name: t('importScreen:columns.showRow', { row: line }),
            exact: true,
          }),
        })
        .locator('xpath=following-sibling::tr[1]'),
    fieldOf: (column: string) =>
      rows.getByRole('button', { name: t('importScreen:columns.fieldOf', { column }) }),
    filter: (label: RegExp) =>
      page
        .getByRole('radiogroup', { name: t('importScreen:columns.filterLabel') })
        .getByRole('radio', {
          name: label,
        }),
    toSource: page.getByRole('button', { name: t('importScreen:columns.toSource') }),
    source: page.getByRole('textbox', { name: t('importScreen:source.source') }),
    purpose: page.getByRole('button', { name: t('importScreen:source.purpose') }),
    toSummary: page.getByRole('button', { name: t('importScreen:source.toSummary') }),
    /** The one button that writes. */
    write: (count: number) =>
      page.getByRole('button', { name: t('importScreen:match.writes.add', { count }) }),
    /** The button in its place while rows are to be decided. */
    decideFirst: (count: number) =>
      page.getByRole('button', { name: t('importScreen:match.decideFirst', { count }) }),
    /** How many rows are in a state, and what is done with all of them. */
    planOf: (state: 'new' | 'update' | 'same' | 'possible' | 'moved') =>
      page
        .getByRole('table', { name: t('importScreen:match.planLabel') })
        .getByRole('row')
        .filter({ has: page.getByText(t(`importScreen:match.states.${state}`), { exact: true }) }),
    plan: page.getByRole('table', { name: t('importScreen:match.planLabel') }),
    /** A row of the list held against the contacts that are there. */
    comparedRow: (line: number) =>
      page
        .getByRole('table', { name: t('importScreen:match.tableLabel') })
        .getByRole('row')
        .filter({
          has: page.getByRole('button', {
            name: t('importScreen:columns.showRow', { row: line }),
            exact: true,
          }),
        }),
    /** The pane beside the rows, with what one of them is and does. */
    details: (line: number) =>
      page.getByRole('complementary', {
        name: t('importScreen:columns.details', { row: line }),
        exact: true,
      }),
    /** What is there and what the row brings, field by field. */
    changes: page.getByRole('table', { name: t('importScreen:match.changesLabel') }),
    nothingToDo: page.getByText(t('importScreen:match.noTodo')),
    progress: page.getByRole('progressbar'),
    stop: page.getByRole('button', { name: t('importScreen:writing.stop') }),
    done: (count: number) =>
      page.getByRole('heading', { level: 2, name: t('importScreen:done.title', { count }) }),
    showAdded: page.getByRole('button', { name: t('importScreen:done.showAdded') }),
    undo: page.getByRole('button', { name: t('importScreen:done.undo') }),
    another: page.getByRole('button', { name: t('importScreen:done.another') }),
  };
};

/** The imports that were made. */
export const importsPage = (page: Page) => {
  const table = page.getByRole('table', { name: t('importScreen:history.tableLabel') });
  return {
    heading: page.getByRole('heading', { level: 1, name: t('importScreen:history.title') }),
    empty: page.getByRole('heading', { name: t('importScreen:history.emptyTitle') }),
    row: (file: string) => table.getByRole('row').filter({ hasText: file }),
    undoOf: (file: string) =>
      table.getByRole('button', { name: t('importScreen:history.undoOf', { name: file }) }),
    redoOf: (file: string) =>
      table.getByRole('button', { name: t('importScreen:history.redoOf', { name: file }) }),
    confirmUndo: page
      .getByRole('alertdialog')
      .getByRole('button', { name: t('importScreen:undo.action') }),
  };
};
