import { useCallback, type ReactElement } from 'react';
import type { SectionId } from '#core/model';
import { fixedTextOf } from '#core/derive';
import type { Plan } from '#core/records';
import { useWords } from '../../ui';
import { sectionIn } from '../binding/prose-of';
import { usePlanPart } from './editors-context';
import styles from './page.module.css';
import prose from './prose.module.css';

/** The text that the template puts before a section's own: it stands on the page and takes no caret. */
export function FixedText({ section: id }: { readonly section: SectionId }): ReactElement | null {
  const t = useWords();
  const paragraphs = usePlanPart(
    useCallback(
      (plan: Plan) => {
        const section = sectionIn(plan, id);
        return section && fixedTextOf(plan, section);
      },
      [id],
    ),
  );
  if (!paragraphs || paragraphs.length === 0) return null;
  return (
    <div
      className={styles['fixed']}
      role="note"
      aria-label={t('length.fixed')}
      title={t('length.fixed')}
      data-fixed-text=""
    >
      {paragraphs.map((text, index) => (
        <p key={index} className={prose['line']}>
          {text}
        </p>
      ))}
    </div>
  );
}
