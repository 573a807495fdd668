import { Paragraph, type XmlComponent } from 'docx';

/** The paragraph that holds a picture or chart: as high as that, where lines of text have a height of their own. */
export class PictureParagraph extends Paragraph {
  constructor(picture: XmlComponent) {
    super({ alignment: 'center', keepNext: true, spacing: { before: 120, line: 240, lineRule: 'auto' } });
    this.root.push(picture);
  }
}
