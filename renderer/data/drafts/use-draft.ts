import { useEffect, useMemo, useState } from 'react';
import { draftKeeper, type DraftKeeper } from './draft-keeper.ts';
import type { Office } from '../office.ts';
import { useOffice } from '../office-context.ts';

/** A text being written, kept over a crash or a closed window until it is saved or thrown away. */
export type Draft<T> =
  | { state: 'loading' }
  | {
      state: 'ready';
      value: T;
      /** Left from another time: worth saying so. */
      restored: boolean;
      /** `isKept` is false where nothing would be lost by it. */
      change: (value: T, isKept?: boolean) => void;
      /** Once the text was saved or thrown away; the value is `initial` again. */
      forget: () => Promise<void>;
    };

/**
 * The draft under `key` (such as `person:new` or `person:<id>`), or `initial` where there is none. What `change` gives
 * is kept within a second, and at once when the window loses focus, is hidden or the page is left. `accepts` turns away
 * a draft of another shape, left by an earlier version of the program.
 */
export function useDraft<T>(
  key: string,
  initial: T,
  accepts?: (value: unknown) => value is T,
): Draft<T> {
  const office = useOffice();
  const keeper = useMemo(() => keeperOf(office, key), [office, key]);
  // With nothing kept it is ready at once: the first letter typed has its field.
  const nothing = useMemo(() => (keeper.isEmpty() ? { keeper, value: undefined } : null), [keeper]);
  const [read, setRead] = useState<{ keeper: object; value: unknown } | null>(null);
  const [edited, setEdited] = useState<{ keeper: object; value: T } | null>(null);

  useEffect(() => {
    let wanted = true;
    const settle = (value: unknown) => {
      if (wanted) setRead({ keeper, value });
    };
    if (!nothing) {
      keeper.load().then(settle, () => {
        settle(undefined);
      });
    }
    const flush = () => void keeper.flush();
    window.addEventListener('blur', flush);
    window.addEventListener('pagehide', flush, { capture: true });
    document.addEventListener('visibilitychange', flush);
    return () => {
      wanted = false;
      window.removeEventListener('blur', flush);
      window.removeEventListener('pagehide', flush, { capture: true });
      document.removeEventListener('visibilitychange', flush);
      flush();
    };
  }, [keeper, nothing]);

  const stored = read?.keeper === keeper ? read : nothing;
  if (!stored) return { state: 'loading' };
  const left = stored.value as T | undefined;
  const restored = left !== undefined && (accepts?.(left) ?? true);
  return {
    state: 'ready',
    value: edited?.keeper === keeper ? edited.value : restored ? left : initial,
    restored,
    change: (value, isKept = true) => {
      setEdited({ keeper, value });
      if (isKept) keeper.put(value);
      else void keeper.forget();
    },
    forget: async () => {
      setEdited(null);
      setRead({ keeper, value: undefined });
      await keeper.forget();
    },
  };
}

const keepersOf = new WeakMap<Office, Map<string, DraftKeeper>>();

/** One keeper a key: what a full disk did not take outlives the form that it was written in, and is written once there is room. */
function keeperOf(office: Office, key: string): DraftKeeper {
  const { drafts, storage } = office;
  const keepers = keepersOf.get(office) ?? new Map<string, DraftKeeper>();
  if (!keepersOf.has(office)) {
    keepersOf.set(office, keepers);
    storage.onChange(() => {
      if (storage.stopped() === null) for (const one of keepers.values()) void one.flush();
    });
  }
  const keeper = keepers.get(key) ?? draftKeeper(drafts, key);
  keepers.set(key, keeper);
  return keeper;
}

/** Of the same fields: a draft left by an earlier version of the program may have others. */
export function isAlike(value: unknown, initial: object): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const names = Object.keys(value);
  return names.length === Object.keys(initial).length && names.every((name) => name in initial);
}

/** Rows of two empty forms have other keys, though nothing was written. */
export function isSameText(a: object, b: object): boolean {
  const text = (draft: object) =>
    JSON.stringify(draft, (name, value: unknown) => (name === 'key' ? undefined : value));
  return text(a) === text(b);
}
