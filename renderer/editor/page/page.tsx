import { useMemo, type ReactElement } from 'react';
import { walkSections } from '#core/model';
import type { Plan } from '#core/records';
import { useWords } from '../../ui';
import { usePictureDrop } from '../incoming/use-picture-drop';
import { BlockHandle } from '../moving/block-handle';
import { DropLine } from '../moving/drop-line';
import { ReferencePopup } from '../references/reference-popup';
import { StructureHint } from '../typing/structure-hint';
import { PageContext, usePage, usePlanPart, type PageTools } from './editors-context';
import { SectionView } from './section-view';
import styles from './page.module.css';
import { useWholeSelection } from './use-whole-selection';
import prose from './prose.module.css';

const readOutline = (plan: Plan): string =>
  [...walkSections(plan.sections)].map(({ section, level }) => `${section.id} ${String(level)}`).join('\n');
const readTitle = (plan: Plan): string => plan.profile.title;
const readLanguage = (plan: Plan): string => plan.language;

function Sections(): ReactElement[] {
  const outline = usePlanPart(readOutline);
  const sections = useMemo(
    () =>
      outline
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => line.split(' ')),
    [outline],
  );
  return sections.map(([id = '', level]) => <SectionView key={id} section={id} level={Number(level)} />);
}

function Paper(): ReactElement {
  const t = useWords();
  const tools = usePage();
  const { references, structures, select } = tools;
  const drop = usePictureDrop(tools);
  const title = usePlanPart(readTitle);
  const language = usePlanPart(readLanguage);
  const { isWhole, onKeyDown, onCopy, onMouseDown } = useWholeSelection();
  return (
    <div
      className={styles['scroller']}
      data-scroller=""
      role="group"
      aria-label={t('page.label')}
      onKeyDown={onKeyDown}
      onCopyCapture={onCopy}
      onMouseDown={onMouseDown}
      {...drop.handlers}
      {...(isWhole && { 'data-whole': true })}
    >
      <article className={`${styles['paper'] ?? ''} ${prose['paper'] ?? ''}`} lang={language}>
        <h1 className={styles['title']} onClick={() => select({ kind: 'none' })}>
          {title}
        </h1>
        <Sections />
      </article>
      <ReferencePopup list={references} />
      <StructureHint offer={structures} />
      <BlockHandle />
      {drop.place && <DropLine spot={drop.place} />}
    </div>
  );
}

/** The page of a plan: its title and its sections, the editor of each section near the view. */
export const Page = ({ tools }: { readonly tools: PageTools }): ReactElement => (
  <PageContext value={tools}>
    <Paper />
  </PageContext>
);
