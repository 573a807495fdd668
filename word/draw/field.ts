import { TextRun, XmlComponent, type IRunOptions, type ParagraphChild } from 'docx';

/** The sign in a text that a field begins, that its result begins, or that it ends. */
class FieldSign extends XmlComponent {
  constructor(type: 'begin' | 'separate' | 'end') {
    super('w:fldChar');
    this.root.push({ _attr: { 'w:fldCharType': type } });
  }
}

class Instruction extends XmlComponent {
  constructor(instruction: string) {
    super('w:instrText');
    this.root.push({ _attr: { 'xml:space': 'preserve' } }, instruction);
  }
}

/** What opens a field: Word works out the instruction when somebody asks it to, and shows until then what follows. */
export const fieldStart = (instruction: string, look: IRunOptions = {}): TextRun =>
  new TextRun({
    ...look,
    children: [new FieldSign('begin'), new Instruction(` ${instruction} `), new FieldSign('separate')],
  });

export const fieldEnd = (look: IRunOptions = {}): TextRun => new TextRun({ ...look, children: [new FieldSign('end')] });

/**
 * A field around what it shows. Every program shows that, whether it knows the field or not, and Word never asks. The
 * signs have the `look` of what is shown, because LibreOffice takes it from them.
 */
export const field = (
  instruction: string,
  shown: readonly ParagraphChild[],
  look: IRunOptions = {},
): readonly ParagraphChild[] => [fieldStart(instruction, look), ...shown, fieldEnd(look)];
