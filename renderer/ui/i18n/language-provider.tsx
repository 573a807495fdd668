import i18next from 'i18next';
import { useEffect, useMemo, type ReactElement, type ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components';
import type { Language } from '#core/model';
import { WordsContext } from './words-context';

/** Shows everything inside in one language, at once when it changes: our words, React Aria's, and the page's `lang`. */
export function LanguageProvider({
  language,
  children,
}: {
  readonly language: Language;
  readonly children: ReactNode;
}): ReactElement {
  const access = useMemo(() => ({ language, words: i18next.getFixedT(language) }), [language]);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <WordsContext value={access}>
      <I18nProvider locale={language === 'en' ? 'en-GB' : language}>{children}</I18nProvider>
    </WordsContext>
  );
}
