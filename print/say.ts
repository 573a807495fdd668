import type { Language } from '#core/model';

/** The sentence about characters that no page can show. */
export const sayLeftOut = (count: number, language: Language): string =>
  language === 'zh-CN'
    ? `有${String(count)}个无法印出的控制字符没有写入。`
    : `${String(count)} control characters that cannot be printed were left out.`;

/** What a finished file was checked for when it was read again. */
export const sayChecked = (
  { pages, headings }: { readonly pages: number; readonly headings: number },
  language: Language,
): readonly string[] =>
  language === 'zh-CN'
    ? [`${String(pages)} 页，全部为 A4`, `${String(headings)} 个标题都在文件中，并列入书签`]
    : [`${String(pages)} pages, all A4`, `All ${String(headings)} headings are there, and in the bookmarks`];
