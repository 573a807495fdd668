import type { ReactElement } from 'react';
import { assertNever, type Block, type MeasureBlock, type Picture, type SmallTable } from '#core/model';
import { generateTable, inlineText, numberPlan, pictureAlt, type Cell, type Table } from '#core/derive';
import type { Plan } from '#core/records';
import { PictureImage } from '../../ui';
import styles from './plan-reading.module.css';

/** A block of text to read. */
export function BlockReading({ plan, block }: { readonly plan: Plan; readonly block: Block }): ReactElement {
  switch (block.type) {
    case 'paragraph':
      return <p>{inlineText(plan, block.children)}</p>;
    case 'run-in-heading':
      return (
        <p>
          <strong>{inlineText(plan, block.children)}</strong>
        </p>
      );
    case 'list-item':
      return <p className={styles['item']}>{inlineText(plan, block.children)}</p>;
    case 'measure':
      return <MeasureReading plan={plan} measure={block} />;
    case 'table':
      return <SmallTableReading plan={plan} table={block} />;
    case 'picture':
      return <PictureReading plan={plan} picture={block} />;
    case 'generated-table':
      return <GeneratedReading table={generateTable(plan, block.table, block.of)} />;
    default:
      return assertNever(block);
  }
}

function MeasureReading({ plan, measure }: { readonly plan: Plan; readonly measure: MeasureBlock }): ReactElement {
  const [title, ...rest] = measure.children;
  const label = numberPlan(plan).get(measure.id)?.label ?? '';
  return (
    <>
      <p>
        <strong>{[label, inlineText(plan, title.children)].join(plan.language === 'en' ? ' ' : '')}</strong>
      </p>
      {rest.map((block) => (
        <BlockReading key={block.id} plan={plan} block={block} />
      ))}
    </>
  );
}

function SmallTableReading({ plan, table }: { readonly plan: Plan; readonly table: SmallTable }): ReactElement {
  const [caption, ...rows] = table.children;
  const cells = rows.map((row) => row.children.map((cell) => ({ text: inlineText(plan, cell.children) })));
  const heads = table.head === true ? 1 : 0;
  return (
    <ReadingTable caption={inlineText(plan, caption.children)} head={cells.slice(0, heads)} body={cells.slice(heads)} />
  );
}

/** A picture to read, small: what matters is which it is. */
function PictureReading({ plan, picture }: { readonly plan: Plan; readonly picture: Picture }): ReactElement {
  const caption = inlineText(plan, picture.children[0].children);
  return (
    <figure className={styles['picture']} aria-label={pictureAlt(plan, picture)}>
      <PictureImage
        name={picture.media}
        content={plan.media?.[picture.media]}
        alt={picture.alt ?? ''}
        width={picture.width}
      />
      {caption !== '' && <figcaption>{caption}</figcaption>}
    </figure>
  );
}

const GeneratedReading = ({ table }: { readonly table: Table }): ReactElement => (
  <ReadingTable caption={table.title} head={table.head} body={[...table.body, ...table.foot]} />
);

interface ReadingTableProps {
  readonly caption?: string;
  readonly head: Table['head'];
  readonly body: Table['body'];
}

/** A table to read. */
export const ReadingTable = ({ caption = '', head, body }: ReadingTableProps): ReactElement => (
  <table className={styles['table']}>
    {caption !== '' && <caption>{caption}</caption>}
    <thead>
      {head.map((row, index) => (
        <tr key={index}>{row.map((cell, place) => drawCell(cell, place, true))}</tr>
      ))}
    </thead>
    <tbody>
      {body.map((row, index) => (
        <tr key={index}>{row.map((cell, place) => drawCell(cell, place, false))}</tr>
      ))}
    </tbody>
  </table>
);

function drawCell({ text, columns = 1, rows = 1 }: Cell, place: number, isHead: boolean): ReactElement {
  const Tag = isHead ? 'th' : 'td';
  return (
    <Tag key={place} colSpan={columns} rowSpan={rows} {...(isHead && { scope: 'col' })}>
      {text}
    </Tag>
  );
}
