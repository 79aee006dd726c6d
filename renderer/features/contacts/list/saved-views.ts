import type { SavedView } from '#shared/contacts/directory/saved-view.ts';
import type { ContactSide } from '#shared/contacts/directory/directory.ts';
import { collatorFor } from '#shared/text/collator.ts';
import type { ActResult } from '#shared/records/change.ts';
import type { Office } from '#renderer/data/office.ts';
import type { ContactListState } from './contacts-store.ts';

type Look = Pick<ContactListState, 'filters' | 'columns' | 'sort'>;

/** What a view keeps of how the list looks: everything but the words searched for and the ticks. */
export function lookOf({ filters, columns, sort }: Look): Look {
  return { filters, columns, sort };
}

/** Whether the list still looks as the view says. */
export function isLook(view: SavedView, look: Look): boolean {
  return (
    JSON.stringify([sorted(view.filters), view.columns, view.sort]) ===
    JSON.stringify([sorted(look.filters), look.columns, look.sort])
  );
}

/**
 * The views of a list, by name. Where several say that the list opens in them, as chosen on two devices at once, it is the one
 * made first.
 */
export async function readViews(office: Office, of: ContactSide): Promise<SavedView[]> {
  const views = await office.read.savedViews.filter((view) => view.of === of).toArray();
  const { compare } = collatorFor('fi');
  // They come in the order of their ids, in which they were made.
  const first = views.find(({ isDefault }) => isDefault);
  return views
    .map((view) => (view.id === first?.id ? view : withoutDefault(view)))
    .sort((a, b) => compare(a.name, b.name));
}

function withoutDefault(view: SavedView): SavedView {
  const plain = { ...view };
  delete plain.isDefault;
  return plain;
}

/** Keeps how the list looks under a name; returns the view's id. */
export async function addView(
  office: Office,
  of: ContactSide,
  name: string,
  look: Look,
): Promise<ActResult<string>> {
  return await office.change({ name: 'addView', facts: { name } }, async (write) => {
    const view = await write.add('savedViews', { of, name, ...look } as never);
    return view.id;
  });
}

/** Has the view keep how the list looks now. */
export async function updateView(office: Office, view: SavedView, look: Look): Promise<ActResult> {
  return await office.change({ name: 'editView', facts: { name: view.name } }, async (write) => {
    await write.update('savedViews', view.id, look as never);
  });
}

export async function renameView(
  office: Office,
  view: SavedView,
  name: string,
): Promise<ActResult> {
  return await office.change({ name: 'editView', facts: { name } }, async (write) => {
    await write.update('savedViews', view.id, { name });
  });
}

/** The list opens in this view from now on, and no longer in another; or in none. */
export async function setDefaultView(
  office: Office,
  view: SavedView,
  isDefault: boolean,
): Promise<ActResult> {
  return await office.change({ name: 'editView', facts: { name: view.name } }, async (write) => {
    for (const other of await office.read.savedViews.filter(({ of }) => of === view.of).toArray()) {
      const wanted = isDefault && other.id === view.id ? true : undefined;
      if (other.isDefault !== wanted) {
        await write.update('savedViews', other.id, { isDefault: wanted });
      }
    }
  });
}

export async function deleteView(office: Office, view: SavedView): Promise<ActResult> {
  return await office.change({ name: 'deleteView', facts: { name: view.name } }, async (write) => {
    await write.delete('savedViews', view.id);
  });
}

/** In whatever order the filters were set. */
function sorted(filters: object): [string, unknown][] {
  return Object.entries(filters).sort(([a], [b]) => (a < b ? -1 : 1));
}
