import type { Page } from '@playwright/test';

/** The passing notice at the foot of the view. */
export const notice = (page: Page) =>
  page.getByRole('region', { name: /^(Ilmoitukset|Meddelanden|Notices)$/ });
