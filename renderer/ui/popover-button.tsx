import type { ReactNode } from 'react';
import { DialogTrigger, Popover } from 'react-aria-components';
import { Button } from './button.tsx';
import { classes } from './classes.ts';
import { Icon, type IconName } from './icon.tsx';
import styles from './list-box.module.css';
import own from './popover-button.module.css';

/** A button that opens a small pane beside itself: filters, details. Esc and a click elsewhere close it. */
export function PopoverButton({
  label,
  icon,
  size,
  children,
}: {
  label: string;
  icon?: IconName | undefined;
  size?: 'normal' | 'small' | undefined;
  children: ReactNode;
}) {
  return (
    <DialogTrigger>
      <Button {...(icon && { icon })} {...(size && { size })}>
        {label}
        <Icon name="chevron-down" size="small" />
      </Button>
      <Popover className={classes(styles.popover, own.pane)} placement="bottom start" offset={4}>
        {/* The pane is itself the dialog, named by its button: its hidden ways out are then within it. */}
        <div className={own.content}>{children}</div>
      </Popover>
    </DialogTrigger>
  );
}
