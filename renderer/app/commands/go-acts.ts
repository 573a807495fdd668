import { flushSync } from 'react-dom';
import { type Place } from '#core/checks';
import { findRecord, type KindName } from '#core/records';
import { findingKey, nextFinding, nextToFill, shownLevel } from '../../findings';
import { recordIn, type Selection } from '../../workspace';
import { focusCaret, focusDetails, focusRegister } from '../panes';
import { checkPlan } from '../plan-checks';
import type { Situation } from './situation';

// Each of these is drawn at once: the focus goes into what is drawn, and the next key may come before the next frame.

export function showPage({ tools, workspace }: Situation): void {
  flushSync(() => workspace.showStage({ kind: 'page' }));
  focusCaret(tools);
}

export function showProfile({ change }: Situation): void {
  flushSync(() => change({ selection: { kind: 'none' }, tab: 'record', isPaneOpen: true }));
  focusDetails();
}

export function showRegister(situation: Situation): void {
  const of = kindAtHand(situation);
  flushSync(() => situation.workspace.showStage({ kind: 'register', of }));
  focusRegister(recordIn(situation.workspace.selection));
}

/** The register of the record or measure that the officer is at; in other text the one that was shown last. */
function kindAtHand({ workspace: { plan, selection }, view }: Situation): KindName {
  const record = recordIn(selection);
  return (record === undefined ? undefined : findRecord(plan, record)?.kind) ?? view.register;
}

export function goToFinding({ workspace, view, change }: Situation, step: 1 | -1): void {
  const finding = nextFinding(workspace.findings, view.finding, step, shownLevel(view.level, workspace.findings));
  if (!finding) return;
  workspace.goTo(finding.at);
  change({ finding: findingKey(finding, workspace.findings), tab: 'checks', isPaneOpen: true });
}

/** Goes to the next place to fill behind the caret, round to the start, or says that nothing is left. */
export function goToFill({ workspace, view, change, say }: Situation): void {
  const plan = workspace.now();
  // What was typed a moment ago counts: a section that is begun is no longer to fill.
  const findings = checkPlan(plan);
  const next = nextToFill(plan, findings, { at: placeOf(workspace.selection), visited: view.finding });
  if (!next) return say('noneToFill');
  workspace.goTo(next.at);
  change({ finding: findingKey(next, findings) });
}

function placeOf(selection: Selection): Place | undefined {
  const record = recordIn(selection);
  if (record !== undefined) return { record };
  return selection.kind === 'section' ? { section: selection.section } : undefined;
}

/** Opens the find bar, or goes back into it. */
export function openFind(mode: 'find' | 'replace', { view, change }: Situation): void {
  flushSync(() => change({ find: { mode, turn: view.find.turn + 1 } }));
}
