import { useEffect, useRef, useState, type DragEvent } from 'react';
import { letter } from '#renderer/ui/drawing/letter.ts';
import { dropPlace, type DropPlace } from './drop-place.ts';
import type { LineWords } from './line-words.ts';
import { LEVEL_REM } from './outline-line.tsx';
import type { OutlineNode } from './outline-view.ts';
import type { ShownLine } from './shown-lines.ts';
import type { OutlineActs } from './use-outline-acts.tsx';

/** A closed branch opens when a line is held over it for so long. */
const OPENS_AFTER_MS = 700;

/** Lines dragged to other places: what is let go of goes where the mark is. */
export function useLineDrag({
  lines,
  placeOf,
  words,
  toggle,
  onStart,
  acts,
}: {
  lines: readonly ShownLine[];
  placeOf: (target: EventTarget) => number;
  words: LineWords;
  toggle: (node: OutlineNode, isOpen: boolean) => void;
  /** The line at this place must stay drawn: of one that is gone nothing tells that it was let go. */
  onStart: (at: number) => void;
  acts: Pick<OutlineActs, 'canDrop' | 'onDrop'>;
}) {
  /** The line that is dragged, and where across the window that began. */
  const [dragged, setDragged] = useState<{ id: string; x: number } | null>(null);
  const [place, setPlace] = useState<DropPlace | null>(null);
  // Held over a closed branch.
  const over = place?.edge === 'whole' ? lines[place.at] : undefined;
  const toOpen = over?.isOpen === false ? over.node : undefined;
  const toggled = useRef(toggle);
  useEffect(() => {
    toggled.current = toggle;
  });
  useEffect(() => {
    if (!toOpen) return undefined;
    const opening = setTimeout(() => toggled.current(toOpen, true), OPENS_AFTER_MS);
    return () => clearTimeout(opening);
  }, [toOpen]);

  const placeAt = (event: DragEvent, { id, x }: { id: string; x: number }): DropPlace | null => {
    const out = (x - event.clientX) / letter() / LEVEL_REM;
    const on = placeOf(event.target);
    const line = event.target instanceof Element ? event.target.closest('[data-line]') : null;
    const { top = 0, height = 1 } = line?.getBoundingClientRect() ?? {};
    const next =
      on >= 0
        ? dropPlace(lines, { at: on, down: (event.clientY - top) / height, out })
        : isBelowAll(event)
          ? dropPlace(lines, { at: lines.length - 1, down: 1, out })
          : null;
    if (!next || isSame(place, next)) return next && place;
    return acts.canDrop(id, next.targetId, next.position) ? next : null;
  };

  const end = () => {
    setDragged(null);
    setPlace(null);
  };
  const handlers = {
    onDragStart: (event: DragEvent) => {
      const at = placeOf(event.target);
      const line = lines[at];
      if (!line) return;
      onStart(at);
      setDragged({ id: line.node.id, x: event.clientX });
      event.dataTransfer.effectAllowed = 'move';
      const { number } = line.node;
      const text = [number, words.name(line.node)].filter(Boolean).join(' ');
      event.dataTransfer.setData('text/plain', text);
    },
    onDragOver: (event: DragEvent) => {
      // What comes from elsewhere has no place here.
      if (!dragged) return;
      const next = placeAt(event, dragged);
      setPlace(next);
      if (!next) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = 'move';
    },
    onDragLeave: (event: DragEvent) => {
      const { relatedTarget } = event;
      if (!(relatedTarget instanceof Node && event.currentTarget.contains(relatedTarget))) {
        setPlace(null);
      }
    },
    onDrop: (event: DragEvent) => {
      if (!dragged) return;
      event.preventDefault();
      if (place) acts.onDrop(dragged.id, place.targetId, place.position);
      end();
    },
    onDragEnd: end,
  };
  return { draggedId: dragged?.id, place, handlers };
}

function isBelowAll({ currentTarget, clientY }: DragEvent): boolean {
  const last = [...currentTarget.querySelectorAll('[data-line]')].at(-1);
  return last !== undefined && clientY > last.getBoundingClientRect().bottom;
}

function isSame(one: DropPlace | null, other: DropPlace): boolean {
  return (
    one?.targetId === other.targetId &&
    one.position === other.position &&
    one.at === other.at &&
    one.level === other.level
  );
}
