import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '#shared/i18n/languages.ts';
import type { EditableColumn } from '#shared/programme/action-table/columns.ts';
import { bestChoice, CHOICES } from '#shared/programme/action-table/parse-cell.ts';
import styles from './action-table.module.css';

/** Where the focus goes once a cell is written. */
export type AfterEdit = 'stay' | 'up' | 'down' | 'left' | 'right';

export type CellEditorProps = {
  column: EditableColumn;
  /** What names the cell: its column and action. */
  label: string;
  /** What stands in the cell. */
  text: string;
  /** The letter that began the writing: it takes the place of what stood there. */
  begun: string | null;
  isByMouse: boolean;
  /** The language of what is written, where it is a title. */
  language: Language;
  /** Why the text cannot be saved, if it cannot. */
  check: (text: string) => string | null;
  onSave: (text: string, after: AfterEdit, toAll: boolean) => void;
  /** `refused`: what was written is given up, and why. */
  onCancel: (refused?: string) => void;
};

/** The choices of a column of which one is chosen. */
type OneOf = Extract<EditableColumn, 'kind' | 'state' | 'money' | 'answer'>;

function isOneOf(column: EditableColumn): column is OneOf {
  return column !== 'needs' && column in CHOICES;
}

/** Edits a cell in its place: Enter saves and goes down, Tab to the side, Ctrl+Enter saves into all that is selected. */
export function CellEditor(props: CellEditorProps) {
  return isOneOf(props.column) ? (
    <ChoiceEditor {...props} column={props.column} />
  ) : (
    <TextEditor {...props} />
  );
}

/** What the keys of both editors do, and that a cell is saved or given up once: a blur follows either. */
function useEditor({
  value,
  check,
  onSave,
  onCancel,
}: Pick<CellEditorProps, 'check' | 'onSave' | 'onCancel'> & { value: string }) {
  const isDone = useRef(false);
  const [isTried, setTried] = useState(false);
  const cancel = (refused?: string) => {
    if (isDone.current) return;
    isDone.current = true;
    onCancel(refused);
  };
  const save = (text: string, after: AfterEdit, toAll = false) => {
    if (isDone.current) return;
    if (check(text) !== null) {
      setTried(true);
      return;
    }
    isDone.current = true;
    onSave(text, after, toAll);
  };
  return {
    save,
    problem: isTried ? check(value) : null,
    onBlur: () => {
      const refused = check(value);
      if (refused === null) save(value, 'stay');
      else cancel(refused);
    },
    onKeyDown: (event: KeyboardEvent) => {
      event.stopPropagation();
      if (event.nativeEvent.isComposing) return;
      if (event.key === 'Enter') {
        event.preventDefault();
        if (event.ctrlKey || event.metaKey) save(value, 'stay', true);
        else save(value, event.shiftKey ? 'up' : 'down');
      } else if (event.key === 'Tab') {
        event.preventDefault();
        save(value, event.shiftKey ? 'left' : 'right');
      } else if (event.key === 'Escape') {
        event.preventDefault();
        cancel();
      }
    },
  };
}

function TextEditor({
  column,
  label,
  text,
  begun,
  language,
  check,
  onSave,
  onCancel,
}: CellEditorProps) {
  const [value, setValue] = useState(begun ?? text);
  const input = useRef<HTMLInputElement>(null);
  const note = useId();
  const { problem, onKeyDown, onBlur } = useEditor({ value, check, onSave, onCancel });
  useEffect(() => {
    const field = input.current;
    field?.focus();
    if (begun === null) field?.select();
  }, [begun]);

  return (
    <>
      <input
        ref={input}
        className={styles.input}
        aria-label={label}
        aria-invalid={problem !== null}
        aria-describedby={problem === null ? undefined : note}
        lang={column === 'title' ? language : undefined}
        spellCheck={column === 'title'}
        autoComplete="off"
        value={value}
        onChange={(event) => setValue(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        onBlur={onBlur}
      />
      {problem === null ? null : (
        <span id={note} role="alert" className={styles.problem} ref={bringInSight}>
          {problem}
        </span>
      )}
    </>
  );
}

/** What is said of a cell at the edge of the table must not end beyond it. */
function bringInSight(element: HTMLElement | null): void {
  element?.scrollIntoView?.({ block: 'nearest', inline: 'nearest' });
}

function ChoiceEditor({
  column,
  label,
  text,
  begun,
  isByMouse,
  onSave,
  onCancel,
}: CellEditorProps & { column: OneOf }) {
  const { t } = useTranslation(['programme', 'actionTable', 'common']);
  const select = useRef<HTMLSelectElement>(null);
  const { values, text: textOf } = CHOICES[column];
  const options = values.map((value) => textOf(value as never, t as never));
  const canBeEmpty = column === 'kind' || column === 'money';
  /** What was typed so far to find a choice: letters go on, as in a field. */
  const [typed, setTyped] = useState(begun ?? '');
  const [value, setValue] = useState(() => bestChoice(options, begun ?? '') ?? text);
  const isUnknown = typed.trim() !== '' && bestChoice(options, typed) === undefined;
  const type = (now: string) => {
    setTyped(now);
    setValue(bestChoice(options, now) ?? text);
  };
  // Nothing chosen where something must be: it stays as it is.
  const isChosen = options.includes(value) || (value === '' && canBeEmpty);
  const note = useId();
  const unknown = isUnknown ? t('actionTable:failure.unknownChoice', { text: typed }) : null;
  const editor = useEditor({
    value,
    check: () => unknown,
    onCancel,
    onSave: (chosen, after, toAll) => {
      if (isChosen || options.includes(chosen)) onSave(chosen, after, toAll);
      else onCancel();
    },
  });
  const { save, onBlur } = editor;
  const onKeyDown = (event: KeyboardEvent) => {
    const { key, ctrlKey, altKey, metaKey } = event;
    const isLetter = [...key].length === 1 && !ctrlKey && !altKey && !metaKey;
    if (isLetter || (key === 'Backspace' && typed !== '')) {
      // The list of the system would take each letter after a pause for the first of another word.
      event.preventDefault();
      event.stopPropagation();
      type(isLetter ? typed + key : [...typed].slice(0, -1).join(''));
    } else editor.onKeyDown(event);
  };
  useEffect(() => {
    select.current?.focus();
    if (!isByMouse) return;
    try {
      select.current?.showPicker?.();
    } catch {
      // Not allowed here: the list opens at the next click.
    }
  }, [isByMouse]);

  return (
    <>
      <select
        ref={select}
        className={styles.input}
        aria-label={label}
        aria-invalid={isUnknown}
        aria-describedby={isUnknown ? note : undefined}
        value={options.includes(value) ? value : ''}
        onChange={(event) => {
          const chosen = event.currentTarget.value;
          setTyped('');
          setValue(chosen);
          if (isByMouse) save(chosen, 'stay');
        }}
        onKeyDown={onKeyDown}
        onBlur={onBlur}
      >
        {canBeEmpty || !options.includes(text) ? <option value="">–</option> : null}
        {options.map((option) => (
          <option key={option}>{option}</option>
        ))}
      </select>
      {unknown === null ? null : (
        <span id={note} role="alert" className={styles.problem} ref={bringInSight}>
          {unknown}
        </span>
      )}
    </>
  );
}
