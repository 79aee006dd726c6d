import { addRelation, freeName, relationsOf, type WordFile } from '../word-file/word-file.ts';

/** Brings a part of `source` (a picture, a chart) with all that it needs; returns its name in `target`. */
export function adoptPart(target: WordFile, source: WordFile, part: string): string {
  const name = freeName(target, part);
  target.parts.set(name, source.parts.get(part) ?? new Uint8Array());
  target.types.set(name, source.types.get(part) ?? '');
  const tree = source.trees.get(part);
  if (tree) target.trees.set(name, tree);
  const relations = relationsOf(source, part).map((one) =>
    one.external ? one : { ...one, target: adoptPart(target, source, one.target) },
  );
  if (relations.length > 0) target.relations.set(name, relations);
  return name;
}

/**
 * Gives `targetPart` the relations that `sourcePart` has, those with these ids, and brings what they lead to. Returns
 * the new id of each.
 */
export function adoptRelations(
  target: WordFile,
  targetPart: string,
  source: WordFile,
  sourcePart: string,
  ids: ReadonlySet<string>,
): Map<string, string> {
  const renamed = new Map<string, string>();
  const adopted = new Map<string, string>();
  for (const { id, ...relation } of relationsOf(source, sourcePart)) {
    if (!ids.has(id)) continue;
    const there = relation.external
      ? relation.target
      : (adopted.get(relation.target) ?? adoptPart(target, source, relation.target));
    adopted.set(relation.target, there);
    renamed.set(id, addRelation(target, targetPart, { ...relation, target: there }));
  }
  return renamed;
}
