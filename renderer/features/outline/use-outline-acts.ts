import { useState } from 'react';
import type { MeasureId, Section, SectionId, SectionPlace } from '#core/model';
import { mayRemove, mayRename, sectionOf } from '#core/edit';
import { useWorkspace } from '../../workspace';
import { holdsText, moveMeasure, ownSection, placeForNew, stepFor, type Direction } from './section-moves';

/** A question that the outline asks before it acts. */
export type Question =
  | { readonly kind: 'add'; readonly place: SectionPlace }
  | { readonly kind: 'rename'; readonly section: Section }
  | { readonly kind: 'remove'; readonly section: Section };

export interface OutlineActs {
  readonly question: Question | undefined;
  readonly ask: (question: Question | undefined) => void;
  readonly answer: (heading: string) => void;
  readonly add: (at: SectionId, how: 'after' | 'inside') => void;
  readonly rename: (id: SectionId) => void;
  readonly remove: (id: SectionId) => void;
  readonly move: (id: SectionId, direction: Direction) => void;
  readonly moveMeasure: (id: MeasureId, direction: Direction) => void;
}

/** What can be done to the sections of the outline. An act that the template forbids does nothing; the menu says why. */
export function useOutlineActs(): OutlineActs {
  const { now, edit, newId, goTo } = useWorkspace();
  const [question, ask] = useState<Question>();
  const removeNow = (id: SectionId): void =>
    edit([{ kind: 'remove-section', section: id }], { name: 'remove-section' });
  return {
    question,
    ask,
    add: (at, how) => {
      const place = placeForNew(now(), at, how);
      if (place) ask({ kind: 'add', place });
    },
    rename: (id) => {
      const plan = now();
      if (mayRename(plan, id)) ask({ kind: 'rename', section: sectionOf(plan, id) });
    },
    remove: (id) => {
      const plan = now();
      const section = sectionOf(plan, id);
      if (!mayRemove(plan, id)) return;
      if (holdsText(section)) ask({ kind: 'remove', section });
      else removeNow(id);
    },
    move: (id, direction) => {
      const place = stepFor(now(), id, direction);
      if (place) edit([{ kind: 'move-section', section: id, place }], { name: 'move-section' });
    },
    moveMeasure: (id, direction) => {
      edit((plan) => moveMeasure(plan, id, direction), { name: 'move-measure' });
    },
    answer: (heading) => {
      ask(undefined);
      if (question?.kind === 'rename')
        edit([{ kind: 'rename-section', section: question.section.id, heading }], { name: 'rename-section' });
      if (question?.kind === 'remove') removeNow(question.section.id);
      if (question?.kind !== 'add') return;
      const section = ownSection(heading, newId);
      edit([{ kind: 'add-section', section, place: question.place }], { name: 'add-section' });
      goTo({ section: section.id });
    },
  };
}
