import { baseKeymap } from 'prosemirror-commands';
import { keymap } from 'prosemirror-keymap';
import { Schema, type Node } from 'prosemirror-model';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { isRef, isTextBlock, walkSections, type Block, type MeasureBlock, type TextBlock } from '#core/model';
import { refText } from '#core/derive';
import { largePlan } from '../large-plan';

// The same plan in ProseMirror: sections with the same containment, references as inline atoms, no checks.
const schema = new Schema({
  nodes: {
    doc: { content: 'section+' },
    section: { content: 'heading (line | measure)+', toDOM: () => ['section', 0] },
    heading: { content: 'text*', toDOM: () => ['h2', 0] },
    line: { content: '(text | ref)*', toDOM: () => ['p', 0] },
    measure: { content: 'line+', toDOM: () => ['div', { class: 'measure' }, 0] },
    ref: {
      inline: true,
      group: 'inline',
      atom: true,
      attrs: { text: {} },
      toDOM: (node) => ['span', { class: 'ref' }, String(node.attrs['text'])],
    },
    text: { group: 'inline' },
  },
});

const plan = largePlan({ blocks: 10_000, sections: 100 });

const line = (block: TextBlock | MeasureBlock['children'][0]): Node =>
  schema.node(
    'line',
    undefined,
    block.children.flatMap((inline) =>
      isRef(inline)
        ? [schema.node('ref', { text: refText(plan, inline) })]
        : inline.text === ''
          ? []
          : [schema.text(inline.text)],
    ),
  );
const node = (block: Block): readonly Node[] => {
  if (block.type === 'measure') return [schema.node('measure', undefined, block.children.map(line))];
  return isTextBlock(block) ? [line(block)] : [];
};
const sections = [...walkSections(plan.sections)].map(({ section }) =>
  schema.node('section', undefined, [
    schema.node('heading', undefined, [schema.text(section.heading)]),
    ...section.prose.flatMap(node),
  ]),
);

const place = document.getElementById('editor');
if (!place) throw new Error('The page has no place for the editor');
new EditorView(place, {
  state: EditorState.create({ doc: schema.node('doc', undefined, sections), plugins: [keymap(baseKeymap)] }),
});
