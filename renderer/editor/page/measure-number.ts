import { createContext, use } from 'react';

const Context = createContext<string | undefined>(undefined);

/** Gives the number of a measure to its title. */
export const MeasureNumber = Context.Provider;
export const useMeasureNumber = (): string | undefined => use(Context);
