import { createEditor, type Editor } from 'slate';
import { withReact } from 'slate-react';
import type { SectionId } from '#core/model';
import { withClipboard } from './clipboard/with-clipboard';
import { withMeasureBreaks } from './measures/with-measure-breaks';
import { withMeasureDeletion } from './measures/with-measure-deletion';
import { withMeasurePasting } from './measures/with-measure-pasting';
import { withMeasureShape } from './measures/with-measure-shape';
import type { EditorHost } from './model/editor-host';
import { withIds } from './model/with-ids';
import { withLines } from './model/with-lines';
import { withPicture } from './picture/with-picture';
import { withReferences } from './references/with-references';
import { withSmallTable } from './small-table/with-small-table';
import { withTyping } from './typing/with-typing';

/** Makes the editor of one section; what stands in it is put there by whoever opens it. */
export function createSectionEditor(section: SectionId, host: EditorHost): Editor {
  const editor = withReferences(withIds(withReact(createEditor()), host.newId));
  editor.sectionId = section;
  editor.cutting = false;
  editor.pastesText = false;
  withMeasureShape(editor, host);
  withMeasureBreaks(editor, host);
  withMeasureDeletion(editor, host);
  withMeasurePasting(editor, host);
  withClipboard(editor, host);
  withTyping(editor, host);
  withLines(editor, host.newId);
  withSmallTable(editor, host);
  return withPicture(editor, host);
}
