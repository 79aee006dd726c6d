import type { Page } from '@playwright/test';
import { t } from './texts.ts';

/** The page of a person beside the list, by the name given name first. */
export const personPage = (page: Page, name: string) => {
  const panel = page.getByRole('article', { name });
  const move = page.getByRole('dialog', { name: t('privacy:move.title') });
  return {
    panel,
    timeline: panel.getByRole('heading', { name: t('privacy:timeline.title') }),
    timelineKinds: panel.getByRole('button', { name: t('privacy:timeline.show') }),
    more: panel.getByRole('button', { name: t('common:moreActions') }),
    /** An entry of the menu that `more` opens. */
    act: (act: 'report' | 'notice' | 'erase') =>
      page.getByRole('menuitem', { name: t(`privacy:page.${act}`) }),
    verifyToday: panel.getByRole('button', { name: t('privacy:page.verifyToday') }),
    toMove: panel.getByRole('button', { name: t('privacy:move.action') }),
    move: {
      dialog: move,
      organisation: move.getByRole('combobox', { name: t('privacy:move.to') }),
      email: move.getByLabel(t('privacy:move.email')),
      go: move.getByRole('button', { name: t('privacy:move.do') }),
    },
  };
};
