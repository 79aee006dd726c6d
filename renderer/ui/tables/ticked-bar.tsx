import type { ReactNode } from 'react';
import { useTitleNext } from '../focus/use-title-next.ts';

/**
 * What can be done with the ticked rows of a table; there only while some are. The button that was pressed goes with it: the
 * keyboard goes on to the box that ticks them all.
 */
export function TickedBar({
  label,
  className,
  children,
}: {
  label: string;
  className: string | undefined;
  children: ReactNode;
}) {
  const boxNext = useTitleNext('thead input');
  return (
    <div {...boxNext} className={className} role="group" aria-label={label} data-no-print>
      {children}
    </div>
  );
}
