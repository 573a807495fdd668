import type { RecordId } from '#core/model';
import { fieldText } from '#core/derive';
import { fieldsOf, findRecord } from '#core/records';
import { useLanguage, useWords, type MenuAct } from '../../../ui';
import { useWorkspace } from '../../../workspace';
import { placeMeasure, sectionForMeasure } from '../place-measure';
import { measuresInText } from '#core/derive';
import { isGroupable } from './groups';
import type { Grid } from './use-grid';
import type { RegisterView } from './view';

/** A view, and how it is changed. */
export interface ViewAccess {
  readonly view: RegisterView;
  readonly change: (view: RegisterView) => void;
}

/** The acts of a column: sorting, filtering, its width. */
export function useColumnMenu(grid: Grid, { view, change }: ViewAccess): (field: string) => readonly MenuAct[] {
  const words = useWords();
  const language = useLanguage();
  const { plan } = useWorkspace();
  const groupActs = (field: string, column: string): readonly MenuAct[] => {
    const described = fieldsOf(grid.kind)[field];
    const { group, ...ungrouped } = view;
    if (group === field)
      return [{ id: 'ungroup', words: words('registerView.ungroup'), act: () => change({ ...ungrouped, folded: [] }) }];
    if (!described || !isGroupable(described)) return [];
    const act = (): void => change({ ...view, group: field, folded: [] });
    return [{ id: 'group', words: words('registerView.groupBy', { column }), act }];
  };
  return (field) => {
    const column = fieldsOf(grid.kind)[field]?.words[language] ?? field;
    const record = grid.active && findRecord(plan, grid.active.record)?.record;
    const text = record ? fieldText(plan, grid.kind, record, field) : '';
    const sort = (direction: 'up' | 'down'): void => change({ ...view, sort: { field, direction } });
    return [
      { id: 'sort-up', words: words('grid.sortUp', { column }), act: () => sort('up'), apart: true },
      { id: 'sort-down', words: words('grid.sortDown', { column }), act: () => sort('down') },
      ...(grid.active
        ? [
            {
              id: 'only',
              words: text === '' ? words('grid.onlyEmpty', { column }) : words('grid.only', { column, text }),
              act: () => change({ ...view, only: { ...view.only, [field]: text } }),
            },
          ]
        : []),
      ...groupActs(field, column),
      { id: 'wider', words: words('grid.wider'), keys: 'Alt+→', act: () => grid.widen(field, 24), apart: true },
      { id: 'narrower', words: words('grid.narrower'), keys: 'Alt+←', act: () => grid.widen(field, -24) },
    ];
  };
}

/** The acts of the rows that are selected. */
export function useRowMenu(grid: Grid, openBulk: () => void): () => readonly MenuAct[] {
  const words = useWords();
  const { select, showTab } = useWorkspace();
  const place = usePlaceInText(grid.active?.record);
  const { rowActs, bounds, size, isViewOn } = grid;
  const whyNot = isViewOn ? words('grid.viewIsOn') : undefined;
  return () => {
    const record = grid.active?.record;
    if (record === undefined) return [];
    const details = (): void => {
      select({ kind: 'record', record });
      showTab('record');
    };
    const isFirst = bounds.top === 0;
    const isLast = bounds.bottom === size.rows - 1;
    return [
      { id: 'details', words: words('registers.details'), act: details },
      ...place,
      ...[
        { id: 'above', words: words('grid.insertAbove'), keys: 'Alt+Shift+Insert', whyNot, side: 'above' as const },
        { id: 'below', words: words('grid.insertBelow'), keys: 'Alt+Insert', whyNot, side: 'below' as const },
      ].map(({ side, ...act }) => ({ ...act, act: () => rowActs.insert(side) })),
      ...(isFirst
        ? []
        : [{ id: 'up', words: words('common.moveUp'), keys: 'Alt+↑', whyNot, act: () => rowActs.move(-1) }]),
      ...(isLast
        ? []
        : [{ id: 'down', words: words('common.moveDown'), keys: 'Alt+↓', whyNot, act: () => rowActs.move(1) }]),
      ...(bounds.top < bounds.bottom
        ? [{ id: 'bulk', words: words('bulk.open', { count: bounds.bottom - bounds.top + 1 }), act: openBulk }]
        : []),
      { id: 'remove', words: words('common.remove'), keys: 'Alt+Delete', act: () => rowActs.remove() },
    ];
  };
}

function usePlaceInText(id: RecordId | undefined): readonly MenuAct[] {
  const words = useWords();
  const { plan, selection, edit, newId } = useWorkspace();
  const found = id === undefined ? undefined : findRecord(plan, id);
  if (found?.kind !== 'measure' || measuresInText(plan).has(found.record.id)) return [];
  const section = sectionForMeasure(plan, selection.kind === 'section' ? selection.section : undefined);
  if (!section) return [];
  const { record } = found;
  return [
    {
      id: 'place',
      words: words('registers.placeNamed', { section: section.heading }),
      act: () => edit((now) => placeMeasure(now, record, section.id, newId), { name: 'place-measure' }),
    },
  ];
}
