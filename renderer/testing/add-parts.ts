import type { ImportParts, ImportRows, Office } from '#renderer/data/office.ts';
import { openRowAdder, slicesOf } from '#renderer/data/imports/row-adder.ts';
import { databaseOf } from './empty-office.ts';

/** Adds the rows of an import over a connection of its own, as the reader of lists does. */
export function addParts(
  office: Office,
  parts: AsyncIterable<ImportRows & { done: number }>,
): ImportParts['add'] {
  return async function* add(stamp) {
    const adder = await openRowAdder(databaseOf(office), stamp);
    try {
      for await (const { done, updates, ...rows } of parts) {
        for (const slice of slicesOf(rows)) await adder.add(slice);
        yield { done, updates };
      }
      await adder.finished();
    } finally {
      await adder.settled();
      adder.close();
    }
  };
}
