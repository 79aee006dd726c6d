import { ownerNames, type OwnerTable } from '../records/owner-kinds.ts';

type Words = Readonly<Record<string, string>>;

/** What is called by names that all of the program asks for; each group of texts brings those of its own subject. */
export type Names = {
  /** By the ids of commands. */
  readonly commands?: Words;
  /** Other words that the palette finds a command by, separated by commas; never shown. */
  readonly synonyms?: Words;
  /** What the user did, as undo and the history tell it. */
  readonly acts?: Words;
  /** Records of a table: one of them, and all. */
  readonly one?: Words;
  readonly many?: Words;
  /** Fields that are called otherwise than those of the same name in other tables, by table. */
  readonly fields?: Readonly<Record<string, Words>>;
};

type Group = { readonly names?: Names; readonly [text: string]: unknown };
type Groups = {
  readonly [group: string]: Group;
  readonly acts: Group;
  readonly commands: Group & { readonly synonyms: Words };
};

type Intersection<Union> = (Union extends unknown ? (one: Union) => void : never) extends (
  all: infer All,
) => void
  ? { readonly [Key in keyof All]: All[Key] }
  : never;
type Part<G, Name extends keyof Names> = Intersection<
  {
    [Key in keyof G]: G[Key] extends { readonly names: Readonly<Record<Name, infer Part>> }
      ? Part
      : never;
  }[keyof G]
>;

/** Groups of texts as they are asked for: the names of all subjects in one place. */
export type Joined<G extends Groups> = {
  readonly [Key in Exclude<keyof G, 'acts' | 'commands'>]: G[Key] extends { readonly names: object }
    ? Omit<G[Key], 'names'>
    : G[Key];
} & {
  readonly acts: G['acts'] & Part<G, 'acts'>;
  readonly commands: Omit<G['commands'], 'synonyms'> &
    Part<G, 'commands'> & { readonly synonyms: G['commands']['synonyms'] & Part<G, 'synonyms'> };
  readonly tables: {
    readonly one: Part<G, 'one'>;
    readonly many: Part<G, 'many'>;
    readonly field: Part<G, 'fields'>;
    /** What tasks come of and files belong to. */
    readonly owner: ReturnType<typeof ownerNames>;
  };
};

/**
 * Gathers the names that the groups bring: acts under `acts`, commands under `commands`, tables under `tables`.
 * Returns the groups without them, and these.
 */
export function joinNames<const G extends Groups>(groups: G): Joined<G> {
  const part = (name: keyof Names): object =>
    Object.assign({}, ...Object.values(groups).map(({ names }) => names?.[name]));
  const { acts, commands } = groups;
  const one = part('one');
  const withoutNames = Object.entries(groups).map(([group, texts]) => [
    group,
    Object.fromEntries(Object.entries(texts).filter(([text]) => text !== 'names')),
  ]);
  return {
    ...Object.fromEntries(withoutNames),
    acts: { ...acts, ...part('acts') },
    commands: {
      ...commands,
      ...part('commands'),
      synonyms: { ...commands.synonyms, ...part('synonyms') },
    },
    tables: {
      one,
      many: part('many'),
      field: part('fields'),
      owner: ownerNames(one as Record<OwnerTable, string>),
    },
  } as Joined<G>;
}
