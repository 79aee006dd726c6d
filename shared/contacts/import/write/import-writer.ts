import { newId } from '../../../lib/new-id.ts';
import type { ContactStore } from '../../directory/contact-store.ts';
import { foldKeepingLetters as foldName } from '../../../text/fold.ts';
import { countryCodeOf } from '../../../text/country-code.ts';
import { guessOrganisationKind } from '../guess-organisation-kind.ts';
import { organisationIndex, type OrganisationIndex } from '../match/organisation-index.ts';
import type { ImportedContact } from '../plan.ts';
import { noRows, type ContactRows, type ContactUpdate, type ImportFrame } from './contact-rows.ts';
import { importPoints } from './import-points.ts';

type Owner = Parameters<typeof importPoints>[1];

/** What an import has made so far, and the ways to add to it; organisations and groups are made once each. */
export type ImportWriter = {
  frame: ImportFrame;
  store: ContactStore;
  /** Rows since the last `take`. */
  take: () => ContactRows;
  rows: () => ContactRows;
  /** The organisation that the row names, made if the office has none of that name; null where it names none. */
  organisationOf: (contact: ImportedContact) => string | null;
  /** Addresses and numbers of the row that the owner, and whoever is `besides`, do not have. */
  addPoints: (contact: ImportedContact, owner: Owner, besides?: readonly string[]) => void;
  addGroups: (labels: readonly string[], ownerKind: 'person' | 'organisation', id: string) => void;
  /** Notes a change of a record; several of one record become one. */
  change: (update: ContactUpdate) => void;
  updates: () => ContactUpdate[];
};

/** A writer over the office as `store` has it; it only gathers rows and changes, and writes nothing itself. */
export function importWriter(store: ContactStore, frame: ImportFrame): ImportWriter {
  const organisations: OrganisationIndex = organisationIndex([...store.organisations.all()]);
  const tagIds = new Map([...store.tags.all()].map(({ id, label }) => [foldName(label), id]));
  const tagged = new Set<string>();
  const ownPoints = new Map<string, Set<string>>();
  const changed = new Map<string, ContactUpdate>();
  let rows = noRows();

  const pointsOf = (ownerId: string): Set<string> => {
    const have =
      ownPoints.get(ownerId) ??
      new Set(store.contactPoints.by('ownerId', ownerId).map(({ normal }) => normal));
    ownPoints.set(ownerId, have);
    return have;
  };

  return {
    frame,
    store,
    rows: () => rows,
    take: () => {
      const taken = rows;
      rows = noRows();
      return taken;
    },
    organisationOf: (contact) => {
      const name = contact.organisation.trim();
      if (name === '') return null;
      const found = organisations.find(name);
      if (found !== undefined) return found;
      const id = newId();
      organisations.add(name, id);
      const own = contact.kind === 'organisation';
      rows.organisations.push({
        id,
        name: { [frame.listLanguage]: name },
        kind: guessOrganisationKind(name),
        country: countryCodeOf(contact.address.country) ?? 'FI',
        ...(own && contact.language !== '' ? { language: contact.language } : {}),
        ...(own && contact.notes !== '' ? { notes: contact.notes } : {}),
        provenance: frame.provenance,
      });
      return id;
    },
    addPoints: (contact, owner, besides = []) => {
      const have = pointsOf(owner.ownerId);
      const known =
        besides.length === 0
          ? have
          : new Set([...have, ...besides.flatMap((id) => [...pointsOf(id)])]);
      for (const row of importPoints(contact, owner, known)) {
        have.add(row.normal);
        rows.contactPoints.push(row);
      }
    },
    addGroups: (labels, ownerKind, ownerId) => {
      const had = new Set(store.taggings.by('ownerId', ownerId).map(({ tagId }) => tagId));
      for (const label of labels.map((group) => group.trim()).filter(Boolean)) {
        let tagId = tagIds.get(foldName(label));
        if (tagId === undefined) {
          tagId = newId();
          tagIds.set(foldName(label), tagId);
          rows.tags.push({ id: tagId, label });
        }
        if (had.has(tagId) || tagged.has(`${tagId} ${ownerId}`)) continue;
        tagged.add(`${tagId} ${ownerId}`);
        rows.taggings.push({ id: newId(), tagId, ownerKind, ownerId });
      }
    },
    change: (update) => {
      const earlier = changed.get(update.id);
      changed.set(update.id, {
        ...update,
        changes: { ...earlier?.changes, ...update.changes },
      } as ContactUpdate);
    },
    updates: () => [...changed.values()],
  };
}
