import {
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  type ClipboardEvent,
  type KeyboardEvent,
  type RefObject,
} from 'react';
import { afterFrame } from '#renderer/ui/drawing/after-frame.ts';
import type { LineWords } from './line-words.ts';
import type { OutlineNode } from './outline-view.ts';
import type { Writing, WritingActs } from './use-outline-writing.ts';
import styles from './outline.module.css';

/** The id of what tells which keys the field of a name has. */
export const NAME_KEYS = 'outline-name-keys';

/** The name of a line while it is being written. */
export function LineNameField({
  writing,
  node,
  number,
  place,
  words,
  acts,
}: {
  writing: Writing;
  /** The line that it is the name of. */
  node: OutlineNode;
  number: string;
  /** Where the line stands: when that changes the field keeps the keyboard. */
  place: string;
  words: LineWords;
  acts: RefObject<WritingActs>;
}) {
  const [text, setText] = useState(writing.text);
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    field.current?.focus({ preventScroll: true });
    field.current?.select();
  }, []);
  useLayoutEffect(() => {
    if (document.activeElement === document.body) field.current?.focus({ preventScroll: true });
    field.current?.scrollIntoView?.({ block: 'nearest' });
  }, [place]);

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return;
    const isPlain = !event.altKey && !event.ctrlKey && !event.metaKey;
    if (event.key === 'Enter' && !event.altKey) acts.current.onEnter(text);
    else if (event.key === 'Escape') acts.current.onCancel();
    else if (event.key === 'Tab' && isPlain) {
      acts.current.onStep(event.shiftKey ? 'outdent' : 'indent', text);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const onPaste = (event: ClipboardEvent<HTMLInputElement>) => {
    const { selectionStart, selectionEnd } = event.currentTarget;
    const before = text.slice(0, selectionStart ?? text.length);
    const after = text.slice(selectionEnd ?? text.length);
    const pasted = event.clipboardData.getData('text/plain');
    if (acts.current.onPaste(pasted, before, after)) event.preventDefault();
  };
  useKeyboardOfMenu(field);
  const onBlur = () => {
    // A field that comes to stand elsewhere loses the keyboard for a moment only.
    setTimeout(() => {
      if (document.activeElement !== field.current && field.current) acts.current.onLeave(text);
    });
  };
  const isNew = writing.place !== null;
  const name = isNew ? words.newName[writing.kind] : words.rename;
  return (
    <input
      ref={field}
      type="text"
      className={styles.field}
      aria-label={[number, name].filter(Boolean).join(' ')}
      aria-describedby={NAME_KEYS}
      placeholder={isNew ? words.placeholder(node) : undefined}
      lang={writing.language}
      spellCheck
      value={text}
      onChange={({ target }) => {
        setText(target.value);
        acts.current.onChange(target.value);
      }}
      onKeyDown={onKeyDown}
      onPaste={onPaste}
      onBlur={onBlur}
    />
  );
}

/** So many frames a menu may take to go. */
const FRAMES = 20;

/**
 * Takes the keyboard from a menu in which the field was asked for: while it goes, nothing else can have it, and at last its
 * button gets it. Whoever types or points meanwhile has decided where it is.
 */
function useKeyboardOfMenu(field: RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    let isDecided = false;
    let stop = () => undefined as void;
    const decide = ({ type, target }: Event) => {
      if (type === 'pointerdown' || target === field.current) isDecided = true;
    };
    const take = (frames: number) => {
      if (isDecided || frames === 0) return;
      if (document.activeElement !== field.current) field.current?.focus({ preventScroll: true });
      stop = afterFrame(() => take(frames - 1));
    };
    take(FRAMES);
    document.addEventListener('keydown', decide, { capture: true });
    document.addEventListener('pointerdown', decide, { capture: true });
    return () => {
      stop();
      document.removeEventListener('keydown', decide, { capture: true });
      document.removeEventListener('pointerdown', decide, { capture: true });
    };
  }, [field]);
}
