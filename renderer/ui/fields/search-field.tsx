import type { Ref } from 'react';
import { Button, Group, Input, SearchField as AriaSearchField } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { classes } from '../classes.ts';
import { definedOnly } from '#shared/lib/defined-only.ts';
import { Icon } from '../icon.tsx';
import styles from './field.module.css';
import own from './search-field.module.css';

export type SearchFieldProps = {
  /** For screen readers; the placeholder says the same to the eye. */
  label: string;
  placeholder?: string | undefined;
  value: string;
  onChange: (value: string) => void;
  onSubmit?: ((value: string) => void) | undefined;
  autoFocus?: boolean | undefined;
  inputRef?: Ref<HTMLInputElement> | undefined;
};

/** ↓ leads from a search into the list that it narrows. */
function goIntoList(field: HTMLElement | null): void {
  field
    ?.closest('main, [data-modal]')
    ?.querySelector<HTMLElement>(
      'table [data-opener][tabindex="0"], [role="treegrid"] > [role="row"][tabindex="0"]',
    )
    ?.focus();
}

/** Searches as it is typed into; Esc and the cross empty it. */
export function SearchField({
  label,
  placeholder,
  value,
  onChange,
  inputRef,
  ...rest
}: SearchFieldProps) {
  const { t } = useTranslation(['common']);
  return (
    <AriaSearchField
      {...definedOnly(rest)}
      aria-label={label}
      value={value}
      onChange={onChange}
      onKeyDown={(event) => {
        if (event.key !== 'ArrowDown' || event.altKey) event.continuePropagation();
        else
          goIntoList(document.activeElement instanceof HTMLElement ? document.activeElement : null);
      }}
      className={classes(styles.field, own.search)}
    >
      <Group className={classes(styles.box)}>
        <Icon name="search" />
        <Input
          ref={inputRef ?? null}
          className={classes(styles.bare)}
          placeholder={placeholder ?? label}
          autoComplete="off"
          spellCheck="false"
        />
        {value === '' ? null : (
          <Button className={classes(styles.inlineButton)} aria-label={t('common:clear')}>
            <Icon name="x" size="small" />
          </Button>
        )}
      </Group>
    </AriaSearchField>
  );
}
