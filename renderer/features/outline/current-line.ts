import { createContext, use } from 'react';

/** The line that the officer is at; given around the tree, so that moving the caret draws only lines, not the tree. */
export const CurrentLine = createContext<string | undefined>(undefined);

export const useIsCurrent = (id: string): boolean => use(CurrentLine) === id;
