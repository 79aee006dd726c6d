import { draftKeeper, type DraftKeeper } from './draft-keeper.ts';
import type { Office } from './office.ts';

/**
 * The keepers of what is written in fields and not saved yet, one a key. Which of them hold something is asked of the
 * database once: most fields are drawn without anything being left of them.
 */
export function unsavedKeepers(drafts: Office['drafts']): (key: string) => DraftKeeper {
  const keepers = new Map<string, DraftKeeper>();
  let keys: Promise<Set<string>> | null = null;
  const held = () => (keys ??= drafts.keys().then((all) => new Set(all)));
  const keeper = (key: string): DraftKeeper => {
    const own = draftKeeper(drafts, key);
    return {
      ...own,
      load: async () => ((await held()).has(key) ? own.load() : undefined),
      put: (value) => {
        void held().then((all) => all.add(key));
        own.put(value);
      },
    };
  };
  return (key) => {
    const known = keepers.get(key) ?? keeper(key);
    keepers.set(key, known);
    return known;
  };
}
