import {
  useContext,
  useEffect,
  useRef,
  useState,
  type ComponentProps,
  type KeyboardEvent,
  type RefObject,
} from 'react';
import {
  Button,
  ComboBox as AriaComboBox,
  ComboBoxStateContext,
  Group,
  Input,
  ListBox,
  ListBoxItem,
  Popover,
} from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { classes } from '../classes.ts';
import { definedOnly } from '#shared/lib/defined-only.ts';
import { groupBy } from '#shared/lib/group-by.ts';
import { FieldLabel, FieldNotes, type FieldTexts } from './field-parts.tsx';
import { useCodeWarning } from './use-code-warning.ts';
import { Icon } from '../icon.tsx';
import type { Option } from './select.tsx';
import { fold } from '#shared/text/fold.ts';
import fieldStyles from './field.module.css';
import listStyles from './list-box.module.css';

const ADD = '\u0000add';
const MOST_SHOWN = 200;

/** Folding fifty thousand names at each key would make typing wait: each option is folded once. */
const foldedOptions = new WeakMap<Option, string>();

function foldedOption(option: Option): string {
  let folded = foldedOptions.get(option);
  if (folded === undefined) {
    folded = fold(`${option.label} ${option.hint ?? ''}`);
    foldedOptions.set(option, folded);
  }
  return folded;
}

export type ComboBoxProps = FieldTexts & {
  options: readonly Option[];
  value: string | null;
  onChange: (value: string | null) => void;
  /** Offers a last row that makes what was typed: `addLabel` words it, `onAdd` does it. */
  onAdd?: ((text: string) => void) | undefined;
  /** Words of which each may be new: those typed and left are added though others hold them too. */
  addsWhatIsLeft?: boolean | undefined;
  addLabel?: ((text: string) => string) | undefined;
  onBlur?: (() => void) | undefined;
  placeholder?: string | undefined;
  isDisabled?: boolean | undefined;
  autoFocus?: boolean | undefined;
  name?: string | undefined;
};

/** The words of a name, in whatever order they stand. */
const wordsOf = (text: string) =>
  fold(text)
    .split(/[\s,]+/u)
    .filter(Boolean);
const sameWords = (text: string) => wordsOf(text).sort().join(' ');

/** Those with all the words, in any order: "Aino Mäki" finds "Mäki Aino". */
function optionsWith(wanted: string, options: readonly Option[]): Option[] {
  const words = wordsOf(wanted);
  return options.filter((option) => words.every((word) => foldedOption(option).includes(word)));
}

/** Those named or abbreviated as wanted, then those with a word that begins so: "OM" is not "elinkeinOMinisteriö". */
function nearestFirst(found: readonly Option[], wanted: string): readonly Option[] {
  const start = fold(wanted.trim());
  if (start === '') return found;
  const named = ({ label, hint }: Option) => fold(label) === start || fold(hint ?? '') === start;
  const begins = (option: Option) => ` ${foldedOption(option)}`.includes(` ${start}`);
  const near = (option: Option): number => (named(option) ? 0 : begins(option) ? 1 : 2);
  const by = groupBy(found, near);
  return [0, 1, 2].flatMap((one) => by.get(one) ?? []);
}

/**
 * A press into a field in which nothing stands opens its choices, as one is used to; the keyboard opens them by its own
 * keys. `closeRef` is given what closes them.
 */
function PressedInput({
  closeRef,
  ...props
}: ComponentProps<typeof Input> & { closeRef: RefObject<(() => void) | undefined> }) {
  const state = useContext(ComboBoxStateContext);
  useEffect(() => {
    closeRef.current = () => state?.close();
  });
  const open = () => {
    if (state?.inputValue === '' && !state.isOpen) state.open(null, 'manual');
  };
  return <Input {...props} onClick={open} />;
}

/** The list of what can be chosen; with a sign before what is made of the words typed. */
function Choices() {
  const { t } = useTranslation(['common']);
  return (
    <Popover className={classes(listStyles.popover)} offset={4}>
      <ListBox<Option>
        className={classes(listStyles.list)}
        renderEmptyState={() => <div className={listStyles.empty}>{t('common:noMatches')}</div>}
      >
        {(option) => (
          <ListBoxItem
            id={option.value}
            textValue={option.label}
            className={classes(listStyles.item)}
          >
            {option.value === ADD ? <Icon name="plus" size="small" /> : null}
            <span className={listStyles.texts}>
              <span>{option.label}</span>
              {option.hint ? <span className={listStyles.hint}>{option.hint}</span> : null}
            </span>
          </ListBoxItem>
        )}
      </ListBox>
    </Popover>
  );
}

/**
 * One of many choices, found by typing any part of it; may offer to add what was not found. What is typed and left although it
 * names no one choice stays, with what is to be done: it never becomes a new one where it may have meant another.
 */
export function ComboBox({
  label,
  hideLabel,
  help,
  error,
  optional,
  options,
  value,
  onChange,
  onAdd,
  addsWhatIsLeft = false,
  addLabel,
  placeholder,
  ...rest
}: ComboBoxProps) {
  const { t } = useTranslation(['common']);
  const chosen = options.find((option) => option.value === value)?.label ?? '';
  const [typed, setTyped] = useState<string | null>(null);
  /** The words as typed: the input itself is emptied before it is left. Nothing once chosen, or after Esc. */
  const leftBehind = useRef<string | null>(null);
  const isWithin = useRef(false);
  const closeRef = useRef<() => void>(undefined);
  const [isOpenQuestion, setOpenQuestion] = useState(false);
  const text = typed ?? chosen;
  const code = useCodeWarning(text);
  const input = useRef<HTMLInputElement>(null);
  // What is chosen is shown from its beginning, however far the words that found it had run.
  useEffect(() => {
    if (typed === null && input.current) input.current.scrollLeft = 0;
  }, [typed]);
  const matching = (wanted: string) => optionsWith(wanted, options);
  const wanted = typed === null || typed === chosen ? '' : typed;
  const found = nearestFirst(matching(wanted), wanted).slice(0, MOST_SHOWN);
  const newText = typed?.trim() ?? '';
  const canAdd =
    onAdd !== undefined &&
    newText !== '' &&
    !options.some((option) => fold(option.label) === fold(newText));
  /** What was typed and left without choosing is chosen, added or asked about, never dropped in silence. */
  const settle = () => {
    const left = leftBehind.current?.trim() ?? '';
    leftBehind.current = null;
    isWithin.current = false;
    const exact = options.filter((option) => fold(option.label) === fold(left));
    const named =
      exact.length > 0
        ? exact
        : options.filter((option) => sameWords(option.label) === sameWords(left));
    // An abbreviation names its one bearer; where new ones are added it may be a name.
    if (named.length === 0 && !onAdd)
      named.push(...options.filter(({ hint }) => hint !== undefined && fold(hint) === fold(left)));
    const isNew = onAdd !== undefined && (addsWhatIsLeft || matching(left).length === 0);
    const isSettled = left === '' || left === chosen || named.length === 1 || isNew;
    setTyped(isSettled ? null : left);
    setOpenQuestion(!isSettled);
    if (left === '' || left === chosen || !isSettled) return;
    if (named[0]) onChange(named[0].value);
    else onAdd?.(left);
  };
  const question = isOpenQuestion
    ? t(onAdd ? 'common:chooseOrAdd' : 'common:chooseOne')
    : undefined;
  const rows: Option[] = canAdd
    ? [...found, { value: ADD, label: addLabel?.(newText) ?? newText }]
    : found;
  const take = (row: string) => {
    if (row === ADD) onAdd?.(newText);
    else onChange(row);
    setTyped(null);
    setOpenQuestion(false);
    // The list goes by itself only where what was taken is then the value of the field.
    queueMicrotask(() => closeRef.current?.());
  };
  /** Where but one is shown and none is gone to, Enter means that one; what closes the list then takes nothing back. */
  const chooseOnly = (event: KeyboardEvent<HTMLInputElement>) => {
    const [only] = rows;
    if (newText === '' || event.nativeEvent.isComposing) return;
    if (event.currentTarget.getAttribute('aria-activedescendant')) return;
    if (!only || rows.length > 1) {
      // Which is meant is not said: what is typed stays, and so do the choices.
      if (text !== chosen) {
        event.preventDefault();
        event.stopPropagation();
      }
      return;
    }
    // What takes it may put a new field in the place of this one, in which the key would save the form.
    event.preventDefault();
    leftBehind.current = null;
    isWithin.current = false;
    queueMicrotask(() => {
      isWithin.current = true;
    });
    take(only.value);
  };

  return (
    <AriaComboBox
      {...definedOnly(rest)}
      items={rows}
      inputValue={text}
      onInputChange={(next) => {
        // On leaving the box is emptied of what names no choice; here it stays.
        if (!isWithin.current) return;
        setTyped(next);
        setOpenQuestion(false);
        if (next === '' && value !== null) onChange(null);
      }}
      value={value}
      onChange={(key) => {
        // Null comes too when the input is emptied on leaving.
        if (key !== null) {
          leftBehind.current = null;
          take(String(key));
        } else if (isWithin.current) {
          setTyped(null);
          setOpenQuestion(false);
        }
      }}
      onOpenChange={(isOpen) => {
        if (!isOpen && !canAdd && isWithin.current && leftBehind.current === null) setTyped(null);
      }}
      onFocusChange={(isFocused) => {
        if (!isFocused) return settle();
        isWithin.current = true;
        if (isOpenQuestion) leftBehind.current = typed;
      }}
      defaultFilter={() => true}
      allowsEmptyCollection
      menuTrigger="input"
      isInvalid={Boolean(error ?? question)}
      className={classes(fieldStyles.field)}
    >
      <FieldLabel label={label} hideLabel={hideLabel} optional={optional} />
      <Group className={classes(fieldStyles.box)}>
        <PressedInput
          ref={input}
          closeRef={closeRef}
          className={classes(fieldStyles.bare)}
          {...definedOnly({ placeholder })}
          data-open-question={isOpenQuestion ? '' : undefined}
          onInput={(event) => {
            leftBehind.current = event.currentTarget.value;
          }}
          onKeyDownCapture={(event) => {
            if (event.key === 'Escape') leftBehind.current = null;
            if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) chooseOnly(event);
          }}
        />
        <Button className={classes(fieldStyles.inlineButton)}>
          <Icon name="chevron-down" size="small" />
        </Button>
      </Group>
      <FieldNotes help={help} error={error ?? question} warning={code} />
      <Choices />
    </AriaComboBox>
  );
}
