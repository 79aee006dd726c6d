import { createContext } from 'react';

/** Where what is written of one field is kept until it is saved. */
export type UnsavedKeeper = {
  /** What is left of it, once what `saving` was told of is over; undefined where there is nothing. */
  load: () => Promise<unknown>;
  /** To be kept within a second. */
  put: (value: unknown) => void;
  /** What is kept is being saved; it never throws. */
  saving: (done: Promise<unknown>) => void;
  /** It was saved, or taken back by who wrote it. */
  forget: () => Promise<void>;
};

export type UnsavedTexts = {
  /** The one keeper under `key`. */
  keeper: (key: string) => UnsavedKeeper;
  /** Takes acts back, the last first; whether all are. */
  takeBack: (actIds: readonly string[]) => Promise<boolean>;
  /** Says that what was left of a field is back. */
  sayBack: (label: string) => void;
};

/** Where the fields of the window keep what is not saved yet; without it they keep nothing. */
export const UnsavedTextsContext = createContext<UnsavedTexts | null>(null);
