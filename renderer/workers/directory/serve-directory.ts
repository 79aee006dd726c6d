import { CONTACT_TABLES } from '#shared/contacts/contact-tables.ts';
import {
  createDirectory,
  type Directory,
  type DirectorySetting,
} from '#shared/contacts/directory/directory.ts';
import type { ContactChanges } from '#shared/contacts/directory/contact-store.ts';
import { recipientsOf } from '#shared/contacts/lists/recipients.ts';
import type { Mark, OfficeReader } from '#renderer/data/office.ts';
import type { DirectoryCalls, PageOrder } from './directory-calls.ts';
import type { CallHandlers } from '../serve-calls.ts';

/** Contacts made ready to search in one go, before calls are changeCount again. */
const SLICE = 400;

type Held = { directory: Directory; setting: DirectorySetting; mark: Mark; changeCount: number };

/**
 * The directory's work: reads the contacts once, then follows what changes. It follows when it is asked, and only where
 * the window has changeCount of a change since, so that an answer is never older than what the user has just done.
 */
export function directoryHandlers(
  openReader: () => Promise<OfficeReader>,
): CallHandlers<DirectoryCalls> {
  let reader: Promise<OfficeReader> | null = null;
  let held: Held | null = null;
  let busy: Promise<unknown> = Promise.resolve();

  const load = async (from: OfficeReader, setting: DirectorySetting, changeCount: number) => {
    const { mark, rows } = await from.load(CONTACT_TABLES);
    const directory = createDirectory(rows, setting);
    held = { directory, setting, mark, changeCount };
    warmLater(directory);
    return directory;
  };

  const follow = async ({
    language,
    today,
    changeCount,
  }: DirectorySetting & { changeCount: number }): Promise<Directory> => {
    reader ??= openReader();
    const from = await reader;
    if (!held) return await load(from, { language, today }, changeCount);
    const { directory, setting } = held;
    if (held.changeCount < changeCount) {
      const { mark, changed } = await from.changesSince(held.mark, CONTACT_TABLES);
      if (changed === 'everything') return await load(from, { language, today }, changeCount);
      const changes = Object.entries(changed).map(([table, { rows, gone }]) => [
        table,
        { put: rows, gone },
      ]);
      if (changes.length > 0) directory.apply(Object.fromEntries(changes) as ContactChanges);
      held = { ...held, mark, changeCount };
    }
    if (setting.language !== language || setting.today !== today) {
      directory.turnTo({ language, today });
      held = { ...held, setting: { language, today } };
      warmLater(directory);
    }
    return directory;
  };

  /** One after the other: two that follow at once would apply the same changes twice. */
  const current = (asked: DirectorySetting & { changeCount: number }): Promise<Directory> => {
    const next = busy.then(() => follow(asked));
    busy = next.catch(() => undefined);
    return next;
  };

  /** Words are folded in the pauses, so that the first rows need not wait for it. */
  const warmLater = (directory: Directory) => {
    const goOn = () => {
      if (held?.directory !== directory || directory.warm(SLICE)) return;
      inPause(goOn);
    };
    inPause(goOn);
  };

  return {
    page: async (asked) => pageOf(await current(asked), asked),
    ids: async (asked) => [...(await current(asked)).find(asked.query)],
    jump: async (asked) => (await current(asked)).jump(asked.query, asked.typed, asked.at),
    rows: async (asked) => (await current(asked)).rows(asked.of, asked.ids),
    facet: async (asked) => (await current(asked)).facet(asked.query, asked.field),
    recipients: async (asked) => {
      const { lookup } = await current(asked);
      const ownerKind = asked.of === 'persons' ? 'person' : 'organisation';
      const members = asked.ids.map((ownerId) => ({ ownerKind, ownerId }) as const);
      return recipientsOf(members, lookup, asked);
    },
    names: async (asked) => (await current(asked)).names(asked.filters),
  };
}

/** After all calls that came. A timer that is set again and again waits four milliseconds each time; a task does not. */
function inPause(work: () => void): void {
  if ('scheduler' in globalThis) void scheduler.postTask(work, { priority: 'background' });
  else setTimeout(work);
}

function pageOf(
  directory: Directory,
  { query, from, count, openId }: PageOrder,
): DirectoryCalls['page']['answer'] {
  const ids = directory.find(query);
  // Fewer may be left than when the page was turned.
  const first = from < ids.length ? from : Math.max(0, Math.ceil(ids.length / count) - 1) * count;
  const at = openId === undefined ? -1 : ids.indexOf(openId);
  const [before, after] = [ids[at - 1], ids[at + 1]];
  return {
    rows: directory.rows(query.of, ids.slice(first, first + count)),
    from: first,
    total: ids.length,
    all: directory.count(query.of),
    isRanked: query.text.trim() !== '' && query.sort.length === 0,
    names: directory.names(query.filters),
    ...(openId !== undefined &&
      at >= 0 && {
        open: {
          id: openId,
          name: directory.rows(query.of, [openId])[0]?.name ?? '',
          at,
          ...(before !== undefined && { before }),
          ...(after !== undefined && { after }),
        },
      }),
  };
}
