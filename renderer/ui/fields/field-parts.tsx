import { FieldError, Label, Text } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { classes } from '../classes.ts';
import { Icon } from '../icon.tsx';
import { VisuallyHidden } from '../words/visually-hidden.tsx';
import styles from './field.module.css';

/** What every field may say about itself. */
export type FieldTexts = {
  label: string;
  /** Keeps the label for screen readers alone, where the place says what the field is. */
  hideLabel?: boolean | undefined;
  /** One line below the field. */
  help?: string | undefined;
  /** What is wrong and what to do; shows the field as wrong while it is there. */
  error?: string | undefined;
  /** What may be wrong; does not keep from going on. */
  warning?: string | undefined;
  /** Adds “(optional)” to the label: a field is required unless it says so. */
  optional?: boolean | undefined;
};

export function FieldLabel({
  label,
  hideLabel,
  optional,
}: Pick<FieldTexts, 'label' | 'hideLabel' | 'optional'>) {
  const { t } = useTranslation(['common']);
  const text = (
    <>
      {label}
      {optional ? <span className={styles.optional}> {t('common:optional')}</span> : null}
    </>
  );
  return (
    <Label className={classes(hideLabel ? styles.hiddenLabel : styles.label)}>
      {hideLabel ? <VisuallyHidden>{text}</VisuallyHidden> : text}
    </Label>
  );
}

export function FieldNotes({
  help,
  error,
  warning,
}: Pick<FieldTexts, 'help' | 'error' | 'warning'>) {
  const said = error ? undefined : warning;
  return (
    <>
      {/* There from the start: a description that comes later is not connected with its field. */}
      <Text slot="description" className={classes(styles.help)} hidden={!help && !said}>
        {help}
        {said ? (
          <span className={styles.warning}>
            <Icon name="triangle-alert" />
            <span>{said}</span>
          </span>
        ) : null}
      </Text>
      <FieldError className={classes(styles.error)}>
        {({ validationErrors }) => (
          <>
            <Icon name="circle-alert" />
            <span>{error ?? validationErrors.join(' ')}</span>
          </>
        )}
      </FieldError>
    </>
  );
}
