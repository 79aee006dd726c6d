import type { ReactNode } from 'react';
import { useLineNext } from '../focus/use-line-next.ts';

/** Around what can be done with a line of a list or a table: where the line goes away, the keyboard goes on to the next. */
export function LineActs({
  className,
  children,
}: {
  className?: string | undefined;
  children: ReactNode;
}) {
  const lineNext = useLineNext();
  return (
    <span {...lineNext} className={className} data-no-print>
      {children}
    </span>
  );
}
