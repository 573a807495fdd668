import { demandFor, type SectionId } from '#core/model';
import { mayRemove, mayRename, sectionOf } from '#core/edit';
import { useWords, type MenuAct } from '../../ui';
import { useWorkspace } from '../../workspace';
import { placeForNew, stepFor } from './section-moves';
import type { OutlineActs } from './use-outline-acts';

/** The menu of a section: every act stands in it, greyed with the reason where the template forbids it. */
export function useSectionMenu(acts: OutlineActs): (id: SectionId) => readonly MenuAct[] {
  const words = useWords();
  const { plan } = useWorkspace();
  return (id) => {
    const isLocked = demandFor(plan.demands, sectionOf(plan, id).key)?.locked === true;
    const locked = isLocked ? words('outline.locked') : undefined;
    const unless = (isAllowed: boolean, why: string): string | undefined => (isAllowed ? undefined : (locked ?? why));
    return [
      {
        id: 'add',
        words: words('outline.add'),
        whyNot: placeForNew(plan, id, 'after') ? undefined : words('outline.noPlaceHere'),
        act: () => acts.add(id, 'after'),
      },
      {
        id: 'inside',
        words: words('outline.addInside'),
        whyNot: placeForNew(plan, id, 'inside') ? undefined : words('outline.tooDeep'),
        act: () => acts.add(id, 'inside'),
      },
      {
        id: 'rename',
        words: words('outline.rename'),
        keys: 'F2',
        apart: true,
        whyNot: unless(mayRename(plan, id), words('outline.locked')),
        act: () => acts.rename(id),
      },
      {
        id: 'up',
        words: words('common.moveUp'),
        keys: 'Alt+↑',
        whyNot: unless(stepFor(plan, id, 'up') !== undefined, words('outline.noPlaceAbove')),
        act: () => acts.move(id, 'up'),
      },
      {
        id: 'down',
        words: words('common.moveDown'),
        keys: 'Alt+↓',
        whyNot: unless(stepFor(plan, id, 'down') !== undefined, words('outline.noPlaceBelow')),
        act: () => acts.move(id, 'down'),
      },
      {
        id: 'remove',
        words: words('outline.removeSection'),
        keys: 'Delete',
        apart: true,
        whyNot: unless(mayRemove(plan, id), words('outline.required')),
        act: () => acts.remove(id),
      },
    ];
  };
}
