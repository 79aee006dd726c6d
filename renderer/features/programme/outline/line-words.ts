import { useMemo } from 'react';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { ACTION_STATES, type ActionState } from '#shared/programme/action.ts';
import type { GapPoint } from '#shared/programme/gap-points.ts';
import { listText } from '#shared/text/list-text.ts';
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
  ...(['addAction', 'addChapter', 'rename', 'delete'] as const),
  ...Object.values(MOVES),
];
type MenuAct = (typeof MENU_ACTS)[number];

export type LineWords = {
  name: (node: OutlineNode) => string;
  /** Its number, with the word that tells it from that of another part. */
  number: (node: OutlineNode) => string;
  /** The language of the name, where it is not that of the screen. */
  lang: (node: OutlineNode) => Language | undefined;
  /** What its menu is called. */
  menu: (name: string) => string;
  acts: Record<MenuAct, string>;
  /** Adds a goal of the level below it; null where goals go no deeper. */
  addBelow: (node: OutlineNode) => string | null;
  /** The field of a name: of a new part, and what stands in it while it is empty. */
  newName: Record<PartKind, string>;
  placeholder: (node: OutlineNode) => string;
  /** The field of the name of a part that is there. */
  rename: string;
  /** How far an action has come, how much of it is there and what it lacks, and what waits for an answer. */
  state: Record<ActionState, string>;
  complete: (done: number, lacks: readonly GapPoint[]) => string;
  comments: (count: number) => string;
  /** How many actions a goal has. */
  actions: (count: number) => string;
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
      number: (node) => numberWords(node, language, t),
      lang: ({ title }) => {
        const own = languageOf(title, language);
        return own === language ? undefined : own;
      },
      menu: (name) => t('programme:outline.acts', { name }),
      acts: Object.fromEntries(
        MENU_ACTS.map((act) => [act, t(`programme:outline.${act}`)]),
      ) as LineWords['acts'],
      addBelow: ({ levelBelow }) =>
        levelBelow
          ? t('programme:outline.addBelow', { level: pickText(levelBelow, language) })
          : null,
      newName: t('programme:outline.newName', { returnObjects: true }),
      placeholder: (node) => newPartWords(node, language, t),
      rename: t('programme:outline.nameField'),
      state: Object.fromEntries(
        ACTION_STATES.map((state) => [state, t(`programme:actionState.${state}`)]),
      ) as LineWords['state'],
      complete: (done, lacks) => {
        const told = t('programme:outline.complete', { done, total: done + lacks.length });
        if (lacks.length === 0) return told;
        const names = lacks.map((point) => t(`programme:gap.ok.${point}`));
        return `${told} ${t('programme:outline.lacks', { what: listText(names, language) })}`;
      },
      comments: (count) => t('programme:outline.openComments', { count }),
      actions: (count) => t('programme:outline.actions', { count }),
    }),
    [t, language],
  );
}

/** What stands in the empty name of a new part: what it will be, unless its number says it. */
export function newPartWords(
  { kind, level, numberedAs }: OutlineNode,
  language: Language,
  t: TFunction<['programme']>,
): string {
  if (kind === 'place' || kind === 'orphans') return '';
  const isTold = kind === 'goal' && numberedAs && level?.[language]?.trim();
  return isTold ? t('programme:outline.nameField') : t(`programme:outline.placeholder.${kind}`);
}

/** A number of the outline in words: "Painopiste 1", "Liite 2"; as it is where no word is needed. */
export function numberWords(
  { number, numberedAs, level }: Pick<OutlineNode, 'number' | 'numberedAs' | 'level'>,
  language: Language,
  t: TFunction<['programme']>,
): string {
  if (!number || !numberedAs) return number;
  const named = level?.[language]?.trim();
  return named ? `${named} ${number}` : t(`programme:outline.numbered.${numberedAs}`, { number });
}
