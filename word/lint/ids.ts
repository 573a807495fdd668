import type { LintKind, Report } from './finding';
import type { Watcher } from './scan';

const REVISIONS: ReadonlySet<string> = new Set([
  'w:ins',
  'w:del',
  'w:moveFrom',
  'w:moveTo',
  'w:cellIns',
  'w:cellDel',
  'w:rPrChange',
  'w:pPrChange',
  'w:sectPrChange',
  'w:tblPrChange',
  'w:trPrChange',
  'w:tcPrChange',
]);

/** Ids that may be there only once: of content controls, of changes, of drawings. `used` is shared by all parts. */
export function idWatcher(report: Report, used: Set<string>): Watcher {
  const take = (kind: LintKind, id: string | undefined): void => {
    if (id === undefined) return;
    if (used.has(`${kind} ${id}`)) report(kind, id);
    used.add(`${kind} ${id}`);
  };
  return {
    open: ({ name, attributes }, above) => {
      if (name === 'w:id' && above.at(-1)?.name === 'w:sdtPr') take('control-id-twice', attributes['w:val']);
      if (REVISIONS.has(name)) take('revision-id-twice', attributes['w:id']);
      if (name === 'wp:docPr') take('drawing-id-twice', attributes['id']);
    },
  };
}

/** Content controls: each holds something. */
export function controlWatcher(report: Report): Watcher {
  const filled: boolean[] = [];
  return {
    open: ({ name }, above) => {
      if (name === 'w:sdt') filled.push(false);
      if (above.at(-1)?.name === 'w:sdtContent') filled[filled.length - 1] = true;
    },
    close: ({ name }) => {
      if (name === 'w:sdt' && filled.pop() === false) report('control-without-content', name);
    },
  };
}

/** Fields: each that begins ends, and none makes Word ask whether to update it. */
export function fieldWatcher(report: Report): Watcher {
  let depth = 0;
  return {
    open: ({ name, attributes }) => {
      if (name === 'w:updateFields' || attributes['w:dirty'] !== undefined) report('asks-to-update', name);
      if (name !== 'w:fldChar') return;
      if (attributes['w:fldCharType'] === 'begin') depth++;
      if (attributes['w:fldCharType'] === 'end' && --depth < 0) report('field-without-end', name);
    },
    end: () => {
      if (depth > 0) report('field-without-end', 'w:fldChar');
    },
  };
}
