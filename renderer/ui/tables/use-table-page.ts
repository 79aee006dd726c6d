import { useState } from 'react';

/** A page of a longer list: the place of its first row from 0, and how long the list is. */
export type ListPart = { from: number; total: number; onFrom: (from: number) => void };

/** Which page of its rows a table shows; that of the open record once it is among them. */
export function useTablePage<Row>(
  rows: readonly Row[],
  {
    rowId,
    pageSize,
    part,
    currentId,
  }: {
    rowId: (row: Row) => string;
    pageSize: number;
    part: ListPart | undefined;
    currentId: string | undefined;
  },
) {
  const [wantedPage, setPage] = useState(0);
  const ownPage = Math.min(wantedPage, Math.max(0, Math.ceil(rows.length / pageSize) - 1));
  const first = part?.from ?? ownPage * pageSize;

  const [seenCurrent, setSeenCurrent] = useState<string | undefined>(undefined);
  if (currentId !== seenCurrent) {
    // A record just added is not among the rows yet: it is shown once it is.
    const index = rows.findIndex((row) => rowId(row) === currentId);
    if (index >= 0 || currentId === undefined) setSeenCurrent(currentId);
    if (index >= 0) setPage(Math.floor(index / pageSize));
  }

  return {
    first,
    page: Math.floor(first / pageSize),
    total: part?.total ?? rows.length,
    /** The rows of this page out of all. */
    pageOf: (all: readonly Row[]) => (part ? all : all.slice(first, first + pageSize)),
    turnTo: (page: number) => {
      if (part) part.onFrom(page * pageSize);
      else setPage(page);
    },
    seenCurrent,
  };
}
