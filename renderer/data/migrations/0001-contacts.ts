/**
 * The first tables. Only keys and indexes are named here; a field that no query goes by needs no migration.
 * `[importId+rev]` finds the rows of an import, and those of them that were edited since.
 */
export const contacts = {
  version: 1,
  stores: {
    organisations: 'id, parentId, kind, [importId+rev], deletedAt',
    persons: 'id, [importId+rev], deletedAt',
    positions: 'id, personId, organisationId, [importId+rev], deletedAt',
    contactPoints: 'id, ownerId, [kind+normal], [importId+rev], deletedAt',
    tags: 'id, label, [importId+rev], deletedAt',
    taggings: 'id, tagId, ownerId, [importId+rev], deletedAt',
    settings: 'id',
    madeDocuments: 'id, kind, createdAt, deletedAt',
    imports: 'id, state, sha256, createdAt, deletedAt',
    acts: 'id, &seq, reverses, importId',
    changes: '++seq, actId, [table+recordId]',
    drafts: 'key, savedAt',
    mappings: 'signature, usedAt',
    meta: 'key',
    safetyCopies: 'id, createdAt',
  },
};
