import type { ReactNode } from 'react';
import type { Live } from '#renderer/data/use-live.ts';
import { LiveValue } from '#renderer/ui/status/live-value.tsx';
import { ReadFailure } from '#renderer/ui/status/read-failure.tsx';
import { DeletedRecord } from './deleted-record.tsx';

/** A record that is read, for its page: what `children` make of it, or why it is not there to be seen. */
export function LiveRecord<T>({
  live,
  record,
  failure,
  children,
}: {
  live: Live<T>;
  record: { table: string; id: string };
  /** What is told where it cannot be read. */
  failure: { title: string; text: string };
  children: (value: NonNullable<T>) => ReactNode;
}) {
  return (
    <LiveValue
      live={live}
      failed={<ReadFailure title={failure.title}>{failure.text}</ReadFailure>}
      gone={<DeletedRecord {...record} />}
    >
      {children}
    </LiveValue>
  );
}
