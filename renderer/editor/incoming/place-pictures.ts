import type { Editor, Range } from 'slate';
import { isRef, makePicture, walkSections, type Block, type Picture, type Prose, type SectionId } from '#core/model';
import { withRoom, type BlockSpot, type Edit } from '#core/edit';
import type { KeptPicture } from '#core/picture';
import type { Plan } from '#core/records';
import type { PlanEditors } from '../binding/plan-editors';
import { proseOf } from '../binding/prose-of';
import { blockIndex } from '../model/nodes';

/** A picture that was made ready, with what it shows where that is known. */
export interface ReadyPicture extends KeptPicture {
  readonly alt?: string;
}

/** Where pictures go: beside a block that stands in a section; at its end where that block is gone. */
export interface PicturePlace extends BlockSpot {
  readonly section: SectionId;
}

/** The edits that put the content of pictures beside the text. */
export const mediaEdits = (pictures: readonly Pick<KeptPicture, 'name' | 'content'>[]): readonly Edit[] =>
  pictures.map(({ name, content }) => ({ kind: 'add-media', name, content }));

const isBlankLine = (block: Block): boolean =>
  block.type === 'paragraph' && block.children.every((inline) => !isRef(inline) && inline.text === '');

/** Where pictures go that are put in at the caret: before an empty line, so that writing goes on below, else after the block. */
export function placeAtCaret(editor: Editor, plan: Plan): PicturePlace | undefined {
  if (!editor.selection) return undefined;
  const { sectionId: section } = editor;
  const index = blockIndex(editor.selection.focus.path);
  const block = proseOf(plan, section)?.[index];
  return block && { section, beside: block.id, side: index > 0 && isBlankLine(block) ? 'before' : 'after' };
}

/** The beginning of the caption of a picture. */
function captionOf(plan: Plan, picture: Picture): { readonly section: SectionId; readonly range: Range } {
  for (const { section } of walkSections(plan.sections)) {
    const index = section.prose.findIndex(({ id }) => id === picture.id);
    if (index < 0) continue;
    const start = { path: [index, 0, 0], offset: 0 };
    return { section: section.id, range: { anchor: start, focus: start } };
  }
  throw new Error(`No picture ${picture.id} in the text`);
}

function indexOf({ beside, side }: PicturePlace, prose: Prose): number {
  const index = prose.findIndex(({ id }) => id === beside);
  return index < 0 ? prose.length : index + (side === 'after' ? 1 : 0);
}

/** Puts pictures into the text as one step, and the caret into the caption of the first. */
export function placePictures(pictures: readonly ReadyPicture[], place: PicturePlace, editors: PlanEditors): void {
  editors.whenIdle(() => {
    const prose = proseOf(editors.store.plan, place.section);
    const blocks = pictures.map(({ name, alt }) => makePicture(editors.host.newId, name, alt));
    const [first] = blocks;
    if (!prose || !first) return;
    const index = indexOf(place, prose);
    const next = withRoom([...prose.slice(0, index), ...blocks, ...prose.slice(index)], editors.host.newId);
    editors.editAndGo(
      [...mediaEdits(pictures), { kind: 'replace-prose', section: place.section, prose: next }],
      { name: 'insert-picture' },
      (plan) => captionOf(plan, first),
    );
  });
}
