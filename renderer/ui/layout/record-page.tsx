import type { ReactNode } from 'react';
import { ReadFailure } from '../status/read-failure.tsx';

/** The page of a record: what `children` make of it, or words that it could not be read, or what stands where it was. */
export function RecordPage<T>({
  live,
  failed,
  gone,
  children,
}: {
  /** The record as it is read; null where there is none. */
  live: { state: 'loading' } | { state: 'failed' } | { state: 'ready'; value: T | null };
  failed: { title: string; text: string };
  gone: ReactNode;
  children: (record: T) => ReactNode;
}) {
  if (live.state === 'loading') return null;
  if (live.state === 'failed') {
    return <ReadFailure title={failed.title}>{failed.text}</ReadFailure>;
  }
  return live.value === null ? gone : children(live.value);
}
