import type { ReactNode } from 'react';

/**
 * What `children` make of a value that is read, as long as it can be. Where it cannot, what stands in its place; without
 * that the failure is the view's, which offers to try again.
 */
export function LiveValue<T>({
  live,
  loading = null,
  failed,
  gone = null,
  children,
}: {
  /** What `useLive` knows of it; null where there is no such record. */
  live: { state: 'loading' } | { state: 'failed'; error: unknown } | { state: 'ready'; value: T };
  /** Until it is read for the first time; nothing where not said. */
  loading?: ReactNode;
  failed?: ReactNode;
  /** In the place of a record that is not there. */
  gone?: ReactNode;
  children: (value: NonNullable<T>) => ReactNode;
}) {
  if (live.state === 'loading') return loading;
  if (live.state === 'failed') {
    if (failed === undefined) throw live.error;
    return failed;
  }
  return live.value === null || live.value === undefined ? gone : children(live.value);
}
