import { sayCounts } from '#core/review';
import type { UnsavedPlan } from '#ipc';
import { useLanguage, useWords } from '../../ui';

/** Says what of a plan was changed and not saved: “自上次保存以来修改了 3 个章节、2 个指标”. */
export function useChangesText(): (plan: UnsavedPlan) => string {
  const words = useWords();
  const language = useLanguage();
  return ({ changes, folder }) => {
    const what = sayCounts(changes, language);
    if (what === '') return words('recovery.some');
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
