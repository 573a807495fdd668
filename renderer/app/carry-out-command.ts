import { flushSync } from 'react-dom';
import { Editor, Transforms } from 'slate';
import { TABLE_NAMES, assertNever, type Result, type TableName } from '#core/model';
import { findRecord, type KindName } from '#core/records';
import type { Command, OpenedPlan } from '#ipc';
import { carryOut, placeTable } from '../editor';
import { findingKey, nextFinding } from '../findings';
import { bridge, recordIn, type Workspace } from '../workspace';
import { focusCaret, focusDetails, focusNextPane, focusRegister } from './panes';
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

/** The register of the record or measure that the officer is at; in other text the one that was shown last. */
function kindAtHand({ workspace: { plan, selection }, view }: Situation): KindName {
  const record = recordIn(selection);
  return (record === undefined ? undefined : findRecord(plan, record)?.kind) ?? view.register;
}

function showProfile({ change }: Situation): void {
  flushSync(() => change({ selection: { kind: 'none' }, tab: 'record', isPaneOpen: true }));
  focusDetails();
}

function showRegister(situation: Situation): void {
  const of = kindAtHand(situation);
  flushSync(() => situation.workspace.showStage({ kind: 'register', of }));
  focusRegister(recordIn(situation.workspace.selection));
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

function insertTable(command: `insert-${TableName}`, { tools: { editors } }: Situation): void {
  const table = TABLE_NAMES.find((name) => command === `insert-${name}`);
  if (table !== undefined && editors.active) placeTable(table, editors.active, editors);
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
      change({ sheet: 'export' });
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
    case 'insert-indicators':
    case 'insert-tasks':
    case 'insert-projects':
    case 'insert-finance':
    case 'insert-talent': {
      insertTable(command, situation);
      return;
    }
    case 'show-page': {
      // The page must stand before the caret can go into it.
      flushSync(() => workspace.showStage({ kind: 'page' }));
      focusCaret(tools);
      return;
    }
    case 'show-register': {
      showRegister(situation);
      return;
    }
    case 'show-profile': {
      showProfile(situation);
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
