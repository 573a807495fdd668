import { fixEdits } from '#core/edit';
import { findingKey } from '../../findings';
import { findingsAtCaret } from '../finding-at-caret';
import type { Situation } from './situation';

/** Shows why the text at the caret is marked, and puts the focus there. */
export function explainFinding({ tools, change }: Situation): void {
  const [finding] = findingsAtCaret(tools);
  change({ tab: 'checks', isPaneOpen: true, ...(finding && { finding: findingKey(finding) }) });
  requestAnimationFrame(() =>
    document.querySelector<HTMLElement>('[data-rule][data-current] button')?.focus({ preventScroll: true }),
  );
}

/** Puts the text at the caret right, where a rule is certain of it. */
export function fixFinding({ tools, workspace }: Situation): void {
  const fix = findingsAtCaret(tools).find((finding) => finding.fix)?.fix;
  if (fix) workspace.edit((plan) => fixEdits(plan, [fix]), { name: 'fix' });
}

/** Asks for the reason why the finding at the caret, or the one that F8 went to, may stand. */
export function waiveFinding({ tools, workspace, view, change }: Situation): void {
  const visited = workspace.findings.find((finding) => findingKey(finding) === view.finding);
  const finding = findingsAtCaret(tools)[0] ?? visited;
  if (finding) change({ asking: { kind: 'waive', finding } });
}
