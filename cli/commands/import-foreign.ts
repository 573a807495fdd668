import type { Language, NewId } from '#core/model';
import {
  guessOutline,
  guessTemplate,
  importDocument,
  oldTextOf,
  readOutline,
  sayImportNotes,
} from '#core/import-document';
import type { Plan } from '#core/records';
import type { Template } from '#core/template';
import { fillIn } from '#core/words';
import type { WordText } from '#core/word-text';
import { builtInTemplates } from '#templates';
import { CLI_WORDS } from '../words';

interface ForeignOrder {
  /** Left out: the built-in template whose sections are most like the headings. */
  readonly template: Template | undefined;
  readonly language: Language;
  readonly newId: NewId;
}

/** More lines than these of one note are counted and not said. */
const MOST_LINES = 20;

/** A plan made of a Word file that another program wrote, each part where it most likely belongs, and what is to be said of it. */
export function importForeign(
  { name, text }: { readonly name: string; readonly text: WordText },
  { template, language, newId }: ForeignOrder,
): { readonly plan: Plan; readonly lines: readonly string[] } {
  const document = readOutline(oldTextOf(text));
  const offered = builtInTemplates().filter((each) => each.language === language);
  const chosen = template ?? guessTemplate(document, offered);
  if (!chosen) throw new Error(`no template in ${language}`);
  const mapping = guessOutline(document, chosen);
  const title = document.head.title ?? name.replace(/\.doc[xm]$/i, '');
  const { plan, notes } = importDocument(document, { template: chosen, mapping, title, newId });
  const sections = mapping.filter(({ kind }) => kind === 'section' || kind === 'new').length;
  const counts = { template: chosen.name, sections: String(sections), measures: String(plan.records.measure.length) };
  return {
    plan,
    lines: [
      fillIn(CLI_WORDS['foreign-counts'][language], counts),
      ...sayImportNotes(notes, language).flatMap(({ said, lines }) => [said, ...shortened(lines, language)]),
    ],
  };
}

function shortened(lines: readonly string[], language: Language): readonly string[] {
  const said = lines.slice(0, MOST_LINES).map((line) => `  ${line.replaceAll('\n', ' / ')}`);
  const more = lines.length - said.length;
  return more > 0 ? [...said, `  ${fillIn(CLI_WORDS['foreign-more'][language], { count: String(more) })}`] : said;
}
