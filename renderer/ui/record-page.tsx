import type { ReactNode } from 'react';
import { EmptyState } from './empty-state.tsx';
import { ReadFailure } from './read-failure.tsx';

type Words = { title: string; text: string };

/** The page of a record: what `children` make of it, or in words that it could not be read or is not there. */
export function RecordPage<T>({
  live,
  failed,
  gone,
  children,
}: {
  /** The record as it is read; null where there is none. */
  live: { state: 'loading' } | { state: 'failed' } | { state: 'ready'; value: T | null };
  failed: Words;
  gone: Words;
  children: (record: T) => ReactNode;
}) {
  if (live.state === 'loading') return null;
  if (live.state === 'failed') {
    return <ReadFailure title={failed.title}>{failed.text}</ReadFailure>;
  }
  if (live.value === null) {
    return (
      <EmptyState icon="circle-question" title={gone.title} text={gone.text} headingLevel={1} />
    );
  }
  return children(live.value);
}
