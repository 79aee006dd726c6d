import { useRef, type KeyboardEvent, type RefObject } from 'react';
import { fold } from '#shared/text/fold.ts';
import type { LineWords } from './line-words.ts';
import type { OutlineNode } from './outline-view.ts';
import { isHeading, lineBeginning, type ShownLine } from './shown-lines.ts';
import type { OutlineActs } from './use-outline-acts.tsx';

const STEPS = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowRight: 'indent',
  ArrowLeft: 'outdent',
} as const;

/** After such a pause typing begins another word. */
const WORD_MS = 1_000;

/** What the keys do on a line of the outline. */
export function useLineKeys({
  lines,
  placeOf,
  page,
  words,
  goTo,
  toggle,
  open,
  acts,
}: {
  lines: readonly ShownLine[];
  /** Where the line stands that an event came from. */
  placeOf: (target: EventTarget) => number;
  /** How many lines are in sight. */
  page: number;
  words: LineWords;
  goTo: (at: number) => void;
  toggle: (node: OutlineNode, isOpen: boolean) => void;
  open: (node: OutlineNode) => void;
  acts: RefObject<OutlineActs>;
}): (event: KeyboardEvent<HTMLElement>) => void {
  const typed = useRef({ word: '', at: 0 });

  /** What the word is so far that is being typed. */
  const wordBefore = ({ timeStamp }: KeyboardEvent) =>
    timeStamp - typed.current.at < WORD_MS ? typed.current.word : '';
  const goToWord = (event: KeyboardEvent, from: number) => {
    // A blank alone would fold to nothing.
    const word = wordBefore(event) + (event.key === ' ' ? ' ' : fold(event.key));
    typed.current = { word, at: event.timeStamp };
    const wordsOf = (node: OutlineNode) => [fold(node.number), fold(words.name(node))];
    const at = lineBeginning(lines, { typed: word, at: from, wordsOf });
    if (at >= 0) goTo(at);
  };

  /** Whether the key means something on a line. */
  const onLine = (event: KeyboardEvent<HTMLElement>, line: ShownLine, own: number): boolean => {
    const { node, isOpen, parent } = line;
    if (event.key.length > 1) typed.current.word = '';
    const isCtrl = event.ctrlKey || event.metaKey;
    if (event.altKey && event.shiftKey && event.key in STEPS) {
      if (isHeading(node)) return false;
      acts.current.onMove(node, STEPS[event.key as keyof typeof STEPS]);
      return true;
    }
    if (event.altKey || (isCtrl && event.key !== 'Enter')) return false;
    switch (event.key) {
      case 'ArrowDown':
        goTo(own + 1);
        return true;
      case 'ArrowUp':
        goTo(own - 1);
        return true;
      case 'Home':
        goTo(0);
        return true;
      case 'End':
        goTo(lines.length - 1);
        return true;
      case 'PageDown':
        goTo(own + page - 1);
        return true;
      case 'PageUp':
        goTo(own - page + 1);
        return true;
      case 'ArrowRight':
        if (isOpen === false) toggle(node, true);
        else menuOf(event.target)?.focus();
        return true;
      case 'ArrowLeft':
        if (isOpen) toggle(node, false);
        else if (parent >= 0) goTo(parent);
        return true;
      case 'Enter':
        if (!isCtrl) open(node);
        else if (isHeading(node)) return false;
        else acts.current.onAddAfter(node);
        return true;
      case ' ':
        if (wordBefore(event) === '') open(node);
        else goToWord(event, own);
        return true;
      case 'F2':
        if (isHeading(node)) return false;
        acts.current.onRename(node);
        return true;
      case 'Delete':
        if (isHeading(node)) return false;
        acts.current.onRemove(node);
        return true;
    }
    if ([...event.key].length !== 1) return false;
    goToWord(event, own);
    return true;
  };

  return (event) => {
    // Keys of a menu come by here too: they come from no line. The focus may be on another than the one that is open.
    const at = placeOf(event.target);
    const line = lines[at];
    if (!line || !(event.target instanceof Element) || event.nativeEvent.isComposing) return;
    const isBack =
      event.key === 'ArrowLeft' && !hasModifier(event) && event.target.closest('button');
    if (isBack) goTo(at);
    else if (event.target.role !== 'row' || !onLine(event, line, at)) return;
    event.preventDefault();
    event.stopPropagation();
  };
}

function hasModifier({ altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean {
  return altKey || ctrlKey || metaKey || shiftKey;
}

function menuOf(target: EventTarget): HTMLElement | null {
  return target instanceof Element ? target.querySelector<HTMLElement>('button') : null;
}
