import { createContext, use } from 'react';

/** Opens the help at what it says of a rule. */
export type OpenHelp = (rule: string) => void;

/** Given by `app/` around the whole window. */
export const HelpContext = createContext<OpenHelp | undefined>(undefined);

/** How to open the help at a rule; nothing where there is no help around. */
export const useOpenHelp = (): OpenHelp | undefined => use(HelpContext);
