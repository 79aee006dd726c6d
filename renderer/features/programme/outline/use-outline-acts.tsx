import { listText } from '#shared/text/list-text.ts';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { pickText } from '#shared/i18n/languages.ts';
import {
  moveInOutline,
  placeAfter,
  placeInto,
  type Move,
  type NewPlace,
} from '#shared/programme/outline/move.ts';
import { goalsInOrder } from '#shared/programme/outline/number-programme.ts';
import { isLocked } from '#shared/programme/lock.ts';
import { planDelete } from '#shared/programme/outline/plan-delete.ts';
import type { ProgrammeContent } from '#shared/programme/programme-tables.ts';
import { CHAPTER_PLACES } from '#shared/programme/chapter.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import { writeFailure } from '#renderer/data/write-failure.ts';
import { useAct } from '#renderer/common/use-act.ts';
import { showNotice } from '#renderer/session/notices.ts';
import { useConfirm } from '#renderer/ui/overlays/confirm.tsx';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import { TABLE_OF, type PartKind } from '#shared/programme/outline/new-part.ts';
import { deleteFromOutline, moveRecord } from './outline-commands.ts';
import { numberedOf } from '../content-memo.ts';
import { ReferringPlaces } from '../components/referring-places.tsx';
import { addressOf } from '../programme-address.ts';
import { ORPHANS, type OutlineNode } from './outline-view.ts';

export type DropPosition = 'on' | 'before' | 'after';

/** What can be done with the lines of the outline. */
export type OutlineActs = {
  onMove: (node: OutlineNode, step: 'up' | 'down' | 'indent' | 'outdent') => void;
  /** One line was dragged to another. */
  onDrop: (id: string, targetId: string, position: DropPosition) => void;
  /** Whether it could be let go there. */
  canDrop: (id: string, targetId: string, position: DropPosition) => boolean;
  /** The next one of the same kind. */
  onAddAfter: (node: OutlineNode) => void;
  onAddInto: (node: OutlineNode, kind: PartKind) => void;
  /** After what is open or into it, where it belongs there; otherwise at the end, an action below the last goal. */
  onAdd: (kind: PartKind, open: OutlineNode | undefined) => void;
  /** Its name is written anew on the line. */
  onRename: (node: OutlineNode) => void;
  onRemove: (node: OutlineNode) => void;
};

/** `begin` opens the name of a new part where it will stand; `from` is the line that it was asked for on. */
export function useOutlineActs(
  content: ProgrammeContent,
  {
    begin: beginName,
    rename,
  }: {
    begin: (kind: PartKind, place: NewPlace, from: string | undefined) => void;
    rename: (node: OutlineNode) => void;
  },
): OutlineActs {
  const { t } = useTranslation(['programme', 'acts', 'common']);
  const [, navigate] = useLocation();
  const office = useOffice();
  const language = useScreenLanguage();
  const confirm = useConfirm();
  const act = useAct();
  const { move, nameOf, run } = useMovePart(content);
  /** Of a locked programme no name is begun that could not be saved. */
  const begin: typeof beginName = (...args) => {
    if (isLocked(content.programme)) showNotice(t('acts:writeFailure.plan-locked'));
    else beginName(...args);
  };

  return {
    onMove: (node, step) => move(node.id, { to: step }),
    onDrop: (id, targetId, position) => move(id, moveOf(targetId, position)),
    canDrop: (id, targetId, position) => moveInOutline(content, id, moveOf(targetId, position)).ok,
    onAddAfter: (node) => {
      if (node.kind === 'place' || node.kind === 'orphans') return;
      begin(node.kind, placeAfter(content, TABLE_OF[node.kind], node.id), node.id);
    },
    onAddInto: (node, kind) => {
      const place =
        node.kind === 'action'
          ? placeAfter(content, TABLE_OF[kind], node.id)
          : placeInto(content, TABLE_OF[kind], node.id);
      begin(kind, place, node.id);
    },
    onAdd: (kind, open) => {
      // An action belongs to a goal: without one in sight, to the last.
      const lastGoal = goalsInOrder(numberedOf(content).goals).at(-1);
      begin(
        kind,
        kind === 'action' && open?.kind === 'goal'
          ? placeInto(content, 'actions', open.id)
          : kind === 'action' && open?.kind !== 'action' && lastGoal
            ? placeInto(content, 'actions', lastGoal.goal.id)
            : placeAfter(content, TABLE_OF[kind], open?.id ?? null),
        open?.id,
      );
    },
    onRename: (node) => {
      if (isLocked(content.programme)) showNotice(t('acts:writeFailure.plan-locked'));
      else rename(node);
    },
    onRemove: (node) => {
      if (node.kind === 'place' || node.kind === 'orphans') return;
      const plan = planDelete(content, node.id);
      if (!plan) return;
      const name = nameOf(node.id);
      const going = (['chapters', 'goals', 'actions'] as const)
        .filter((table) => plan.counts[table] > 0)
        .map((table) => t(`programme:delete.${table}`, { count: plan.counts[table] }));
      void run(async () => {
        const places = plan.references;
        const sure =
          (going.length === 0 && places.length === 0) ||
          (await confirm({
            title: t('programme:delete.partTitle', { name }),
            text: (
              <>
                <p>
                  {going.length === 0
                    ? t('programme:delete.canUndo')
                    : t('programme:delete.partText', { what: listText(going, language) })}
                </p>
                <ReferringPlaces content={content} places={places} />
              </>
            ),
            action: t('common:delete'),
            danger: true,
          }));
        if (!sure) return;
        await act(
          () => deleteFromOutline(office, TABLE_OF[node.kind], node.id, name),
          t('programme:delete.done', { name }),
          t('programme:delete.undone'),
        );
        navigate(addressOf(content.programme.id));
      });
    },
  };
}

/** Moves a part of the outline, or says why it cannot be moved there; and what both it and the other acts need. */
export function useMovePart(content: ProgrammeContent) {
  const { t } = useTranslation(['programme', 'acts']);
  const office = useOffice();
  const language = useScreenLanguage();
  const nameOf = (id: string) =>
    pickText(
      [...content.chapters, ...content.goals, ...content.actions].find((one) => one.id === id)
        ?.title,
      language,
    ) || t('programme:outline.untitled');

  const run = async (work: () => Promise<unknown>) => {
    try {
      await work();
    } catch (error) {
      showNotice(t(`acts:writeFailure.${writeFailure(error)}`));
    }
  };
  const move = (id: string, to: Move) => {
    const moved = moveInOutline(content, id, to);
    if (!moved.ok) showNotice(t(`programme:move.${moved.failure.code}`));
    else if (moved.value.length > 0) {
      void run(() => moveRecord(office, moved.value, nameOf(id)));
    }
  };
  return { move, nameOf, run };
}

function moveOf(targetId: string, position: DropPosition): Move {
  const place = CHAPTER_PLACES.find((one) => one === targetId);
  if (place !== undefined) return { to: 'top', place };
  if (targetId === ORPHANS) return { to: 'top' };
  return { to: position === 'on' ? 'into' : position, targetId };
}
