import type { Page } from '@playwright/test';
import type { BackupReason } from '../../shared/safekeeping/safekeeping.ts';
import { t } from './texts.ts';

/** What was different in a backup: the choice of one, the list of differences, and one of them. */
export const comparisonPage = (page: Page) => {
  const table = page.getByRole('table', { name: t('comparison:title') });
  const row = (name: string) =>
    table.getByRole('row').filter({ has: page.getByRole('link', { name }) });
  return {
    choose: page.getByRole('heading', { name: t('comparison:choose.kept') }),
    /** Compares with the backup that was made for `reason`. */
    compareWith: (reason: BackupReason) =>
      page
        .getByRole('listitem')
        .filter({ hasText: t(`safekeeping:reasons.${reason}`) })
        .getByRole('button'),
    table,
    row,
    link: (name: string) => table.getByRole('link', { name }),
    tick: (name: string) => row(name).getByRole('checkbox'),
    search: page.getByRole('searchbox', { name: t('comparison:filter.search') }),
    clear: page.getByRole('button', { name: t('comparison:filter.clear') }),
    takeBackChosen: page.getByRole('button', { name: t('comparison:takeBackChosen') }),
    toList: page.getByRole('link', { name: t('comparison:toList') }),
    /** Where Tab comes into the list. */
    entry: table.locator('a[tabindex="0"]'),
    noneFound: page.getByRole('heading', { name: t('comparison:noneFound.title') }),
    added: page.getByText(t('comparison:detail.added')),
    /** Gives one field of the record that is open its old value. */
    takeBackField: (field: string) =>
      page
        .getByRole('row')
        .filter({ has: page.getByRole('rowheader', { name: field }) })
        .getByRole('button'),
    /** One record of the difference that is open, field by field. */
    fields: page.getByRole('region').getByRole('table'),
    isSame: page.getByText(t('comparison:detail.isSame')),
    same: page.getByRole('heading', { name: t('comparison:same.title') }),
  };
};
