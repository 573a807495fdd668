import type { TFunction } from 'i18next';
import { createContext, use } from 'react';
import type { Language } from '#core/model';

interface WordsAccess {
  readonly language: Language;
  readonly words: TFunction;
}

export const WordsContext = createContext<WordsAccess | undefined>(undefined);

function useAccess(): WordsAccess {
  const access = use(WordsContext);
  if (!access) throw new Error('No language provider around this');
  return access;
}

/** The window's words in the language it is shown in. */
export const useWords = (): TFunction => useAccess().words;

/** The language the window is shown in. */
export const useLanguage = (): Language => useAccess().language;
