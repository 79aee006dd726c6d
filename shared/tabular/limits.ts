/**
 * What a table may measure. Chosen by measurement so that `office import` ends within 10 seconds and 512 MB of resident
 * memory on two cores whatever the file; a stakeholder list is far below all of them.
 */
export const LIMITS = {
  /** Of the file as it lies on disk. */
  fileBytes: 24 * 1024 * 1024,
  rows: 100_000,
  columns: 1_000,
  /** Of cells with something in them, and with the empty ones before them in their rows. */
  cells: 1_500_000,
  places: 6_000_000,
  /** Filled cells beyond the last column, which are told and left out; more are a table. */
  outside: 1_000,
  /** What Excel itself allows in a cell (Excel specifications and limits: 32,767). */
  cellCharacters: 32_767,
  /** Letters of all cells together: one long text may stand in many cells of a workbook. */
  characters: 30_000_000,
  /** Of a zip, before it is unpacked. */
  zip: {
    parts: 2_000,
    partBytes: 80 * 1024 * 1024,
    allBytes: 120 * 1024 * 1024,
    ratio: 150,
  },
  /** Remarks kept for each code; a table where every row is wrong says so a thousand times, not a million. */
  remarksPerCode: 1_000,
} as const;
