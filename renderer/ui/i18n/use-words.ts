import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { isLanguage, type Language } from '#core/model';

/** The window's words in the language it is shown in. */
export const useWords = (): TFunction => useTranslation().t;

/** The language the window is shown in. */
export function useLanguage(): Language {
  const { language } = useTranslation().i18n;
  return isLanguage(language) ? language : 'zh-CN';
}
