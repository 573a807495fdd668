import { Paragraph, type ParagraphChild, type XmlComponent } from 'docx';
import { STYLE } from '../layout/style-ids';

/** What stands in the paragraph: a picture with its mark, or a chart, which `docx` has in a package of its own. */
interface Content {
  readonly children?: readonly ParagraphChild[];
  readonly chart?: XmlComponent;
  /** The room below a picture that has no caption, in twips; one that has stands on one page with it. */
  readonly after?: number;
}

/** The paragraph of a picture or a chart. */
export class PictureParagraph extends Paragraph {
  constructor({ children = [], chart, after }: Content) {
    super({
      style: STYLE.picture,
      ...(after !== undefined && { keepNext: false, spacing: { after } }),
      children: [...children],
    });
    if (chart) this.root.push(chart);
  }
}
