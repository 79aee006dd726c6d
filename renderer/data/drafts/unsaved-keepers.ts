import { draftKeeper } from './draft-keeper.ts';
import type { Office } from '../office.ts';

/** The keeper of one field: see `unsavedKeepers`. */
type FieldKeeper = {
  /** What is kept, once what `saving` was told of is over. */
  load: () => Promise<unknown>;
  put: (value: unknown) => void;
  /** What is kept is being saved; it never throws. */
  saving: (done: Promise<unknown>) => void;
  forget: () => Promise<void>;
};

/**
 * The keepers of what is written in fields and not saved yet, one a key. Which of them hold something is asked of the
 * database once: most fields are drawn without anything being left of them.
 */
export function unsavedKeepers(drafts: Office['drafts']): (key: string) => FieldKeeper {
  const keepers = new Map<string, FieldKeeper>();
  let keys: Promise<Set<string>> | null = null;
  const readKeys = async () => {
    try {
      return new Set(await drafts.keys());
    } catch (failure) {
      // Asked again the next time.
      keys = null;
      throw failure;
    }
  };
  const held = () => (keys ??= readKeys());
  const keeper = (key: string): FieldKeeper => {
    const own = draftKeeper(drafts, key);
    let saved: Promise<unknown> = Promise.resolve();
    return {
      load: async () => {
        await saved;
        return (await held()).has(key) ? await own.load() : undefined;
      },
      put: (value) => {
        held().then(
          (all) => all.add(key),
          () => undefined,
        );
        own.put(value);
      },
      saving: (done) => {
        saved = done;
      },
      forget: own.forget,
    };
  };
  return (key) => {
    const known = keepers.get(key) ?? keeper(key);
    keepers.set(key, known);
    return known;
  };
}
