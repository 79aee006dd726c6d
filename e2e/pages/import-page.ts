import type { Page } from '@playwright/test';

/** The import, step by step. */
export const importPage = (page: Page) => {
  const rows = page.getByRole('table', { name: 'Luettelon rivit' });
  return {
    heading: page.getByRole('heading', { level: 1, name: 'Tuo yhteystietoja' }),
    stepNow: page.getByRole('list', { name: 'Vaiheet' }).locator('[aria-current="step"]'),
    chooseFile: page.getByRole('button', { name: 'Valitse tiedosto…' }),
    pasteField: page.getByRole('textbox', { name: 'Liitä taulukko' }),
    notRead: (name: string) => page.getByText(`Tiedostoa ei voitu lukea: ${name}`),
    rows,
    rowNumbers: rows.getByRole('rowheader'),
    row: (line: number) =>
      rows.getByRole('row').filter({
        has: page.getByRole('button', { name: `Näytä rivi ${String(line)}`, exact: true }),
      }),
    /** The remarks stand under their row. */
    remarkUnder: (line: number) =>
      rows
        .getByRole('row')
        .filter({
          has: page.getByRole('button', { name: `Näytä rivi ${String(line)}`, exact: true }),
        })
        .locator('xpath=following-sibling::tr[1]'),
    fieldOf: (column: string) => rows.getByRole('button', { name: `Kenttä sarakkeelle ${column}` }),
    filter: (label: RegExp) =>
      page.getByRole('radiogroup', { name: 'Näytettävät rivit' }).getByRole('radio', {
        name: label,
      }),
    toSource: page.getByRole('button', { name: 'Seuraava: lähde ja tarkoitus' }),
    source: page.getByRole('textbox', { name: 'Lähde' }),
    purpose: page.getByRole('button', { name: /Käyttötarkoitus/ }),
    toSummary: page.getByRole('button', { name: 'Seuraava: yhteenveto' }),
    /** The one button that writes. */
    write: page.getByRole('button', { name: /^Tuo (yksi|[\d\s]+) yhteystieto/ }),
    progress: page.getByRole('progressbar'),
    stop: page.getByRole('button', { name: 'Keskeytä' }),
    done: (title: string) => page.getByRole('heading', { level: 2, name: title }),
    showContacts: page.getByRole('link', { name: 'Näytä yhteystiedot' }),
    undo: page.getByRole('button', { name: 'Kumoa tuonti' }),
    another: page.getByRole('button', { name: 'Tuo toinen luettelo' }),
  };
};

/** The imports that were made. */
export const importsPage = (page: Page) => {
  const table = page.getByRole('table', { name: 'Tuonnit, uusin ensin' });
  return {
    heading: page.getByRole('heading', { level: 1, name: 'Tuonnit' }),
    empty: page.getByRole('heading', { name: 'Ei tuonteja' }),
    row: (file: string) => table.getByRole('row').filter({ hasText: file }),
    undoOf: (file: string) => table.getByRole('button', { name: `Kumoa tuonti: ${file}` }),
  };
};
