import { useEffect, useRef, useState, type DragEvent } from 'react';
import { letter } from '#renderer/ui/letter.ts';
import { dropPlace, type DropPlace } from './drop-place.ts';
import type { LineWords } from './line-words.ts';
import { levelAt } from './outline-line.tsx';
import type { OutlineNode } from './outline-view.ts';
import type { ShownLine } from './shown-lines.ts';

/** A closed branch opens when a line is held over it for so long. */
const OPENS_AFTER_MS = 700;

/** Lines dragged to other places: what is let go of goes where the mark is. */
export function useLineDrag({
  lines,
  placeOf,
  words,
  toggle,
  onStart,
  onDrop,
}: {
  lines: readonly ShownLine[];
  placeOf: (target: EventTarget) => number;
  words: LineWords;
  toggle: (node: OutlineNode, isOpen: boolean) => void;
  /** The line at this place must stay drawn: of one that is gone nothing tells that it was let go. */
  onStart: (at: number) => void;
  onDrop: (id: string, targetId: string, position: DropPlace['position']) => void;
}) {
  const dragged = useRef<string | null>(null);
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

  const end = () => {
    dragged.current = null;
    setPlace(null);
  };
  const handlers = {
    onDragStart: (event: DragEvent) => {
      const at = placeOf(event.target);
      const line = lines[at];
      if (!line) return;
      onStart(at);
      dragged.current = line.node.id;
      event.dataTransfer.effectAllowed = 'move';
      const { number } = line.node;
      const text = [number, words.name(line.node)].filter(Boolean).join(' ');
      event.dataTransfer.setData('text/plain', text);
    },
    onDragOver: (event: DragEvent) => {
      // What comes from elsewhere has no place here.
      if (dragged.current === null) return;
      const at = placeOf(event.target);
      const next = at < 0 ? null : dropPlace(lines, { at, ...pointerIn(event) });
      const isOther = next?.targetId !== dragged.current;
      if (next && isOther) {
        event.preventDefault();
        event.dataTransfer.dropEffect = 'move';
      }
      setPlace((before) => (isOther ? (isSame(before, next) ? before : next) : null));
    },
    onDragLeave: (event: DragEvent) => {
      const { relatedTarget } = event;
      if (!(relatedTarget instanceof Node && event.currentTarget.contains(relatedTarget))) {
        setPlace(null);
      }
    },
    onDrop: (event: DragEvent) => {
      if (dragged.current === null) return;
      event.preventDefault();
      if (place) onDrop(dragged.current, place.targetId, place.position);
      end();
    },
    onDragEnd: end,
  };
  return { place, handlers };
}

/** How far down in the line the pointer is, and how far in. */
function pointerIn({ target, clientX, clientY }: DragEvent) {
  const line = target instanceof Element ? target.closest('[data-line]') : null;
  const { top = 0, left = 0, height = 1 } = line?.getBoundingClientRect() ?? {};
  return { down: (clientY - top) / height, level: levelAt((clientX - left) / letter()) };
}

function isSame(one: DropPlace | null, other: DropPlace | null): boolean {
  return (
    one?.targetId === other?.targetId &&
    one?.position === other?.position &&
    one?.at === other?.at &&
    one?.level === other?.level
  );
}
