import { lexer, type Token } from 'marked';
import type { Language } from '#core/model';

/** One page of the help, as it stands in docs/help. */
export interface HelpPage {
  readonly id: string;
  readonly title: string;
  readonly tokens: readonly Token[];
}

const texts = import.meta.glob<string>('../../../docs/help/*/*.md', { query: '?raw', import: 'default', eager: true });
const pictures = import.meta.glob<string>('../../../docs/help/images/*/*.png', {
  query: '?url',
  import: 'default',
  eager: true,
});

const FOLDER = '../../../docs/help/';

/** Where a picture that a page names lies in the built program. */
export const pictureOf = (name: string, language: Language): string | undefined =>
  pictures[`${FOLDER}images/${language}/${name.split('/').at(-1) ?? ''}`];

/** The pages of one language in the order of their file names. The first heading of a page is its title. */
export function helpPages(language: Language): readonly HelpPage[] {
  return Object.entries(texts)
    .filter(([file]) => file.startsWith(`${FOLDER}${language}/`))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([file, text]) => {
      const [heading, ...tokens] = lexer(text);
      const id = file.slice(file.lastIndexOf('/') + 1, -'.md'.length);
      return { id, title: heading?.type === 'heading' ? (heading.text as string) : id, tokens };
    });
}

/** Whether a page has a heading of its own for a rule of the checks. */
export const explains = ({ tokens }: HelpPage, rule: string): boolean =>
  tokens.some((token) => token.type === 'heading' && (token.text as string).startsWith(`${rule} `));

/** A page as plain text, for searching. */
export const plainText = ({ title, tokens }: HelpPage): string =>
  [title, ...tokens.map(({ raw }) => raw)].join('\n').toLowerCase();
