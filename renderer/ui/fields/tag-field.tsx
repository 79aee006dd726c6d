import { useEffect, useRef } from 'react';
import { IconButton } from '../button.tsx';
import { ComboBox } from './combo-box.tsx';
import { fold } from '#shared/text/fold.ts';
import { VisuallyHidden } from '../words/visually-hidden.tsx';
import styles from './tag-field.module.css';

/** Words that something bears: chosen from those that there are, or new ones. */
export function TagField({
  label,
  hideLabel = false,
  tags,
  known,
  addLabel,
  createLabel,
  removeLabel,
  help,
  error,
  onChange,
}: {
  label: string;
  /** Where a heading above says it already. */
  hideLabel?: boolean;
  tags: readonly string[];
  /** Those that there are, in their order. */
  known: readonly string[];
  addLabel: string;
  /** Of the row that adds what was typed. */
  createLabel: (name: string) => string;
  removeLabel: (name: string) => string;
  help?: string | undefined;
  error?: string | undefined;
  onChange: (tags: string[]) => void;
}) {
  const field = useRef<HTMLFieldSetElement>(null);
  const hadFocus = useRef(false);
  useEffect(() => {
    if (!hadFocus.current) return;
    hadFocus.current = false;
    // What had it is gone: the button of a tag that was taken away, or the box that the tag was typed into.
    field.current?.querySelector('input')?.focus();
  }, [tags.length]);
  const has = (tag: string) => tags.some((one) => fold(one) === fold(tag));
  const change = (next: string[]) => {
    hadFocus.current = field.current?.contains(document.activeElement) ?? false;
    onChange(next);
  };
  const add = (tag: string) => {
    if (!has(tag)) change([...tags, tag]);
  };

  return (
    <fieldset ref={field} className={styles.field}>
      {hideLabel ? (
        <legend>
          <VisuallyHidden>{label}</VisuallyHidden>
        </legend>
      ) : (
        <legend className={styles.legend}>{label}</legend>
      )}
      {tags.length > 0 ? (
        <ul className={styles.tags}>
          {tags.map((tag) => (
            <li key={tag} className={styles.tag}>
              {tag}
              <IconButton
                icon="x"
                size="small"
                label={removeLabel(tag)}
                onPress={() => change(tags.filter((other) => other !== tag))}
              />
            </li>
          ))}
        </ul>
      ) : null}
      <ComboBox
        // A new one each time, so that the words typed do not stay.
        key={tags.length}
        label={addLabel}
        hideLabel
        help={help}
        placeholder={addLabel}
        options={known.filter((tag) => !has(tag)).map((tag) => ({ value: tag, label: tag }))}
        value={null}
        onChange={(tag) => {
          if (tag !== null) add(tag);
        }}
        onAdd={add}
        addsWhatIsLeft
        addLabel={createLabel}
        error={error}
      />
    </fieldset>
  );
}
