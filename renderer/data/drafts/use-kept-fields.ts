import { useContext, useEffect, useEffectEvent, useRef, useState } from 'react';
import { LeftFormContext } from './left-form.ts';
import { isAlike, isSameText, useDraft } from './use-draft.ts';
import type { WindowKey } from './window-kinds.ts';

/** The fields of a window, kept until they are saved or thrown away. */
export type KeptFields<Fields> = {
  draft: Fields;
  set: (some: Partial<Fields>) => void;
  /** What the window itself is told. */
  kept: {
    /** Until then nothing is drawn: what was left from another time is still read. */
    isReady: boolean;
    isWritten: boolean;
    restored: boolean;
    /** Whether what was written is saved or thrown away, so that nobody need be told that it was left. */
    settle: (isSettled: boolean) => void;
    forget: () => Promise<void>;
    /** What was written went where it was meant to: it stays in the fields, and no draft of it. */
    release: () => void;
    discardDraft: () => void;
  };
};

/**
 * What is typed and chosen in a window, in place of a `useState`: kept under `key` over a reload, a crash and a closed window,
 * as far as it is work (`isWork`).
 */
export function useKeptFields<Fields extends object>(
  key: WindowKey,
  given: Fields | (() => Fields),
  isWork?: (fields: Fields) => boolean,
): KeptFields<Fields> {
  return useFieldsOf(key, given, isWork);
}

/** The same for a form, whose key is that of its record. */
export function useFieldsOf<Fields extends object>(
  key: string,
  given: Fields | (() => Fields),
  isWork: (fields: Fields) => boolean = () => true,
): KeptFields<Fields> {
  // What is read anew meanwhile does not change what the window began with.
  const [initial] = useState(given);
  const draft = useDraft(key, initial, (value): value is Fields => isAlike(value, initial));
  const isReady = draft.state === 'ready';
  const values = isReady ? draft.value : initial;
  const latest = useRef(values);
  useEffect(() => {
    latest.current = values;
  }, [values]);
  const isSettled = useRef(false);
  const isNew = (fields: Fields) => !isSameText(fields, initial) && isWork(fields);
  const isWritten = isNew(values);
  const tellLeft = useContext(LeftFormContext);
  const onLeave = useEffectEvent(() => {
    if (isWritten && !isSettled.current) tellLeft(key);
  });
  useEffect(() => () => onLeave(), []);
  const forget = async () => {
    latest.current = initial;
    if (isReady) await draft.forget();
  };
  return {
    draft: values,
    set: (some) => {
      latest.current = { ...latest.current, ...some };
      isSettled.current = false;
      if (isReady) draft.change(latest.current, isNew(latest.current));
    },
    kept: {
      isReady,
      isWritten,
      restored: isReady && draft.restored,
      settle: (settled) => {
        isSettled.current = settled;
      },
      forget,
      release: () => {
        isSettled.current = true;
        if (isReady) draft.change(latest.current, false);
      },
      discardDraft: () => void forget(),
    },
  };
}
