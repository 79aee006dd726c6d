import type { ReactNode, Ref } from 'react';
import { Button as AriaButton, Link, type ButtonProps as AriaProps } from 'react-aria-components';
import { classes } from './classes.ts';
import { Icon, type IconName } from './icon.tsx';
import { Tooltip } from './overlays/tooltip.tsx';
import type { Address } from './address.ts';
import styles from './button.module.css';

type Look = {
  variant?: 'normal' | 'primary' | 'quiet' | 'danger';
  size?: 'normal' | 'small';
};

export type ButtonProps = Omit<AriaProps, 'className' | 'style' | 'children'> &
  Look & {
    children: ReactNode;
    icon?: IconName | undefined;
    /** In the notation of the command list; shown in the tooltip. */
    shortcut?: string | undefined;
    tooltip?: string | undefined;
    buttonRef?: Ref<HTMLButtonElement> | undefined;
  };

function look({ variant = 'normal', size = 'normal' }: Look, iconOnly = false): string {
  return classes(
    styles.button,
    variant !== 'normal' && styles[variant],
    size === 'small' && styles.small,
    iconOnly && styles.iconOnly,
  );
}

/** Does something. One primary button at most in a bar. */
export function Button({
  variant,
  size,
  icon,
  shortcut,
  tooltip,
  buttonRef,
  children,
  ...rest
}: ButtonProps) {
  const button = (
    <AriaButton
      ref={buttonRef ?? null}
      {...rest}
      className={look({ ...(variant && { variant }), ...(size && { size }) })}
    >
      {icon ? <Icon name={icon} /> : null}
      {children}
    </AriaButton>
  );
  const text = tooltip ?? (shortcut && typeof children === 'string' ? children : undefined);
  return text ? (
    <Tooltip text={text} shortcut={shortcut}>
      {button}
    </Tooltip>
  ) : (
    button
  );
}

export type IconButtonProps = Omit<ButtonProps, 'children' | 'icon' | 'tooltip'> & {
  icon: IconName;
  /** Its name, for the tooltip and screen readers. */
  label: string;
};

/** A button with a picture alone; its name shows in the tooltip. */
export function IconButton({
  icon,
  label,
  shortcut,
  variant = 'quiet',
  size,
  buttonRef,
  ...rest
}: IconButtonProps) {
  return (
    <Tooltip text={label} shortcut={shortcut}>
      <AriaButton
        ref={buttonRef ?? null}
        {...rest}
        aria-label={label}
        className={look({ variant, ...(size && { size }) }, true)}
      >
        <Icon name={icon} />
      </AriaButton>
    </Tooltip>
  );
}

/** Goes somewhere in the program (`#/…`) and looks like a button. */
export function ButtonLink({
  href,
  variant,
  size,
  icon,
  children,
}: Look & { href: Address; icon?: IconName | undefined; children: ReactNode }) {
  return (
    <Link href={href} className={look({ ...(variant && { variant }), ...(size && { size }) })}>
      {icon ? <Icon name={icon} /> : null}
      {children}
    </Link>
  );
}
