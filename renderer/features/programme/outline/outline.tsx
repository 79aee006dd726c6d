import {
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type FocusEvent,
  type MouseEvent,
  type RefObject,
} from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { afterFrame } from '#renderer/ui/drawing/after-frame.ts';
import { drawnLines } from '#renderer/ui/drawing/drawn-lines.ts';
import { letter } from '#renderer/ui/drawing/letter.ts';
import { useActiveFocus } from '#renderer/ui/focus/use-active-focus.ts';
import { useIsDrawn } from '#renderer/ui/drawing/use-is-drawn.ts';
import { usePrinting } from '#renderer/ui/drawing/use-printing.ts';
import { useSeenLines } from '#renderer/ui/drawing/use-seen-lines.ts';
import type { Marks } from './marks-of.ts';
import { addressOf } from '../programme-address.ts';
import { useLineWords } from './line-words.ts';
import { LINE_REM, OutlineLine } from './outline-line.tsx';
import { linesOf, type OutlineNode } from './outline-view.ts';
import { isHeading, shownLines } from './shown-lines.ts';
import { useLineDrag } from './use-line-drag.ts';
import { useLineKeys } from './use-line-keys.ts';
import type { OutlineActs } from './use-outline-acts.tsx';
import type { WantedLine, Writing, WritingActs } from './use-outline-writing.ts';
import { NameKeys } from './name-keys.tsx';
import { OutlineHead, useOutlineSearch } from './outline-head.tsx';
import styles from './outline.module.css';

/** What stands above the lines at least: the heads of the window, of the view and of the outline. */
const ABOVE_REM = 14;
/** Where the screen is scaled, places are rounded to its own points. */
const ROUNDING = 2;
/** Its lines take the focus, as its practices have it. */
const TREE_GRID = { role: 'treegrid' } as const;
/** Lines drawn before and after those in sight. */
const SPARE = 10;
const NO_MARKS: ReadonlyMap<string, Marks> = new Map();

/**
 * The programme as a tree (ARIA practices, "treegrid" whose rows take the focus): one stop of Tab, arrows go about it,
 * Alt+Shift+arrows move a record, Ctrl+Enter adds one after it, F2 renames, Delete deletes; dragging and the menu of each line do the
 * same. Only the lines in sight are drawn, and the one that has the focus; on paper all are (decision record 0035).
 */
export function Outline({
  programmeId,
  nodes,
  currentId,
  acts,
  writing,
  writingActs,
  wanted,
  marks = NO_MARKS,
}: {
  programmeId: string;
  nodes: readonly OutlineNode[];
  /** What is open beside the outline. */
  currentId: string | undefined;
  acts: OutlineActs;
  /** The name that is being written on a line. */
  writing: Writing | null;
  writingActs: WritingActs;
  /** The line that gets the keyboard. */
  wanted: WantedLine | null;
  /** What the lines tell of their parts. */
  marks?: ReadonlyMap<string, Marks>;
}) {
  const { t } = useTranslation(['programme']);
  const [, navigate] = useLocation();
  const words = useLineWords();
  const isPrinting = usePrinting();
  const frame = useRef<HTMLDivElement>(null);
  const seen = useSeenLines(frame, { lineRem: LINE_REM, aboveRem: ABOVE_REM });
  // The lines are there first, and their menus a moment later, with what lies below.
  const isDrawn = useIsDrawn();
  const spare = isDrawn ? SPARE : 0;
  const latestActs = useRef(acts);
  const latestWritingActs = useRef(writingActs);
  useLayoutEffect(() => {
    latestActs.current = acts;
    latestWritingActs.current = writingActs;
  });

  const search = useOutlineSearch(nodes, writing);
  const { setClosed, toggle, lines, places, parents } = useBranches(search.nodes, {
    writing,
    isSought: search.found !== null,
  });
  const { stop, stopAt, goTo, focus } = useStop(frame, {
    nodes: search.nodes,
    lines,
    places,
    currentId,
    writing,
    wanted,
  });

  const open = (node: OutlineNode) => {
    if (isHeading(node)) toggle(node);
    else navigate(addressOf(programmeId, node.id));
  };

  const placeIn = (target: EventTarget) => placeOf(target, frame.current, places);
  const onKeyDown = useLineKeys({
    lines,
    placeOf: placeIn,
    page: seen.lines,
    words,
    goTo,
    toggle,
    open,
    acts: latestActs,
  });
  const drag = useLineDrag({
    lines,
    placeOf: placeIn,
    words,
    toggle,
    onStart: stopAt,
    acts,
  });
  const onClick = (event: MouseEvent) => {
    const at = placeIn(event.target);
    const line = lines[at];
    if (!line || !(event.target instanceof Element) || event.target.closest('button, input'))
      return;
    stopAt(at);
    if (line.isOpen !== null && event.target.closest('[data-chevron]')) toggle(line.node);
    else open(line.node);
  };

  const onFocus = ({ target }: FocusEvent) => {
    stopAt(placeIn(target));
    focus.onFocus();
  };
  const handlers = { onKeyDown, onClick, onFocus, onBlur: focus.onBlur, ...drag.handlers };

  const drawn = isPrinting
    ? lines.map((_, index) => index)
    : drawnLines(lines.length, {
        from: seen.from - spare,
        to: seen.from + seen.lines + 1 + 2 * spare,
        active: stop,
      });
  const writtenNode = lines[places.get(writing?.id ?? '') ?? -1]?.node;
  return (
    <>
      <OutlineHead
        search={search}
        onOpen={(id) => navigate(addressOf(programmeId, id))}
        parents={parents}
        onClosed={setClosed}
      />
      <div
        ref={frame}
        {...TREE_GRID}
        aria-label={t('programme:outline.label')}
        aria-rowcount={lines.length}
        tabIndex={lines.length === 0 ? 0 : -1}
        className={styles.tree}
        {...handlers}
      >
        {drawn.map((index, order) => {
          const line = lines[index];
          if (!line) return null;
          const drop = drag.place?.at === index ? drag.place : undefined;
          return (
            <OutlineLine
              key={line.node.id}
              node={line.node}
              index={index}
              level={line.level}
              place={line.place}
              of={line.of}
              isOpen={line.isOpen}
              linesBefore={index - (drawn[order - 1] ?? -1) - 1}
              isActive={index === stop}
              isCurrent={line.node.id === currentId}
              isDragged={line.node.id === drag.draggedId}
              drop={drop?.edge}
              dropLevel={drop?.level}
              words={words}
              marks={marks.get(line.node.id)}
              acts={isDrawn ? latestActs : null}
              writing={line.node.id === writing?.id ? writing : undefined}
              writingActs={latestWritingActs}
            />
          );
        })}
        <div
          role="presentation"
          style={{ height: `${String((lines.length - 1 - (drawn.at(-1) ?? -1)) * LINE_REM)}rem` }}
        />
      </div>
      {writing ? <NameKeys writing={writing} node={writtenNode} words={words} /> : null}
    </>
  );
}

/** Which branches are closed, and the lines of the others; those around the name that is being written are open. */
function useBranches(
  nodes: readonly OutlineNode[],
  { writing, isSought }: { writing: Writing | null; isSought: boolean },
) {
  const [closedOfAll, setClosedOfAll] = useState<ReadonlySet<string>>(new Set());
  // A search shows what it finds, whatever was closed before.
  const [closedOfFound, setClosedOfFound] = useState<ReadonlySet<string>>(new Set());
  if (!isSought && closedOfFound.size > 0) setClosedOfFound(new Set());
  const [closed, setClosed] = isSought
    ? [closedOfFound, setClosedOfFound]
    : [closedOfAll, setClosedOfAll];
  const around = writing && closed.size > 0 ? pathTo(nodes, writing.id) : [];
  if (around.some((id) => closed.has(id))) {
    setClosed(new Set([...closed].filter((id) => !around.includes(id))));
  }
  const lines = useMemo(() => shownLines(nodes, closed), [nodes, closed]);
  const places = useMemo(() => new Map(lines.map(({ node }, at) => [node.id, at])), [lines]);
  const parents = useMemo(
    () => linesOf(nodes).flatMap(({ id, children }) => (children.length > 0 ? [id] : [])),
    [nodes],
  );
  const toggle = ({ id }: OutlineNode, isOpen = closed.has(id)) => {
    const others = new Set(closed);
    if (isOpen) others.delete(id);
    else others.add(id);
    setClosed(others);
  };
  return { setClosed, toggle, lines, places, parents };
}

/** The line that Tab stops at, what moves it, and the focus in it; what is opened from elsewhere is brought in sight. */
function useStop(
  frame: RefObject<HTMLDivElement | null>,
  {
    nodes,
    lines,
    places,
    currentId,
    writing,
    wanted,
  }: {
    nodes: readonly OutlineNode[];
    lines: ReturnType<typeof shownLines>;
    /** Where each line stands, by its id. */
    places: ReadonlyMap<string, number>;
    currentId: string | undefined;
    writing: Writing | null;
    wanted: WantedLine | null;
  },
) {
  /** A line that goes away hands the stop on to the one in its place. */
  const [active, setActive] = useState(() => ({
    id: currentId ?? '',
    at: places.get(currentId ?? '') ?? 0,
  }));
  const [given, setGiven] = useState(wanted);
  if (given !== wanted) {
    setGiven(wanted);
    if (wanted) setActive({ id: wanted.id, at: places.get(wanted.id) ?? active.at });
  }
  const found = places.get(active.id);
  if (found !== undefined && found !== active.at) setActive({ ...active, at: found });
  const stop =
    found ??
    shownAbove(nodes, active.id, places) ??
    Math.max(0, Math.min(active.at, lines.length - 1));
  const focus = useActiveFocus(frame, {
    isEditing: writing !== null,
    isGone: found === undefined,
  });
  const { wantFocus } = focus;
  const giveFocus = useEffectEvent(() => wantFocus());
  // At once, with what was drawn: the next key goes there.
  useLayoutEffect(() => {
    if (wanted) giveFocus();
  }, [wanted]);
  const stopAt = (at: number) => {
    const line = lines[at];
    if (line && line.node.id !== active.id) setActive({ id: line.node.id, at });
  };
  const goTo = (at: number) => {
    stopAt(Math.max(0, Math.min(lines.length - 1, at)));
    focus.wantFocus();
  };
  useKeptInSight(frame, lines[stop]?.node.id, stop);
  useBroughtInSight(frame, currentId, (id) => {
    const at = places.get(id);
    // Who is within the outline goes on from where she is.
    if (!frame.current?.contains(document.activeElement)) setActive({ id, at: at ?? 0 });
    return at;
  });
  // A line whose name is being written is drawn, wherever it stands.
  return { stop: places.get(writing?.id ?? '') ?? stop, stopAt, goTo, focus };
}

/** Where the line stands that an event came from; -1 where it came from none, or from a menu above the page. */
function placeOf(
  target: EventTarget,
  frame: Element | null,
  places: ReadonlyMap<string, number>,
): number {
  if (!(target instanceof Element) || !frame?.contains(target)) return -1;
  const line = target.closest<HTMLElement>('[data-line]');
  return places.get(line?.dataset['line'] ?? '') ?? -1;
}

/** The nearest line above one in a closed branch that is shown. */
function shownAbove(
  nodes: readonly OutlineNode[],
  id: string,
  places: ReadonlyMap<string, number>,
): number | undefined {
  const within = nodes.find((node) => linesOf([node]).some((line) => line.id === id));
  if (!within || within.id === id) return undefined;
  return shownAbove(within.children, id, places) ?? places.get(within.id);
}

/** The lines above one of the tree, the highest first. */
function pathTo(nodes: readonly OutlineNode[], id: string): string[] {
  const within = nodes.find((node) => linesOf([node]).some((line) => line.id === id));
  return !within || within.id === id ? [] : [within.id, ...pathTo(within.children, id)];
}

/** A line that has the focus and comes to stand elsewhere stays in sight. */
function useKeptInSight(
  frame: RefObject<HTMLElement | null>,
  id: string | undefined,
  at: number,
): void {
  const before = useRef({ id, at });
  useEffect(() => {
    const isMoved = before.current.id === id && before.current.at !== at;
    before.current = { id, at };
    const line = isMoved ? frame.current?.querySelector('[data-active]') : null;
    if (line && line === document.activeElement) line.scrollIntoView?.({ block: 'nearest' });
  }, [frame, id, at]);
}

/**
 * What was opened from elsewhere is brought in sight, as far as its branch is open: a moment after it stands beside it.
 * `arrive` is told of it and returns where it stands.
 */
function useBroughtInSight(
  frame: RefObject<HTMLElement | null>,
  id: string | undefined,
  arrive: (id: string) => number | undefined,
): void {
  const latest = useRef(arrive);
  useLayoutEffect(() => {
    latest.current = arrive;
  });
  useEffect(() => {
    const bringInSight = () => {
      const at = id === undefined ? undefined : latest.current(id);
      const element = frame.current;
      if (!element || at === undefined) return;
      const line = LINE_REM * letter();
      const top = parseFloat(getComputedStyle(element).paddingTop) + at * line;
      const { scrollTop, clientHeight } = element;
      const isInSight =
        top >= scrollTop - ROUNDING && top + line <= scrollTop + clientHeight + ROUNDING;
      if (!isInSight) element.scrollTo({ top: top - clientHeight / 2 });
    };
    return afterFrame(bringInSight);
  }, [frame, id]);
}
