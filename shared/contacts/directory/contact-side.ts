import { createSearchIndex } from '../search-contacts.ts';
import type { Searchable } from '../searched-entry.ts';
import { createCollatedRanks } from '../../text/collated-ranks.ts';
import type { ContactFacts } from './contact-facts.ts';
import type { SortKey } from './contact-query.ts';
import type { FilterTest } from './match-filters.ts';

/** What differs between persons and organisations. */
export type SideParts<Joined, Column extends string> = {
  ids: () => Iterable<string>;
  join: (id: string) => Joined | undefined;
  facts: (joined: Joined) => ContactFacts;
  searchable: (joined: Joined) => Searchable;
  /** The order where none is asked for, and of what is equal in the order asked for. */
  byName: readonly SortKey<Column>[];
  sortText: (entry: SideEntry<Joined>, column: Column) => string;
};

export type SideEntry<Joined> = { joined: Joined; facts: ContactFacts };

/** A letter, two words, a number and a letter with dots that are on nearly all or on many, and typing mistakes. */
const WARMING = ['a', 'a e', '040', 'ä', 'virtnaen', 'a virtnaen'];

/**
 * One half of the directory, persons or organisations: what was joined is kept until it is touched, and so are the
 * orders of the list, since a list is looked at in few of them.
 */
export function createContactSide<Joined, Column extends string>(parts: SideParts<Joined, Column>) {
  const entries = new Map<string, SideEntry<Joined>>();
  let index = createSearchIndex();
  /** Contacts whose words the index does not know yet, or no longer; null before the first, when it knows none. */
  let unsearched: Set<string> | null = null;
  let isArranged = false;
  let untried = [...WARMING];
  const orders = new Map<string, readonly string[]>();
  const ranks = createCollatedRanks();

  const entry = (id: string): SideEntry<Joined> | undefined => {
    let known = entries.get(id);
    if (!known) {
      const joined = parts.join(id);
      if (joined === undefined) return undefined;
      known = { joined, facts: parts.facts(joined) };
      entries.set(id, known);
    }
    return known;
  };

  const ordered = (sort: readonly SortKey<Column>[]): readonly string[] => {
    const key = sort.map(({ by, direction }) => `${by} ${direction}`).join();
    let order = orders.get(key);
    if (!order) {
      order = sortIds(sort);
      orders.set(key, order);
    }
    return order;
  };

  const sortIds = (sort: readonly SortKey<Column>[]): string[] => {
    // Ids tell age: the older of two that are equal in all comes first, always.
    const ids = [...parts.ids()].sort();
    const keys = sort.map(({ by, direction }) => {
      const texts = ids.map((id) => {
        const known = entry(id);
        return known ? parts.sortText(known, by) : '';
      });
      const places = ranks.of(texts);
      const sign = direction === 'ascending' ? 1 : -1;
      // What is empty comes last either way.
      return Float64Array.from(places, (place, at) => (texts[at] === '' ? Infinity : sign * place));
    });
    const order = Uint32Array.from(ids, (_, at) => at);
    order.sort((a, b) => {
      for (const key of keys) {
        const left = key[a] ?? 0;
        const right = key[b] ?? 0;
        if (left !== right) return left < right ? -1 : 1;
      }
      return a - b;
    });
    return Array.from(order, (at) => ids[at] ?? '');
  };

  /** Brings up to `most` contacts into the search; whether all are in it now. */
  const put = (most: number): boolean => {
    let left = most;
    // In the order in which equal hits are to come: none then needs another place once all are in.
    unsearched ??= new Set(ordered(parts.byName));
    for (const id of unsearched) {
      if (left-- === 0) return false;
      const known = entry(id);
      if (known) index.put(parts.searchable(known.joined));
      else index.drop(id);
      unsearched.delete(id);
    }
    return true;
  };

  /** Has equal hits come in the order of names. */
  const arrange = () => {
    if (!isArranged) index.arrange(ordered(parts.byName));
    isArranged = true;
  };

  return {
    entry,
    /** Makes ready to search for a while (some `most` contacts); whether all is ready. */
    warm: (most: number): boolean => {
      if (!put(most)) return false;
      if (!isArranged) {
        arrange();
        return false;
      }
      // The first search of each kind takes many times as long as those that follow: it is made here, for nobody.
      const next = untried.pop();
      if (next !== undefined) index.find(next);
      return untried.length === 0;
    },
    /** Ids that hold the words and pass the test, in order. */
    find: (
      text: string,
      test: FilterTest | null,
      sort: readonly SortKey<Column>[],
    ): readonly string[] => {
      const passes = (id: string) => {
        const facts = entry(id)?.facts;
        return facts !== undefined && (test?.(facts) ?? true);
      };
      if (text.trim() === '') {
        const all = ordered(sort.length > 0 ? [...sort, ...parts.byName] : parts.byName);
        return test ? all.filter(passes) : all;
      }
      put(Infinity);
      arrange();
      const found = index.find(text);
      const kept = test ? found.filter(passes) : found;
      if (sort.length === 0) return kept;
      const wanted = new Set(kept);
      return ordered([...sort, ...parts.byName]).filter((id) => wanted.has(id));
    },
    /** Forgets what was joined of these contacts, which came, changed or went. */
    touch: (ids: Iterable<string>) => {
      for (const id of ids) {
        entries.delete(id);
        unsearched?.add(id);
      }
      orders.clear();
      isArranged = false;
    },
    /** Forgets all that was joined: another day, another language. */
    reset: () => {
      entries.clear();
      index = createSearchIndex();
      unsearched = null;
      untried = [...WARMING];
      orders.clear();
      isArranged = false;
    },
  };
}
