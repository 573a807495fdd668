import { Fragment, type ReactElement, type ReactNode } from 'react';
import type { Token, Tokens } from 'marked';
import type { Language } from '#core/model';
import { pictureOf } from './help-pages';
import styles from './help-sheet.module.css';

interface HelpTextProps {
  readonly tokens: readonly Token[];
  readonly language: Language;
  /** Goes to another page of the help, by its file name. */
  readonly onGo: (id: string) => void;
}

/** Draws what the help pages are written in: headings, paragraphs, lists, tables, pictures, keys, links among pages. */
export const HelpText = ({ tokens, ...shared }: HelpTextProps): ReactElement => (
  <>
    {tokens.map((token, index) => (
      <Fragment key={index}>{draw(token as Tokens.Generic, shared)}</Fragment>
    ))}
  </>
);

type Shared = Omit<HelpTextProps, 'tokens'>;

function draw(token: Tokens.Generic, shared: Shared): ReactNode {
  const inside = token.tokens ? <HelpText tokens={token.tokens} {...shared} /> : (token['text'] as string | undefined);
  switch (token.type) {
    case 'heading':
      return <h3 className={styles['subtitle']}>{inside}</h3>;
    case 'paragraph':
      return <p>{inside}</p>;
    case 'list':
      return <List token={token as Tokens.List} {...shared} />;
    case 'table':
      return <Table token={token as Tokens.Table} {...shared} />;
    case 'strong':
      return <strong>{inside}</strong>;
    case 'codespan':
      return <kbd className={styles['key']}>{inside}</kbd>;
    case 'code':
      return (
        <pre className={styles['code']}>
          <code>{inside}</code>
        </pre>
      );
    case 'image':
      return <Picture token={token as Tokens.Image} language={shared.language} />;
    case 'link':
      return <PageLink token={token as Tokens.Link} {...shared} />;
    case 'space':
      return null;
    default:
      return inside;
  }
}

function List({ token: { ordered, items }, ...shared }: Shared & { readonly token: Tokens.List }): ReactElement {
  const Tag = ordered ? 'ol' : 'ul';
  return (
    <Tag className={styles[ordered ? 'ordered' : 'bullets']}>
      {items.map((item, index) => (
        <li key={index}>
          <HelpText tokens={item.tokens} {...shared} />
        </li>
      ))}
    </Tag>
  );
}

function Table({ token: { header, rows }, ...shared }: Shared & { readonly token: Tokens.Table }): ReactElement {
  return (
    <table className={styles['table']}>
      <thead>
        <tr>
          {header.map((cell, index) => (
            <th key={index} scope="col">
              <HelpText tokens={cell.tokens} {...shared} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <tr key={index}>
            {row.map((cell, column) => (
              <td key={column}>
                <HelpText tokens={cell.tokens} {...shared} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Picture({
  token,
  language,
}: {
  readonly token: Tokens.Image;
  readonly language: Language;
}): ReactElement | null {
  const source = pictureOf(token.href, language);
  return source === undefined ? null : <img className={styles['picture']} src={source} alt={token.text} />;
}

/** The help links to its own pages only. */
function PageLink({ token, onGo }: Shared & { readonly token: Tokens.Link }): ReactElement {
  const page = token.href.replace(/^.*\//, '').replace(/\.md$/, '');
  return (
    <button type="button" className={styles['link']} onClick={() => onGo(page)}>
      {token.text}
    </button>
  );
}
