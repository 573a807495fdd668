import { Editor, Transforms } from 'slate';
import { bringIn, carryOut, choosePictures, placeAtCaret } from '../../editor';
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

/** Asks which of the tables that are made from records is to be put in. */
export function insertGeneratedTable({ tools: { editors }, change }: Situation): void {
  if (editors.active) change({ sheet: 'insert-generated-table' });
}

/** Shows what the sentence at the caret says of a target. */
export function holdTarget({ tools: { editors }, change }: Situation): void {
  if (editors.active?.selection) change({ sheet: 'hold-target' });
}

/** Asks how large a small table is to be. */
export function insertSmallTable({ tools: { editors }, change }: Situation): void {
  if (editors.active) change({ sheet: 'insert-table' });
}

/** Shows the dialog for picture files and puts them in after the block of the caret. */
export async function insertPictures({ tools }: Situation): Promise<void> {
  const { active, store } = tools.editors;
  const place = active && placeAtCaret(active, store.plan);
  if (!place) return;
  const files = await choosePictures();
  if (files.length > 0) await bringIn(files, place, tools);
}
