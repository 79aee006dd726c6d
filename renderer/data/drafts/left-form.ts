import { createContext } from 'react';

/** Told of a form that was left for another view with text that is not saved, by the key of its draft. */
export const LeftFormContext = createContext<(key: string) => void>(() => undefined);
