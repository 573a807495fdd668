import { useEffect, useRef, useState, type ReactElement } from 'react';
import { Button, Dialog, TextField, classNames, useLanguage, useWords } from '../../ui';
import type * as Pages from './help-pages';
import type * as Text from './help-text';
import styles from './help-sheet.module.css';

type HelpModules = typeof Pages & typeof Text;

/** The pages and what draws them are only read when the help is opened. */
function useHelp(): HelpModules | undefined {
  const [help, setHelp] = useState<HelpModules>();
  useEffect(() => {
    void Promise.all([import('./help-pages'), import('./help-text')]).then(([pages, text]) =>
      setHelp({ ...pages, ...text }),
    );
  }, []);
  return help;
}

interface HelpSheetProps {
  /** The rule of the checks that the help is opened about. */
  readonly rule?: string | undefined;
  readonly onClose: () => void;
}

/** The help: its pages at the left, found by a word; the page at the right. */
export function HelpSheet({ rule, onClose }: HelpSheetProps): ReactElement {
  const words = useWords();
  const help = useHelp();
  return (
    <Dialog
      title={words('help.title')}
      width="wide"
      onClose={onClose}
      foot={
        <Button look="primary" onPress={onClose}>
          {words('common.close')}
        </Button>
      }
    >
      {help && <HelpBook help={help} rule={rule} />}
    </Dialog>
  );
}

interface HelpBookProps {
  readonly help: HelpModules;
  readonly rule: string | undefined;
}

function HelpBook({ help, rule }: HelpBookProps): ReactElement {
  const words = useWords();
  const language = useLanguage();
  const [wanted, setWanted] = useState('');
  const pages = help.helpPages(language);
  const [chosen, setChosen] = useState(() => pages.find((page) => rule !== undefined && help.explains(page, rule))?.id);
  const found = pages.filter((page) => help.plainText(page).includes(wanted.trim().toLowerCase()));
  const page = found.find(({ id }) => id === chosen) ?? found[0];
  const go = (id: string): void => {
    setWanted('');
    setChosen(id);
  };
  return (
    <div className={styles['book']}>
      <nav className={styles['contents']} aria-label={words('help.contents')}>
        <TextField label={words('help.search')} value={wanted} onChange={setWanted} autoFocus />
        <ul>
          {found.map(({ id, title }) => (
            <Entry key={id} title={title} isCurrent={id === page?.id} onChoose={() => setChosen(id)} />
          ))}
        </ul>
        {found.length === 0 && <p className={styles['none']}>{words('help.nothing')}</p>}
      </nav>
      {page && <Article key={`${language} ${page.id}`} help={help} page={page} rule={rule} onGo={go} />}
    </div>
  );
}

interface EntryProps {
  readonly title: string;
  readonly isCurrent: boolean;
  readonly onChoose: () => void;
}

const Entry = ({ title, isCurrent, onChoose }: EntryProps): ReactElement => (
  <li>
    <button
      type="button"
      className={classNames(styles['entry'], isCurrent && styles['current'])}
      onClick={onChoose}
      {...(isCurrent && { 'aria-current': 'page' as const })}
    >
      {title}
    </button>
  </li>
);

interface ArticleProps {
  readonly help: HelpModules;
  readonly page: Pages.HelpPage;
  readonly rule: string | undefined;
  readonly onGo: (id: string) => void;
}

/** The page can be scrolled by keys, so it takes the focus. */
function Article({ help, page, rule, onGo }: ArticleProps): ReactElement {
  const language = useLanguage();
  const article = useRef<HTMLElement>(null);
  useEffect(() => {
    const headings = [...(article.current?.querySelectorAll('h3') ?? [])];
    const wanted = headings.find(({ textContent }) => rule !== undefined && textContent.startsWith(`${rule} `));
    wanted?.scrollIntoView();
  }, [rule]);
  return (
    <article ref={article} className={styles['page']} tabIndex={0} aria-label={page.title}>
      <h3 className={styles['heading']}>{page.title}</h3>
      <help.HelpText tokens={page.tokens} language={language} onGo={onGo} />
    </article>
  );
}
