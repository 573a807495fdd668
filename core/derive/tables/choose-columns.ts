import { isGroup, type Column, type ColumnGroup, type Content, type Line } from './content';

/** The columns of a table that can be asked for: those that it has, then the others. */
export const allColumns = ({ columns, more }: Content): readonly (Column | ColumnGroup)[] => [
  ...columns,
  ...more.filter(({ id }) => !columns.some((column) => column.id === id)),
];

/**
 * The columns that a table is drawn with: those that the template names, in its order, or those of the program. What
 * the template names and nobody knows is passed over, as a newer program may know it.
 */
export function chooseColumns(
  content: Content,
  named: readonly string[] | undefined,
  lines: readonly Line[],
): readonly (Column | ColumnGroup)[] {
  const all = allColumns(content);
  const asked = (named ?? []).flatMap((id) => all.find((column) => column.id === id) ?? []);
  if (asked.length > 0) return asked.filter((column) => !isGroup(column) || column.columns.length > 0);
  return content.columns.filter((column) =>
    isGroup(column)
      ? column.columns.length > 0
      : column.ifFilled !== true || lines.some((line) => column.text(line) !== ''),
  );
}
