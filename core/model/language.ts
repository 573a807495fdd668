/** The languages of plans and of the interface, as BCP 47 tags. */
export const LANGUAGES = ['zh-CN', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The same words in every language. */
export type Words<T = string> = Readonly<Record<Language, T>>;

export const isLanguage = (value: unknown): value is Language => LANGUAGES.some((language) => language === value);
