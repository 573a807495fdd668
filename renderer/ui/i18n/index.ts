export { LanguageProvider } from './language-provider';
export { setUpWords } from './set-up-words';
export { useLanguage, useWords } from './words-context';
