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
import { bringIn, withinRoom } from '../incoming/bring-in';
import { picturesOf } from '../incoming/pictures-of';
import { mediaEdits, placeAtCaret } from '../incoming/place-pictures';
import { withReadyPictures, type PastedReady } from '../incoming/with-ready-pictures';
import { FRAGMENT_TYPE, picturesOfFragment } from './fragment';
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
  const files = picturesOf(data);
  const { editors } = tools;
  if (isTextOnly) editors.whenIdle(() => insertLines(editor, editors.host, text));
  else if (data.getData(FRAGMENT_TYPE) !== '') pasteFragment(data, editor, tools);
  else void pasteRead(html, { text, files }, editor, tools);
  return true;
}

/** Pastes what was copied here, or in another plan, with the pictures that it shows. */
function pasteFragment(data: DataTransfer, editor: Editor, tools: PageTools): void {
  const { editors } = tools;
  const media = mediaEdits(withinRoom(picturesOfFragment(data.getData(FRAGMENT_TYPE)), tools));
  const insert = (): unknown => editor.insertFragmentData(data);
  if (media.length > 0) editors.together(media, { name: 'paste' }, () => void insert());
  else editors.whenIdle(insert);
}

/** Reads what another program copied, makes its pictures ready and takes all of it in. A picture copied alone has no text. */
async function pasteRead(html: string, { text, files }: Beside, editor: Editor, tools: PageTools): Promise<void> {
  const read = await readClipboard(html, tools);
  const plain = isNamesOf(files, text) ? '' : text;
  const blocks = read.blocks.length > 0 ? read.blocks : readPlainText(plain).blocks;
  if (blocks.length === 0 && files.length > 0) {
    const place = placeAtCaret(editor, tools.editors.store.plan);
    if (place) await bringIn(files, place, tools);
    return;
  }
  takeIn({ ...read, ...(await withReadyPictures(blocks, tools)) }, editor, tools);
}

/** Programs that copy files give their names as text beside them. */
const isNamesOf = (files: readonly File[], text: string): boolean =>
  files.length > 0 && text.split(/\r?\n/).every((line) => files.some(({ name }) => line.endsWith(name)));

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
  /** Pictures that were copied as such; Word and Excel put one beside every text. */
  readonly files: readonly File[];
}

/** What was read goes in, after the officer was asked where there is something to ask. */
function takeIn(pasted: PastedReady, editor: Editor, tools: PageTools): void {
  const { editors, pasting } = tools;
  const { blocks } = pasted;
  editors.whenIdle(() => {
    if (!editor.selection) return;
    const { offer, table } = questionOf(blocks, editor, tools);
    const answer = (as: PasteAnswer): void =>
      editors.whenIdle(() => {
        if (as === 'sections' && offer) makeSections(pasted, offer, editor, tools);
        else put(pasted, editor, tools);
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

function put({ blocks, pictures }: PastedReady, editor: Editor, tools: PageTools): void {
  const { editors, pasting } = tools;
  const media = mediaEdits(pictures);
  // Before anything new stands in the text: the caret can only be shown in what is drawn.
  ReactEditor.focus(editor);
  if (blocks.length > AT_A_TIME && !isBox(lineAt(editor)?.[0]))
    void editors.hold(() => {
      if (media.length > 0) editors.store.edit(media, { name: 'paste' });
      return putInPieces(blocks, editor, tools);
    });
  else if (media.length > 0)
    editors.together(media, { name: 'paste' }, () => insertBlocks(editor, editors.host, blocks));
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
  { blocks, pictures }: PastedReady,
  offer: SectionOffer,
  editor: Editor,
  { editors }: PageTools,
): void {
  const { before, sections, edits } = toSections(blocks, offer, editors.host.newId);
  editors.together([...mediaEdits(pictures), ...edits], { name: 'paste' }, () => {
    if (before.length > 0) insertBlocks(editor, editors.host, before);
    else if (editor.selection && Range.isExpanded(editor.selection)) editor.deleteFragment();
  });
  const [first] = sections;
  if (!first) return;
  const start = { path: [0, 0], offset: 0 };
  editors.goTo({ section: first.id, range: { anchor: start, focus: start } });
}
