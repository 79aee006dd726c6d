import {
  Button,
  ListBox,
  ListBoxItem,
  Popover,
  Select as AriaSelect,
  SelectValue,
} from 'react-aria-components';
import { classes } from '../classes.ts';
import { definedOnly } from '#shared/lib/defined-only.ts';
import { FieldLabel, FieldNotes, type FieldTexts } from './field-parts.tsx';
import { Icon } from '../icon.tsx';
import fieldStyles from './field.module.css';
import listStyles from './list-box.module.css';

/** One choice of a list. `hint` stands after the text in grey. */
export type Option<Value extends string = string> = {
  value: Value;
  label: string;
  hint?: string | undefined;
};

export type SelectProps<Value extends string> = FieldTexts & {
  options: readonly Option<Value>[];
  value: Value | null;
  onChange: (value: Value) => void;
  onBlur?: (() => void) | undefined;
  placeholder?: string | undefined;
  size?: 'normal' | 'small' | undefined;
  isDisabled?: boolean | undefined;
  name?: string | undefined;
};

/** One of a few known choices. For a long list that is searched, see `ComboBox`. */
export function Select<Value extends string>({
  label,
  hideLabel,
  help,
  error,
  optional,
  options,
  value,
  onChange,
  placeholder,
  size,
  ...rest
}: SelectProps<Value>) {
  return (
    <AriaSelect
      {...definedOnly(rest)}
      value={value}
      onChange={(key) => {
        const chosen = options.find((option) => option.value === key);
        if (chosen) onChange(chosen.value);
      }}
      placeholder={placeholder ?? ''}
      isInvalid={Boolean(error)}
      className={classes(fieldStyles.field, size === 'small' && fieldStyles.small)}
    >
      <FieldLabel label={label} hideLabel={hideLabel} optional={optional} />
      <Button className={classes(fieldStyles.select)}>
        <SelectValue className={classes(fieldStyles.value)}>
          {/* The text alone: the row of the list has a tick and a hint as well. */}
          {({ isPlaceholder, selectedText, defaultChildren }) =>
            isPlaceholder ? defaultChildren : selectedText
          }
        </SelectValue>
        <Icon name="chevron-down" size="small" />
      </Button>
      <FieldNotes help={help} error={error} />
      <Popover className={classes(listStyles.popover)} offset={4}>
        <ListBox items={options} className={classes(listStyles.list)}>
          {(option) => (
            <ListBoxItem
              id={option.value}
              textValue={option.label}
              className={classes(listStyles.item)}
            >
              {({ isSelected }) => (
                <>
                  <span className={listStyles.tick}>
                    {isSelected ? <Icon name="check" size="small" /> : null}
                  </span>
                  <span className={listStyles.texts}>
                    <span>{option.label}</span>
                    {option.hint ? <span className={listStyles.hint}>{option.hint}</span> : null}
                  </span>
                </>
              )}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
