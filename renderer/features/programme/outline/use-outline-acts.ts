import { listText } from '#shared/text/list-text.ts';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { pickText } from '#shared/i18n/languages.ts';
import { moveInOutline, placeAfter, placeInto, type Move } from '#shared/programme/outline/move.ts';
import { planDelete } from '#shared/programme/outline/plan-delete.ts';
import type { ProgrammeContent } from '#shared/programme/programme-tables.ts';
import { CHAPTER_PLACES } from '#shared/programme/chapter.ts';
import { useOffice } from '#renderer/data/office-context.ts';
import { writeFailure } from '#renderer/data/write-failure.ts';
import { useAct } from '#renderer/common/use-act.ts';
import { useUndoLater } from '#renderer/common/use-undo-later.ts';
import { showNotice } from '#renderer/session/notices.ts';
import { useConfirm } from '#renderer/ui/overlays/confirm.tsx';
import { useScreenLanguage } from '#renderer/ui/words/use-screen-language.ts';
import { addToOutline, deleteFromOutline, moveRecord, TABLE_OF } from './outline-commands.ts';
import { addressOf } from '../programme-address.ts';
import { ORPHANS, type OutlineNode } from './outline-view.ts';

export type PartKind = 'chapter' | 'goal' | 'action';

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
  /** After what is open or into it, where it belongs there; otherwise at the end. */
  onAdd: (kind: PartKind, open: OutlineNode | undefined) => void;
  onRemove: (node: OutlineNode) => void;
};

export function useOutlineActs(content: ProgrammeContent): OutlineActs {
  const { t } = useTranslation(['programme', 'acts', 'common']);
  const [, navigate] = useLocation();
  const office = useOffice();
  const language = useScreenLanguage();
  const confirm = useConfirm();
  const act = useAct();
  const undoLater = useUndoLater();
  const programmeId = content.programme.id;
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
  const add = (kind: PartKind, place: ReturnType<typeof placeAfter>) =>
    void run(async () => {
      const { value, actId } = await addToOutline(office, programmeId, kind, place);
      undoLater(actId, t(`programme:outline.added.${kind}`));
      // Where its name is written.
      navigate(addressOf(programmeId, value, 'title'));
    });

  return {
    onMove: (node, step) => move(node.id, { to: step }),
    onDrop: (id, targetId, position) => move(id, moveOf(targetId, position)),
    canDrop: (id, targetId, position) => moveInOutline(content, id, moveOf(targetId, position)).ok,
    onAddAfter: (node) => {
      if (node.kind === 'place' || node.kind === 'orphans') return;
      add(node.kind, placeAfter(content, TABLE_OF[node.kind], node.id));
    },
    onAddInto: (node, kind) => {
      const place =
        node.kind === 'action'
          ? placeAfter(content, TABLE_OF[kind], node.id)
          : placeInto(content, TABLE_OF[kind], node.id);
      add(kind, place);
    },
    onAdd: (kind, open) =>
      add(
        kind,
        kind === 'action' && open?.kind === 'goal'
          ? placeInto(content, 'actions', open.id)
          : placeAfter(content, TABLE_OF[kind], open?.id ?? null),
      ),
    onRemove: (node) => {
      if (node.kind === 'place' || node.kind === 'orphans') return;
      const plan = planDelete(content, node.id);
      if (!plan) return;
      const name = nameOf(node.id);
      const going = (['chapters', 'goals', 'actions'] as const)
        .filter((table) => plan.counts[table] > 0)
        .map((table) => t(`programme:delete.${table}`, { count: plan.counts[table] }));
      void run(async () => {
        const sure =
          going.length === 0 ||
          (await confirm({
            title: t('programme:delete.partTitle', { name }),
            text: t('programme:delete.partText', {
              what: listText(going, language),
            }),
            action: t('common:delete'),
            danger: true,
          }));
        if (!sure) return;
        await act(
          () => deleteFromOutline(office, TABLE_OF[node.kind], node.id, name),
          t('programme:delete.done', { name }),
          t('programme:delete.undone'),
        );
        navigate(addressOf(programmeId));
      });
    },
  };
}

function moveOf(targetId: string, position: DropPosition): Move {
  const place = CHAPTER_PLACES.find((one) => one === targetId);
  if (place !== undefined) return { to: 'top', place };
  if (targetId === ORPHANS) return { to: 'top' };
  return { to: position === 'on' ? 'into' : position, targetId };
}
