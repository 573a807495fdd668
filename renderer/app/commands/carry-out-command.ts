import type { Command } from '#ipc';
import { bridge } from '../../workspace';
import { focusNextPane } from '../panes';
import { explainFinding, fixFinding, reviewWaived, waiveFinding } from './finding-acts';
import { goToFill, goToFinding, openFind, showPage, showProfile, showRegister } from './go-acts';
import type { Situation } from './situation';
import {
  holdTarget,
  inText,
  insertGeneratedTable,
  insertPictures,
  insertSmallTable,
  pasteText,
  selectAll,
} from './text-acts';

type Act = (situation: Situation) => unknown;

/** What another part of the window listens to and carries out itself. */
const elsewhere: Act = () => undefined;

const ACTS: Readonly<Record<Command, Act>> = {
  new: () => bridge.request('window:new'),
  'old-document': ({ take }) => bridge.request('word:open').then(take),
  sample: () => bridge.request('window:new'),
  open: ({ take }) => bridge.request('plan:open').then(take),
  save: ({ file }) => file.save(),
  'save-as': ({ file }) => file.saveAs(),
  'save-copy': ({ file }) => file.saveCopy('here'),
  'save-template': ({ change }) => change({ sheet: 'save-template' }),
  revert: ({ change }) => change({ sheet: 'revert' }),
  versions: ({ change }) => change({ sheet: 'versions' }),
  export: ({ change }) => change({ sheet: 'export' }),
  print: ({ change }) => change({ sheet: 'print' }),
  'import-excel': ({ excel }) => excel.importFrom(),
  'export-excel': ({ excel }) => excel.exportTo(),
  'import-register': ({ excel, view }) => excel.importFrom(view.register),
  'export-register': ({ excel, view }) => excel.exportTo(view.register),

  undo: ({ tools }) => tools.editors.undo(),
  redo: ({ tools }) => tools.editors.redo(),
  'paste-text': pasteText,
  'select-all': selectAll,
  find: (situation) => openFind('find', situation),
  replace: (situation) => openFind('replace', situation),
  // The find bar knows what was found.
  'find-next': elsewhere,
  'find-previous': elsewhere,

  bold: (situation) => inText('bold', situation),
  italic: (situation) => inText('italic', situation),
  underline: (situation) => inText('underline', situation),
  'clear-marks': (situation) => inText('clear-marks', situation),
  paragraph: (situation) => inText('paragraph', situation),
  'run-in-heading': (situation) => inText('run-in-heading', situation),
  bullets: (situation) => inText('bullets', situation),
  numbers: (situation) => inText('numbers', situation),
  'move-block-up': (situation) => inText('move-up', situation),
  'move-block-down': (situation) => inText('move-down', situation),
  // The status bar opens its panel.
  'word-count': elsewhere,

  'insert-reference': (situation) => inText('reference', situation),
  'hold-target': holdTarget,
  'insert-measure': (situation) => inText('measure', situation),
  'insert-table': insertSmallTable,
  'insert-picture': insertPictures,
  'insert-generated-table': insertGeneratedTable,
  // The outline asks before it removes.
  'add-section': elsewhere,
  'rename-section': elsewhere,
  'remove-section': elsewhere,
  'move-section-up': elsewhere,
  'move-section-down': elsewhere,

  'show-page': showPage,
  'show-register': showRegister,
  'show-profile': showProfile,
  'next-pane': ({ tools }) => focusNextPane(tools),
  'fold-pane': ({ view, change }) => change({ isPaneOpen: !view.isPaneOpen }),
  'next-to-fill': goToFill,
  'next-finding': (situation) => goToFinding(situation, 1),
  'previous-finding': (situation) => goToFinding(situation, -1),
  'explain-finding': explainFinding,
  'fix-finding': fixFinding,
  'waive-finding': waiveFinding,
  'review-waived': reviewWaived,
  'check-report': ({ exportReport }) => exportReport(),
  'plan-house-rules': ({ change }) => change({ sheet: 'plan-house-rules' }),
  'show-checks': ({ workspace }) => workspace.showTab('checks'),
  // These work on the start screen too.
  'zoom-in': elsewhere,
  'zoom-out': elsewhere,
  'zoom-reset': elsewhere,
  settings: elsewhere,
  help: elsewhere,
  keyboard: elsewhere,
};

/** Carries out a command of the menu. */
export function carryOutCommand(command: Command, situation: Situation): void {
  ACTS[command](situation);
}
