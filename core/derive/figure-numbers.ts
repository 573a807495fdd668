import type { GeneratedTable, Picture, Section } from '#core/model';
import type { Plan } from '#core/records';
import { annexesOf } from './annexes';
import { freeNumbers, typedNumber, withoutTypedNumber, type TypedNumber } from './caption-number';
import { chartsOfTable } from './charts/table-charts';
import { inlineText } from './measures';
import { isAnnex } from './numbering';

/** A figure 图: a chart of a generated table, or a picture that has a caption. */
export interface FigureNumber {
  /** The block that it stands in; a generated table may have several charts. */
  readonly block: string;
  readonly number: number;
  /** It does not follow the one before, because the officer typed it: Word has to be told. */
  readonly isSet: boolean;
  /** Its title, without a number that was typed before it. */
  readonly title: string;
  readonly typed?: TypedNumber;
}

type Figure = Pick<FigureNumber, 'block' | 'title' | 'typed'>;

function pictureIn(plan: Plan, { id: block, children: [caption] }: Picture): readonly Figure[] {
  if (inlineText(plan, caption.children).trim() === '') return [];
  const title = inlineText(plan, withoutTypedNumber('figure', caption.children)).trim();
  const typed = typedNumber('figure', caption.children);
  return [{ block, title, ...(typed && { typed }) }];
}

/** The charts of a table, which are drawn once, under the first table that has them. */
function chartsIn(plan: Plan, block: GeneratedTable, drawn: Set<string>): readonly Figure[] {
  const key = `${block.table} ${block.of ?? ''}`;
  if (drawn.has(key)) return [];
  drawn.add(key);
  return chartsOfTable(plan, block).map(({ title }) => ({ block: block.id, title }));
}

function figuresIn(plan: Plan, section: Section, drawn: Set<string>): readonly Figure[] {
  const own = section.prose.flatMap((block) => {
    if (block.type === 'picture') return pictureIn(plan, block);
    return block.type === 'generated-table' ? chartsIn(plan, block, drawn) : [];
  });
  const inner = section.sections.filter((each) => !isAnnex(plan, each));
  return [...own, ...inner.flatMap((each) => figuresIn(plan, each, drawn))];
}

/**
 * Numbers the figures of a report in the order in which they are drawn: those of the text, then those of the annexes. A
 * number that the officer typed stays hers, and no other figure gets it; a picture without a caption has none.
 */
export function numberFigures(plan: Plan): readonly FigureNumber[] {
  const drawn = new Set<string>();
  const text = plan.sections.filter((section) => !isAnnex(plan, section));
  const figures = [...text, ...annexesOf(plan)].flatMap((section) => figuresIn(plan, section, drawn));
  const taken = new Set(figures.flatMap(({ typed }) => (typed ? [Number(typed.digits)] : [])));
  const free = freeNumbers(taken);
  let last = 0;
  return figures.map((figure) => {
    const number = figure.typed ? Number(figure.typed.digits) : free();
    const isSet = number !== last + 1;
    last = number;
    return { ...figure, number, isSet };
  });
}
