import { useEffect } from 'react';
import { linesOf, isRef, walkSections } from '#core/model';
import type { OpenedPlan } from '#ipc';
import type { PlanTools } from './plan-tools';

/** Whether nothing was written in a plan yet, and it is in no file. */
const isNew = ({ plan, file }: OpenedPlan): boolean =>
  file === undefined &&
  [...walkSections(plan.sections)].every(({ section }) =>
    [...linesOf(section.prose)].every(({ children }) =>
      children.every((inline) => !isRef(inline) && inline.text === ''),
    ),
  );

/** Puts the caret of a new plan into its first section, so that writing can begin at once. */
export function useFirstCaret(opened: OpenedPlan, { editors }: PlanTools): void {
  useEffect(() => {
    const [first] = opened.plan.sections;
    if (!first || !isNew(opened)) return undefined;
    // The dialog that made the plan gives the focus back when it goes; the caret comes after that.
    const frame = requestAnimationFrame(() => {
      const start = { path: [0, 0], offset: 0 };
      editors.goTo({ section: first.id, range: { anchor: start, focus: start } });
    });
    return () => cancelAnimationFrame(frame);
  }, [opened, editors]);
}
