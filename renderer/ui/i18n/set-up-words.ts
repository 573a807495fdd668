import i18next from 'i18next';
import type { Language } from '#core/model';
import en from './en.json';
import zhCN from './zh-CN.json';

declare module 'i18next' {
  interface CustomTypeOptions {
    readonly resources: { readonly translation: typeof zhCN };
  }
}

/** Loads the window's own words, once, before anything is drawn. */
export function setUpWords(language: Language): void {
  void i18next.init({
    lng: language,
    resources: { 'zh-CN': { translation: zhCN }, en: { translation: en } },
    interpolation: { escapeValue: false },
    initAsync: false,
    showSupportNotice: false,
  });
}
