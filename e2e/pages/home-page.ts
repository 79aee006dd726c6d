import type { Page } from '@playwright/test';
import { t } from './texts.ts';

/** The desk, where the program opens. */
export const homePage = (page: Page) => ({
  heading: page.getByRole('heading', { level: 1, name: t('home:title'), exact: true }),
  firstSteps: page.getByRole('region', { name: t('home:first.title') }),
  deadlines: page.getByRole('region', { name: t('home:deadlines.title'), exact: true }),
  tasks: page.getByRole('region', { name: t('home:tasks.title'), exact: true }),
});
