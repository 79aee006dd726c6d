import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { languageOf, pickText, type Language } from '#shared/i18n/languages.ts';
import type { PartKind } from '#shared/programme/outline/new-part.ts';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import type { OutlineNode } from './outline-view.ts';

export const MOVES = {
  up: 'moveUp',
  down: 'moveDown',
  indent: 'indent',
  outdent: 'outdent',
} as const;

const MENU_ACTS = [
  ...(['addAction', 'addGoalBelow', 'addChapter', 'rename', 'delete'] as const),
  ...Object.values(MOVES),
];
type MenuAct = (typeof MENU_ACTS)[number];

export type LineWords = {
  name: (node: OutlineNode) => string;
  /** The language of the name, where it is not that of the screen. */
  lang: (node: OutlineNode) => Language | undefined;
  /** What its menu is called. */
  menu: (name: string) => string;
  acts: Record<MenuAct, string>;
  /** The field of a name: of a new part, and what stands in it while it is empty. */
  newName: Record<PartKind, string>;
  placeholder: Record<PartKind, string>;
  /** The field of the name of a part that is there. */
  rename: string;
};

/** What the lines are called on the screen: asked for once, and not by each of hundreds. */
export function useLineWords(): LineWords {
  const { t } = useTranslation(['programme']);
  const language = useScreenLanguage();
  return useMemo(
    () => ({
      name: (node) => {
        if (node.kind === 'place') return t(`programme:outline.${node.place}`);
        if (node.kind === 'orphans') return t('programme:outline.orphans');
        return pickText(node.title, language) || t('programme:outline.untitled');
      },
      lang: ({ title }) => {
        const own = languageOf(title, language);
        return own === language ? undefined : own;
      },
      menu: (name) => t('programme:outline.acts', { name }),
      acts: Object.fromEntries(
        MENU_ACTS.map((act) => [act, t(`programme:outline.${act}`)]),
      ) as LineWords['acts'],
      newName: t('programme:outline.newName', { returnObjects: true }),
      placeholder: t('programme:outline.placeholder', { returnObjects: true }),
      rename: t('programme:outline.nameField'),
    }),
    [t, language],
  );
}
