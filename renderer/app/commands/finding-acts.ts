import { flushSync } from 'react-dom';
import { changedWaivers, type Finding } from '#core/checks';
import { fixEdits } from '#core/edit';
import { findingKey, findingWith } from '../../findings';
import { findingsAtFocus } from '../finding-at-caret';
import { checkPlan } from '../plan-checks';
import type { Situation } from './situation';

/** Shows a finding in the pane, and puts the focus on what is looked for in it, or its sentence. */
function showInPane({ tools, change }: Situation, finding: Finding | undefined, wanted: string): void {
  const key = finding && findingKey(finding, checkPlan(tools.store.plan));
  flushSync(() =>
    change({
      ...{ tab: 'checks', isPaneOpen: true, level: undefined, isFromCaret: finding !== undefined },
      ...(key !== undefined && { finding: key }),
    }),
  );
  focusOnceDrawn(`[data-rule][data-current] ${wanted}`);
}

/** How many frames the pane may be behind what was typed a moment ago. */
const FRAMES = 30;

/** Puts the focus on what the pane shows as soon as it does. */
function focusOnceDrawn(selector: string, frames = FRAMES): void {
  const element = document.querySelector<HTMLElement>(selector);
  element?.focus({ preventScroll: true });
  element?.scrollIntoView({ block: 'nearest' });
  if (!element && frames > 0) requestAnimationFrame(() => focusOnceDrawn(selector, frames - 1));
}

/** Shows why the text at the caret is marked, and puts the focus there. */
export function explainFinding(situation: Situation): void {
  showInPane(situation, findingsAtFocus(situation.tools)[0], 'button');
}

/** Puts the text at the caret right, where a rule is certain of it; where only people know how, shows her the ways. */
export function fixFinding(situation: Situation): void {
  const here = findingsAtFocus(situation.tools);
  const fix = here.find((finding) => finding.fix)?.fix;
  if (fix) return situation.workspace.edit((plan) => fixEdits(plan, [fix]), { name: 'fix' });
  const withChoices = here.find(({ choices = [] }) => choices.length > 0);
  if (withChoices) showInPane(situation, withChoices, '[data-choice]');
}

/** Asks for the reason why the finding at the caret, or the one that F8 went to, may stand. */
export function waiveFinding({ tools, workspace, view, change }: Situation): void {
  const finding = findingsAtFocus(tools)[0] ?? findingWith(view.finding, workspace.findings);
  if (finding) change({ asking: { kind: 'waive', finding } });
}

/** Lists what was waived and reads otherwise now, with the focus on checking it again; or says that nothing does. */
export function reviewWaived({ workspace, change, say }: Situation): void {
  if (changedWaivers(workspace.now()).length === 0) return say('noneToReview');
  flushSync(() => change({ tab: 'checks', isPaneOpen: true, isWaivedOpen: true }));
  focusOnceDrawn('[data-again-all]');
}
