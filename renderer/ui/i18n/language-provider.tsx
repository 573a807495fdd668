import i18next from 'i18next';
import { useEffect, type ReactElement, type ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components';
import type { Language } from '#core/model';

/** Shows everything inside in one language, at once when it changes: our words, React Aria's, and the page's `lang`. */
export function LanguageProvider({ language, children }: { readonly language: Language; readonly children: ReactNode }): ReactElement {
  useEffect(() => {
    document.documentElement.lang = language;
    void i18next.changeLanguage(language);
  }, [language]);
  return <I18nProvider locale={language === 'en' ? 'en-GB' : language}>{children}</I18nProvider>;
}
