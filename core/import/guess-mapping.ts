import { KIND_NAMES, type KindName } from '#core/records';
import { columnsFor, looksLikeIds, remapped } from './guess-columns';
import { headTexts, possibleHeads } from './heads';
import { NO_HEAD, type Head, type Mapping } from './mapping';
import type { TableOf } from './register-columns';
import { tableCalled } from './sheet-names';
import type { SourceTable } from './source';

interface Found {
  readonly of: TableOf;
  readonly head: Head;
  readonly score: number;
}

const NOTHING: Found = { of: { kind: 'target' }, head: NO_HEAD, score: 0 };

/** The heads that fit one of the registers best; of those that fit as well, the first. */
function bestHead(table: SourceTable, registers: readonly TableOf[]): Found {
  let best: Found = { ...NOTHING, of: registers[0] ?? NOTHING.of };
  for (const head of possibleHeads(table)) {
    const names = headTexts(table, head);
    for (const of of registers) {
      const { score } = columnsFor(of, names, looksLikeIds(table, head));
      if (score > best.score) best = { of, head, score };
    }
  }
  return best;
}

/**
 * The register that a table fits best, and which of its rows and columns are what. The name of the sheet decides where it
 * is one that we write; `expected` is taken where the heads name nothing.
 */
export function guessMapping(table: SourceTable, expected?: KindName): Mapping {
  const named = tableCalled(table.name);
  const registers: readonly TableOf[] = named ? [named] : KIND_NAMES.map((kind) => ({ kind }));
  const best = bestHead(table, registers);
  const of = best.score === 0 && !named && expected ? { kind: expected } : best.of;
  return remapped(table, of, best.score > 1 ? best.head : NO_HEAD);
}

/** The mapping of a pasted table, whose first row alone can name its columns; `hasHead` where that is known already. */
export function guessPastedMapping(table: SourceTable, hasHead: boolean): Mapping {
  const first: SourceTable = { ...table, rows: table.rows.slice(0, 1) };
  const best = bestHead(
    first,
    KIND_NAMES.map((kind) => ({ kind })),
  );
  return remapped(table, best.of, hasHead || best.score > 1 ? { above: 0, rows: 1 } : NO_HEAD);
}
