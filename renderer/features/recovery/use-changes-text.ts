import type { CountedPart } from '#core/file';
import { LIST_SEPARATOR } from '#core/words';
import type { UnsavedPlan } from '#ipc';
import { useLanguage, useWords } from '../../ui';

const PARTS: readonly CountedPart[] = [
  ...(['profile', 'order', 'section', 'target', 'measure', 'project', 'finance'] as const),
  ...(['talent', 'fact', 'organisation', 'version'] as const),
];

/** Says what of a plan was changed and not saved: “自上次保存以来修改了 3 个章节、2 个指标”. */
export function useChangesText(): (plan: UnsavedPlan) => string {
  const words = useWords();
  const language = useLanguage();
  return ({ changes, folder }) => {
    const parts = PARTS.flatMap((part) => {
      const count = changes[part];
      return count === undefined ? [] : [words(`recovery.parts.${part}`, { count })];
    });
    if (parts.length === 0) return words('recovery.some');
    const what = parts.join(LIST_SEPARATOR[language]);
    return words(folder === undefined ? 'recovery.sinceBegun' : 'recovery.sinceSaved', { what });
  };
}

/** Says when a plan was changed last. */
export function useChangedAtText(): (plan: UnsavedPlan) => string {
  const words = useWords();
  const language = useLanguage();
  return ({ changedAt }) =>
    words('recovery.changedAt', {
      time: new Date(changedAt).toLocaleString(language, { dateStyle: 'medium', timeStyle: 'short' }),
    });
}
