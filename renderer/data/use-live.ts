import { liveQuery } from 'dexie';
import { useEffect, useState } from 'react';
import { useOffice } from './office-context.ts';
import type { Office } from './office.ts';

/** "Not known yet", "this is it" (also when it is nothing) and "could not be read" are three things. */
export type Live<T> =
  { state: 'loading' } | { state: 'ready'; value: T } | { state: 'failed'; error: unknown };

/** What is known of it, for choices and counts that stand beside what is shown; `LiveValue` shows what is read. */
export function valueOr<T, Other>(live: Live<T>, other: Other): T | Other {
  return live.state === 'ready' ? live.value : other;
}

type Run<T> = {
  office: Office;
  deps: readonly unknown[];
  query: (office: Office) => Promise<T>;
};

const LOADING = { state: 'loading' } as const;

/** For how long a page is left to draw what is remembered of it before it is read again. */
const DRAWN_FIRST_MS = 100;

/** The last answer of each page that asks for it to be remembered, for as long as its office is open. */
const remembered = new WeakMap<Office, Map<string, { deps: readonly unknown[]; value: unknown }>>();

const keep = (office: Office, name: string, read: { deps: readonly unknown[]; value: unknown }) => {
  remembered.set(office, (remembered.get(office) ?? new Map()).set(name, read));
};

/**
 * Reads ahead what a page remembers under `name`, so that it is there at once also when it is opened for the first time.
 * What the page itself has read by then stays. Returns what `query` found.
 */
export async function readAhead<T>(
  office: Office,
  name: string,
  { deps, query }: { deps: readonly unknown[]; query: (office: Office) => Promise<T> },
): Promise<T> {
  const value = await query(office);
  if (!remembered.get(office)?.has(name)) keep(office, name, { deps, value });
  return value;
}

const sameDeps = (one: readonly unknown[], other: readonly unknown[]) =>
  one.length === other.length && one.every((dep, index) => Object.is(dep, other[index]));

/**
 * What `query` finds, again whenever something that it read changes. `deps` are the values that it uses, as with
 * `useEffect`. When they change, the answer is `loading` until the new one is there, so that a page never shows one
 * record under another's name; a list that is narrowed by typing says `keepPrevious` and never flickers. What takes long
 * to read says under which name its last answer is remembered: opened again with the same `deps`, it is there at once, and
 * what has changed since follows.
 */
export function useLive<T>(
  query: (office: Office) => Promise<T>,
  deps: readonly unknown[],
  options: { keepPrevious?: boolean; remember?: string } = {},
): Live<T> {
  const office = useOffice();
  const [run, setRun] = useState<Run<T>>({ office, deps, query });
  const { remember } = options;
  const [answer, setAnswer] = useState<{ run: Run<T>; live: Live<T> } | null>(() => {
    const last = remember === undefined ? undefined : remembered.get(office)?.get(remember);
    // What is remembered under a name is what the page of that name has read.
    return last && sameDeps(last.deps, deps)
      ? { run, live: { state: 'ready', value: last.value as T } }
      : null;
  });
  const [rememberedRun] = useState(answer?.run);
  const sameRun = run.office === office && sameDeps(run.deps, deps);
  if (!sameRun) setRun({ office, deps, query });

  useEffect(() => {
    const { storage } = run.office;
    let hasFailed = false;
    const follow = () =>
      liveQuery(async () => await run.query(run.office)).subscribe(
        (value) => {
          setAnswer({ run, live: { state: 'ready', value } });
          if (remember !== undefined) keep(run.office, remember, { deps: run.deps, value });
        },
        (error: unknown) => {
          hasFailed = true;
          setAnswer({ run, live: { state: 'failed', error } });
        },
      );
    let subscription: { unsubscribe: () => void } | undefined;
    const begin = () => {
      subscription = follow();
    };
    const isDrawing = run === rememberedRun;
    const drawing = isDrawing ? setTimeout(begin, DRAWN_FIRST_MS) : undefined;
    if (!isDrawing) begin();
    // A full disk may leave the database unreadable too: what failed is read again once it has room.
    const leave = storage.onChange(() => {
      if (!hasFailed || storage.stopped() !== null) return;
      hasFailed = false;
      subscription?.unsubscribe();
      begin();
    });
    return () => {
      clearTimeout(drawing);
      leave();
      subscription?.unsubscribe();
    };
  }, [run, remember, rememberedRun]);

  if (!answer) return LOADING;
  if (answer.run === run && sameRun) return answer.live;
  return options.keepPrevious ? answer.live : LOADING;
}
