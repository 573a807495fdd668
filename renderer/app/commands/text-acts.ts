import { Editor, Transforms } from 'slate';
import type { TableName } from '#core/model';
import { carryOut, placeTable } from '../../editor';
import { bridge } from '../../workspace';
import type { Situation } from './situation';

/** Everything in the field, or in the section, that the caret is in. */
export function selectAll({ tools }: Situation): void {
  const { activeElement } = document;
  const { active } = tools.editors;
  if (activeElement instanceof HTMLInputElement || activeElement instanceof HTMLTextAreaElement) activeElement.select();
  else if (active) Transforms.select(active, Editor.range(active, []));
}

/** Main pastes where the focus is; in the page the text is taken as it is, line by line. */
export function pasteText({ tools: { editors } }: Situation): void {
  const isInPage = document.activeElement?.closest('[data-section-editor]') !== null;
  if (editors.active && isInPage) editors.active.pastesText = true;
  void bridge.request('window:paste-text');
}

/** Does something to the text at the caret; without a caret in the text nothing. */
export function inText(command: Parameters<typeof carryOut>[0], { tools: { editors } }: Situation): void {
  if (editors.active) carryOut(command, editors.active, editors);
}

/** Puts a table that is made from records behind the line of the caret. */
export function insertTable(table: TableName, { tools: { editors } }: Situation): void {
  if (editors.active) placeTable(table, editors.active, editors);
}

/** Asks how large a small table is to be. */
export function insertSmallTable({ tools: { editors }, change }: Situation): void {
  if (editors.active) change({ sheet: 'insert-table' });
}
