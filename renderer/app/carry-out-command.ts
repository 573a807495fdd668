import { Editor, Transforms } from 'slate';
import { assertNever, type Result } from '#core/model';
import { findRecord, type KindName } from '#core/records';
import type { Command, OpenedPlan } from '#ipc';
import { carryOut } from '../editor';
import { findingKey, nextFinding } from '../findings';
import { bridge, type Workspace } from '../workspace';
import { focusCaret, focusNextPane } from './panes';
import type { PlanTools } from './plan-tools';
import type { PlanFile } from './use-file';
import type { ChangeView, View } from './use-workspace-state';

/** What commands are carried out on. */
export interface Situation {
  readonly tools: PlanTools;
  readonly workspace: Workspace;
  readonly view: View;
  readonly change: ChangeView;
  readonly file: PlanFile;
  readonly take: (result: Result<OpenedPlan | undefined>) => void;
}

/** The register of what the officer is at. */
function kindAtHand({ workspace: { plan, selection } }: Situation): KindName {
  if (selection.kind === 'record') return findRecord(plan, selection.record)?.kind ?? 'target';
  return selection.kind === 'section' && selection.measure !== undefined ? 'measure' : 'target';
}

function goToFinding({ workspace, view, change }: Situation, step: 1 | -1): void {
  const finding = nextFinding(workspace.findings, view.finding, step);
  if (!finding) return;
  workspace.goTo(finding.at);
  change({ finding: findingKey(finding), tab: 'checks', isPaneOpen: true });
}

function selectAll({ tools }: Situation): void {
  const { activeElement } = document;
  const { active } = tools.editors;
  if (activeElement instanceof HTMLInputElement || activeElement instanceof HTMLTextAreaElement) activeElement.select();
  else if (active) Transforms.select(active, Editor.range(active, []));
}

function inText(command: Parameters<typeof carryOut>[0], { tools: { editors } }: Situation): void {
  if (editors.active) carryOut(command, editors.active, editors);
}

/** Carries out a command of the menu. */
export function carryOutCommand(command: Command, situation: Situation): void {
  const { tools, workspace, change, file, take } = situation;
  switch (command) {
    case 'new':
    case 'sample':
      return void bridge.request('window:new');
    case 'open':
      return void bridge.request('plan:open').then(take);
    case 'save':
      return void file.save();
    case 'save-as':
      return void file.saveAs();
    case 'export': {
      change({ isExporting: true });
      return;
    }
    case 'undo': {
      tools.editors.undo();
      return;
    }
    case 'redo': {
      tools.editors.redo();
      return;
    }
    case 'select-all': {
      selectAll(situation);
      return;
    }
    case 'bold':
    case 'italic':
    case 'underline': {
      inText(command, situation);
      return;
    }
    case 'insert-reference': {
      inText('reference', situation);
      return;
    }
    case 'insert-measure': {
      inText('measure', situation);
      return;
    }
    case 'show-page':
      workspace.showStage({ kind: 'page' });
      {
        focusCaret(tools);
        return;
      }
    case 'show-register': {
      workspace.showStage({ kind: 'register', of: kindAtHand(situation) });
      return;
    }
    case 'next-pane': {
      focusNextPane(tools);
      return;
    }
    case 'next-finding': {
      goToFinding(situation, 1);
      return;
    }
    case 'previous-finding': {
      goToFinding(situation, -1);
      return;
    }
    case 'show-checks': {
      workspace.showTab('checks');
      return;
    }
    case 'add-section':
    case 'rename-section':
    case 'remove-section':
    case 'move-section-up':
    case 'move-section-down':
      // The outline listens to these itself: it asks before it removes.
      return;
    default:
      return assertNever(command);
  }
}
