import type { ReactElement } from 'react';
import { Tooltip as AriaTooltip, TooltipTrigger } from 'react-aria-components';
import { useShortcutText } from '../words/use-shortcut-text.ts';
import styles from './tooltip.module.css';

/** A short text that shows beside a control on hover and on focus. `children` is the control. */
export function Tooltip({
  text,
  shortcut,
  placement = 'top',
  children,
}: {
  text: string;
  shortcut?: string | undefined;
  placement?: 'top' | 'right' | 'bottom' | undefined;
  children: ReactElement;
}) {
  const shortcutText = useShortcutText();
  return (
    <TooltipTrigger delay={500} closeDelay={0}>
      {children}
      <AriaTooltip className={styles.tooltip ?? ''} offset={6} placement={placement}>
        {text}
        {shortcut ? <span className={styles.keys}>{shortcutText(shortcut)}</span> : null}
      </AriaTooltip>
    </TooltipTrigger>
  );
}
