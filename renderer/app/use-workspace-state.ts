import { useCallback, useEffect, useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Command } from '#ipc';
import { isTextPlace, type Place } from '#core/checks';
import { findRecord, type KindName } from '#core/records';
import { measuresInText } from '#core/derive';
import { placeOfCaret, proseOf, rangeOfPlace } from '../editor';
import type { ChecksQuestion, ShownChecks } from '../features/checks';
import type { FindMode } from '../features/find';
import type { PaneTab, Selection, Stage, Workspace } from '../workspace';
import { newId } from './new-id';
import type { PlanTools } from './plan-tools';
import { revealHeading, revealProfile, revealWhere } from './reveal';
import { useShownPlan } from './use-shown-plan';

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The dialogs over the window of a plan. */
export type Sheet =
  | 'export'
  | 'print'
  | 'changed-outside'
  | 'compare-file'
  | 'versions'
  | 'revert'
  | 'save-template'
  | 'plan-house-rules'
  | 'insert-table'
  | 'hold-target'
  | 'insert-generated-table';

/** What the window shows besides the plan, and how it is changed. */
export interface View extends ShownChecks {
  readonly stage: Stage;
  /** The register that was shown last. */
  readonly register: KindName;
  readonly selection: Selection;
  readonly tab: PaneTab;
  readonly isPaneOpen: boolean;
  /** The dialog that is open. */
  readonly sheet: Sheet | undefined;
  /** The officer went from the caret to its finding, and goes back when it is put right. */
  readonly isFromCaret: boolean;
  /** The find bar: closed without a mode. `turn` grows each time it is asked for. */
  readonly find: { readonly mode?: FindMode; readonly turn: number };
  /** What the checks ask before they act. */
  readonly asking: ChecksQuestion | undefined;
}

export type ChangeView = (change: Partial<View>) => void;

function useView(isPaneOpen: boolean): readonly [View, ChangeView] {
  const [view, setView] = useState<View>({
    stage: { kind: 'page' },
    register: 'target',
    selection: { kind: 'none' },
    tab: 'record',
    isPaneOpen,
    sheet: undefined,
    find: { turn: 0 },
    level: undefined,
    isWaivedOpen: false,
    isFromCaret: false,
    asking: undefined,
  });
  const change = useCallback<ChangeView>((part) => {
    setView((now) => {
      const shown = part.stage?.kind === 'register' && { register: part.stage.of };
      const next = { ...now, ...part, ...shown };
      return isSame(now, next) ? now : next;
    });
  }, []);
  return [view, change];
}

/** The pane follows the caret: the record behind a reference, the measure, or the section. */
function useFollowCaret({ editors }: PlanTools, change: ChangeView): void {
  useEffect(
    () =>
      editors.subscribe(() => {
        const { active } = editors;
        const place = active && placeOfCaret(active);
        if (place && document.activeElement?.closest('[data-section-editor]')) change({ selection: place });
      }),
    [editors, change],
  );
}

/** Goes to a place of the plan: the caret into its text, or the focus into its field. */
function goTo(place: Place, tools: PlanTools, change: ChangeView): void {
  const { editors, store } = tools;
  if ('profile' in place) {
    revealProfile(place.profile, change, place.start === undefined ? undefined : place);
    return;
  }
  if ('section' in place) {
    const prose = proseOf(store.plan, place.section);
    if (!prose) return;
    flushSync(() => change({ stage: { kind: 'page' } }));
    const isHeading = !isTextPlace(place) && place.start !== undefined;
    if (isHeading && revealHeading(place.section, place)) return;
    editors.goTo({ section: place.section, range: rangeOfPlace(store.plan, prose, isTextPlace(place) ? place : {}) });
    return;
  }
  const placed = measuresInText(store.plan).get(place.record);
  const isTitle = place.field === 'title' || place.field === undefined;
  if (placed && isTitle) {
    flushSync(() => change({ stage: { kind: 'page' } }));
    editors.goTo({
      section: placed.section.id,
      range: rangeOfPlace(store.plan, placed.section.prose, { block: placed.block.id }),
    });
    return;
  }
  if (!findRecord(store.plan, place.record)) return;
  const stretch = place.start === undefined ? undefined : place;
  revealWhere({ record: place.record, field: place.field ?? '' }, change, stretch);
}

/** Everything that features are given to work with. */
export function useWorkspaceState(
  tools: PlanTools,
  command: (command: Command) => void,
  isPaneOpen: boolean,
): readonly [Workspace, View, ChangeView] {
  const { editors } = tools;
  const { plan, findings } = useShownPlan(editors);
  const [view, change] = useView(isPaneOpen);
  useFollowCaret(tools, change);
  const acts = useMemo(
    () => ({
      edit: editors.edit.bind(editors),
      now: () => {
        if (!editors.isComposing) editors.settle();
        return editors.store.plan;
      },
      undo: editors.undo,
      redo: editors.redo,
      showStage: (stage: Stage) => change({ stage }),
      select: (selection: Selection) => change({ selection }),
      showTab: (tab: PaneTab) => change({ tab, isPaneOpen: true }),
      goTo: (place: Place) => goTo(place, tools, change),
      newId,
    }),
    [editors, tools, change],
  );
  const { stage, selection, tab } = view;
  const workspace = useMemo(
    () => ({ plan, findings, stage, selection, tab, command, ...acts }),
    [plan, findings, stage, selection, tab, command, acts],
  );
  return [workspace, view, change];
}
