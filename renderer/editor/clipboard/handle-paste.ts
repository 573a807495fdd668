import type { ClipboardEvent } from 'react';
import { Range, Transforms, type Editor } from 'slate';
import { ReactEditor } from 'slate-react';
import {
  fitsText,
  lastOf,
  offerSections,
  readHtmlInPieces,
  readPlainText,
  toSections,
  type Pasted,
  type PastedBlock,
  type SectionOffer,
} from '#core/paste';
import { takeSelection } from '../keys/take-selection';
import { isBox, lineAt, measureAt } from '../model/nodes';
import type { PageTools } from '../page/editors-context';
import { FRAGMENT_TYPE } from './fragment';
import { insertBlocks } from './insert-blocks';
import { insertLines } from './insert-lines';
import type { PasteAnswer } from './pasting';

/** Longer HTML is read bit by bit, so that the window goes on meanwhile; for how long it may stand still, in milliseconds. */
const LONG = 400_000;
const STANDSTILL = 40;
/** So many blocks are put in and drawn at a time. */
const AT_A_TIME = 200;
/** The frames in which the last of them are drawn at the latest. */
const DRAWN_WITHIN = 100;
const nextFrame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

/** Pastes: our own fragment, else HTML, else plain text; plain text as it is when only that was asked for. */
export function handlePaste(event: ClipboardEvent, editor: Editor, tools: PageTools): boolean {
  event.preventDefault();
  takeSelection(editor);
  const { clipboardData: data } = event;
  const isTextOnly = editor.pastesText;
  editor.pastesText = false;
  const [html, text] = [data.getData('text/html'), data.getData('text/plain')];
  const hasPicture = [...data.items].some(({ type }) => type.startsWith('image/'));
  const { editors } = tools;
  if (isTextOnly) editors.whenIdle(() => insertLines(editor, editors.host, text));
  else if (data.getData(FRAGMENT_TYPE) !== '') editors.whenIdle(() => editor.insertFragmentData(data));
  else void readClipboard(html, tools).then((pasted) => takeIn(pasted, { text, hasPicture }, editor, tools));
  return true;
}

/** Reads HTML: short HTML at once, long HTML with pauses for the window. */
async function readClipboard(html: string, { pasting }: PageTools): Promise<Pasted> {
  const pieces = readHtmlInPieces(html);
  if (html.length <= LONG) return lastOf(pieces);
  let pause = performance.now();
  for (;;) {
    const { done, value } = pieces.next();
    if (done) {
      pasting.tell({ kind: 'worked' });
      return value;
    }
    if (performance.now() < pause) continue;
    pasting.tell({ kind: 'working', part: value / 2 });
    await nextFrame();
    pause = performance.now() + STANDSTILL;
  }
}

interface Beside {
  readonly text: string;
  readonly hasPicture: boolean;
}

/** What was read goes in, after the officer was asked where there is something to ask. */
function takeIn(read: Pasted, { text, hasPicture }: Beside, editor: Editor, tools: PageTools): void {
  const { editors, pasting } = tools;
  const pasted = read.blocks.length > 0 ? read : { ...read, blocks: readPlainText(text).blocks };
  const { blocks } = pasted;
  if (blocks.length === 0 && hasPicture && read.left.pictures === 0)
    pasting.tell({ kind: 'left-out', left: { ...read.left, pictures: 1 } });
  editors.whenIdle(() => {
    if (!editor.selection) return;
    const { offer, table } = questionOf(blocks, editor, tools);
    const answer = (as: PasteAnswer): void =>
      editors.whenIdle(() => {
        if (as === 'sections' && offer) makeSections(blocks, offer, editor, tools);
        else put(blocks, editor, tools);
        if (Object.values(pasted.left).some((count) => count > 0))
          pasting.tell({ kind: 'left-out', left: pasted.left });
      });
    if (offer) pasting.ask({ kind: 'headings' }, answer);
    else if (table) pasting.ask({ kind: 'table', table, fits: fitsText(table) }, answer);
    else answer('text');
  });
}

/** What there is to ask: a table alone may be records, headings above text may be sections. */
function questionOf(
  blocks: readonly PastedBlock[],
  editor: Editor,
  { editors }: PageTools,
): { readonly offer?: SectionOffer; readonly table?: Extract<PastedBlock, { kind: 'table' }> } {
  if (isBox(lineAt(editor)?.[0])) return {};
  const [only, second] = blocks;
  if (only?.kind === 'table' && !second) return { table: only };
  const offer = measureAt(editor) ? undefined : offerSections(editors.store.plan, editor.sectionId, blocks);
  return offer ? { offer } : {};
}

function put(blocks: readonly PastedBlock[], editor: Editor, tools: PageTools): void {
  const { editors, pasting } = tools;
  // Before anything new stands in the text: the caret can only be shown in what is drawn.
  ReactEditor.focus(editor);
  if (blocks.length > AT_A_TIME && !isBox(lineAt(editor)?.[0]))
    void editors.hold(() => putInPieces(blocks, editor, tools));
  else insertBlocks(editor, editors.host, blocks);
  if (blocks.some((block) => block.kind === 'table' && !fitsText(block))) pasting.tell({ kind: 'table-as-lines' });
}

/** Puts a long paste in piece by piece, so that the window shows how far it is. */
async function putInPieces(blocks: readonly PastedBlock[], editor: Editor, tools: PageTools): Promise<void> {
  const { editors, pasting } = tools;
  for (let at = 0; at < blocks.length; at += AT_A_TIME) {
    pasting.tell({ kind: 'working', part: (1 + at / blocks.length) / 2 });
    await nextFrame();
    insertBlocks(editor, editors.host, blocks.slice(at, at + AT_A_TIME), at === 0 ? 'first' : 'next');
    editors.settle();
  }
  const caret = editor.selection;
  pasting.tell({ kind: 'worked' });
  for (let frames = 0; frames < DRAWN_WITHIN; frames++) {
    await nextFrame();
    if (caret && ReactEditor.resolveDOMRange(editor, caret)) break;
  }
  if (caret) Transforms.select(editor, caret);
  ReactEditor.focus(editor);
}

/** The headings as sections and what stands before them at the caret, in one step. */
function makeSections(
  blocks: readonly PastedBlock[],
  offer: SectionOffer,
  editor: Editor,
  { editors }: PageTools,
): void {
  const { before, sections, edits } = toSections(blocks, offer, editors.host.newId);
  editors.together(edits, { name: 'paste' }, () => {
    if (before.length > 0) insertBlocks(editor, editors.host, before);
    else if (editor.selection && Range.isExpanded(editor.selection)) editor.deleteFragment();
  });
  const [first] = sections;
  if (!first) return;
  const start = { path: [0, 0], offset: 0 };
  editors.goTo({ section: first.id, range: { anchor: start, focus: start } });
}
