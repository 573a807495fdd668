import { assertNever, type Language } from '#core/model';

/** What the Word file could not carry. Losing something is allowed; losing it silently is not. */
export type Note =
  /** Characters that no Word file may hold. */
  | { readonly kind: 'characters-left-out'; readonly count: number }
  /** A block or field whose place cannot be found again in a returned file, because its id is too long or has odd characters. */
  | { readonly kind: 'place-not-marked'; readonly count: number };

/** The sentence for the officer. */
export function sayNote(note: Note, language: Language): string {
  const count = String(note.count);
  switch (note.kind) {
    case 'characters-left-out':
      return language === 'zh-CN'
        ? `有${count}个 Word 不支持的控制字符没有写入。`
        : `${count} control characters that Word does not allow were left out.`;
    case 'place-not-marked':
      return language === 'zh-CN'
        ? `有${count}处没有写入回收标记，收回后需人工核对。`
        : `${count} places carry no mark and must be compared by hand when the file comes back.`;
    default:
      return assertNever(note);
  }
}
