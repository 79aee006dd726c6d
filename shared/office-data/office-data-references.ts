import { REFERENCES } from '../schema/references.ts';
import { TABLES, type OfficeDataTable } from '../schema/tables.ts';

type OfficeDataReference = {
  table: OfficeDataTable;
  field: string;
  to: readonly OfficeDataTable[];
};

const isHeld = (table: keyof typeof TABLES): table is OfficeDataTable =>
  TABLES[table].isInOfficeData;

/** The references between rows that office data hold. */
export const OFFICE_DATA_REFERENCES: readonly OfficeDataReference[] = REFERENCES.flatMap(
  ({ table, field, to }) => {
    const held = to.filter(isHeld);
    return isHeld(table) && held.length === to.length ? [{ table, field, to: held }] : [];
  },
);
