import { useCallback, useLayoutEffect, useRef, type ReactElement, type RefObject } from 'react';
import { useComposing, useFocused, useSlateSelector } from 'slate-react';
import { demandFor, isBlank, type Section, type SectionDemand, type SectionId } from '#core/model';
import type { Plan } from '#core/records';
import { useWords } from '../../ui';
import { sectionIn } from '../binding/prose-of';
import { isBlankBeginning } from '../model/with-lines';
import { usePlanPart } from './editors-context';
import styles from './prose.module.css';

/** What the template asks for in a section. */
function useDemand(id: SectionId): SectionDemand | undefined {
  return usePlanPart(
    useCallback(
      (plan: Plan) => {
        return demandFor(plan.demands, sectionIn(plan, id)?.key);
      },
      [id],
    ),
  );
}

const hasText = (sections: readonly Section[]): boolean =>
  sections.some((section) => !isBlank(section.prose) || hasText(section.sections));

/** Whether something was written in the sections below one: what stands there answers its prompt. */
const useHasTextBelow = (id: SectionId): boolean =>
  usePlanPart(useCallback((plan: Plan) => hasText(sectionIn(plan, id)?.sections ?? []), [id]));

/** Gives the empty line below it the room that the prompt needs. */
function useRoom(isShown: boolean): RefObject<HTMLDivElement | null> {
  const ref = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const prompt = ref.current;
    const body = prompt?.parentElement;
    if (!isShown || !prompt || !body) return;
    const measure = (): void => body.style.setProperty('--prompt-height', `${String(prompt.offsetHeight)}px`);
    const observer = new ResizeObserver(measure);
    observer.observe(prompt);
    measure();
    return () => {
      observer.disconnect();
      body.style.removeProperty('--prompt-height');
    };
  }, [isShown]);
  return ref;
}

/**
 * What an empty section asks for: as long as those below it are empty too, or the caret is in it. It stands over the editor, never in its text, and goes as soon as an input method
 * begins, so that nothing is ever composed into it.
 */
export function Prompt({ section }: { readonly section: SectionId }): ReactElement | null {
  const t = useWords();
  const demand = useDemand(section);
  const isEmpty = useSlateSelector(isBlankBeginning);
  const isComposing = useComposing();
  const hasCaret = useFocused();
  const hasTextBelow = useHasTextBelow(section);
  const isShown = isEmpty && !isComposing && (hasCaret || !hasTextBelow);
  const ref = useRoom(isShown);
  if (!isShown) return null;
  return (
    <div ref={ref} className={styles['prompt']} data-prompt="" aria-hidden="true">
      {demand?.prompt ?? t('page.prompt')}
      {demand?.example !== undefined && (
        <span className={styles['example']}> {t('page.example', { example: demand.example })}</span>
      )}
    </div>
  );
}
