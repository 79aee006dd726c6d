import { createContext, useContext } from 'react';
import type { Office } from './office.ts';

const OfficeContext = createContext<Office | null>(null);

/** Hands the open office down to the screens; none is there while it is being opened. */
export const OfficeProvider = OfficeContext.Provider;

/** The office that is open; only below `OfficeProvider`. */
export function useOffice(): Office {
  const office = useContext(OfficeContext);
  if (!office) throw new Error('useOffice outside OfficeProvider');
  return office;
}
