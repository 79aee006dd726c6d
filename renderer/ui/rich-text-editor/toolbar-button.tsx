import type { Ref } from 'react';
import { ToggleButton } from 'react-aria-components';
import { classes } from '../classes.ts';
import { Icon, type IconName } from '../icon.tsx';
import { Tooltip } from '../overlays/tooltip.tsx';
import styles from './rich-text-editor.module.css';

/** A button of the toolbar that is on or off where the cursor is. The text keeps its selection. */
export function ToolbarToggle({
  icon,
  label,
  shortcut,
  isOn,
  isDisabled = false,
  onPress,
  buttonRef,
}: {
  icon: IconName;
  label: string;
  shortcut?: string | undefined;
  isOn: boolean;
  isDisabled?: boolean | undefined;
  onPress: () => void;
  buttonRef?: Ref<HTMLButtonElement> | undefined;
}) {
  return (
    <Tooltip text={label} shortcut={shortcut}>
      <ToggleButton
        ref={buttonRef ?? null}
        aria-label={label}
        isSelected={isOn}
        isDisabled={isDisabled}
        onChange={onPress}
        className={classes(styles.toggle)}
      >
        <Icon name={icon} />
      </ToggleButton>
    </Tooltip>
  );
}
