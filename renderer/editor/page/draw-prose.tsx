import type { ReactElement } from 'react';
import {
  isRef,
  type Block,
  type Inline,
  type LineBlock,
  type MeasureTitle,
  type Prose,
  type SectionId,
  type TextBlock,
} from '#core/model';
import { StillPicture } from '../picture/still-picture';
import { StillTable } from '../small-table/still-table';
import { Chip } from './chip';
import { lineClass } from './line-style';
import { Marked } from './marked';
import { TableView } from './table-view';
import { useNumberOf } from './use-number-of';
import styles from './prose.module.css';

const DrawnInline = ({ inline }: { readonly inline: Inline }): ReactElement =>
  isRef(inline) ? <Chip of={inline} /> : <Marked marks={inline}>{inline.text}</Marked>;

const drawInlines = ({ children }: LineBlock): readonly ReactElement[] =>
  children.map((inline, index) => <DrawnInline key={index} inline={inline} />);

function DrawnLine({
  line,
  number,
}: {
  readonly line: TextBlock | MeasureTitle;
  readonly number?: string | undefined;
}): ReactElement {
  return (
    <p className={lineClass(line)} data-block={line.id} {...(number !== undefined && { 'data-number': number })}>
      {drawInlines(line)}
    </p>
  );
}

function DrawnMeasure({ measure }: { readonly measure: Extract<Block, { type: 'measure' }> }): ReactElement {
  const number = useNumberOf(measure.id);
  const [title, ...body] = measure.children;
  return (
    <div className={styles['measure']} data-block={measure.id}>
      <DrawnLine line={title} number={number} />
      {body.map((line) => (
        <DrawnLine key={line.id} line={line} />
      ))}
    </div>
  );
}

function DrawnBlock({ block, section }: { readonly block: Block; readonly section: SectionId }): ReactElement {
  if (block.type === 'measure') return <DrawnMeasure measure={block} />;
  if (block.type === 'generated-table') return <TableView name={block.table} of={block.of} section={section} />;
  if (block.type === 'table') return <StillTable table={block} draw={drawInlines} />;
  if (block.type === 'picture') return <StillPicture picture={block} draw={drawInlines} />;
  return <DrawnLine line={block} />;
}

/** Prose far from the view: drawn as the editor draws it, without an editor. */
export const DrawnProse = ({
  prose,
  section,
}: {
  readonly prose: Prose;
  readonly section: SectionId;
}): ReactElement => (
  <div className={styles['prose']}>
    {prose.map((block) => (
      <DrawnBlock key={block.id} block={block} section={section} />
    ))}
  </div>
);
