import type { IssuingNotice, Official, Section } from '#core/model';
import { drawAnnex, drawAnnexList } from './draw/annexes';
import { drawContents } from './draw/contents';
import { drawCover } from './draw/cover';
import { drawHead } from './draw/head';
import { drawImprint } from './draw/imprint';
import { drawRecipients, drawTitle } from './draw/opening';
import { drawBody } from './draw/sections';
import { drawNote, drawSignature } from './draw/signature';
import type { Draft, Drawn, Orientation } from './draft';
import { line, type Element } from './node';

/** What a part of a document is, which decides how its pages are numbered: a cover and a foot 版记 are not, front matter is by itself. */
export type PartKind = 'cover' | 'front' | 'text' | 'foot';

/** What stands together on pages of one kind. */
export interface Part {
  readonly id: string;
  readonly orientation: Orientation;
  readonly kind: PartKind;
  readonly nodes: readonly Element[];
}

type Turned = Pick<Part, 'orientation' | 'nodes'>;

/** Puts what is too wide for an upright page on pages across, with the headings right above it. */
function turnPages(drawn: readonly Drawn[]): readonly Turned[] {
  const turned: { readonly orientation: Orientation; readonly drawn: Drawn[] }[] = [];
  for (const each of drawn) {
    const orientation = each.isAcross ? 'across' : 'upright';
    const last = turned.at(-1);
    if (last?.orientation === orientation) last.drawn.push(each);
    else turned.push({ orientation, drawn: [...(last ? headingsAtEnd(last.drawn) : []), each] });
  }
  return turned
    .filter((pages) => pages.drawn.length > 0)
    .map(({ orientation, drawn: those }) => ({ orientation, nodes: those.map(({ node }) => node) }));
}

const headingsAtEnd = (drawn: Drawn[]): readonly Drawn[] =>
  drawn.splice(drawn.findLastIndex((each) => !each.isHeading) + 1);

/** The paragraphs of the notice; the last stays with the signature. */
const drawNotice = ({ text }: IssuingNotice): readonly Drawn[] =>
  text
    .split('\n')
    .filter((each) => each.trim() !== '')
    .map((each, index, all) => ({ node: line(index === all.length - 1 ? 'text keep' : 'text', [each.trim()]) }));

/** The pages before the text: the notice that issues the plan, or its head, and its title. */
function drawOpening(
  draft: Draft,
  official: Official,
): { readonly first: readonly Drawn[]; readonly title: readonly Drawn[] } {
  const { title } = draft.plan.profile;
  const { notice } = official;
  const head = drawHead(draft, official);
  if (!notice) return { first: [], title: [...head, drawTitle(draft, title), ...drawRecipients(draft)] };
  const first = [
    ...head,
    drawTitle(draft, notice.title),
    ...drawRecipients(draft),
    ...drawNotice(notice),
    ...drawSignature(draft),
    ...drawNote(draft, official),
  ];
  return { first, title: [drawTitle(draft, title)] };
}

const upright = (drawn: readonly Drawn[]): Turned => ({
  orientation: 'upright',
  nodes: drawn.map(({ node }) => node),
});

/** An official document: the notice, the title and the text, 附件说明, the signature. */
function composeOfficial(draft: Draft, body: readonly Drawn[]): readonly Turned[] {
  const { official = {} } = draft.plan.profile;
  const { first, title } = drawOpening(draft, official);
  const end = official.notice ? [] : [...drawSignature(draft), ...drawNote(draft, official)];
  const notice: readonly Turned[] = first.length > 0 ? [upright(first)] : [];
  if (draft.language === 'zh-CN') return [...notice, ...turnPages([...title, ...body, ...end])];
  return [...notice, upright([...title, ...drawContents(draft)]), ...turnPages([...body, ...end])];
}

type Kinded = Turned & Pick<Part, 'kind'>;

/** What a report has before its chapters. */
const frontOf = (draft: Draft): readonly Kinded[] => [
  { orientation: 'upright', kind: 'cover', nodes: [drawCover(draft)] },
  { ...upright(drawContents(draft)), kind: 'front' },
];

/** Composes the parts of a plan in order. Contents are drawn last, when all that they name is known. */
export function composePlan(
  draft: Draft,
  annexes: readonly Section[],
): { readonly parts: readonly Part[]; readonly hasContents: boolean } {
  const isReport = draft.profile === 'report';
  const body = [...drawBody(draft), ...(isReport ? [] : drawAnnexList(draft, annexes))];
  const drawnAnnexes = annexes.map((annex): Turned => ({ orientation: 'across', nodes: drawAnnex(draft, annex) }));
  const text = isReport ? turnPages(body) : composeOfficial(draft, body);
  const imprint = isReport ? undefined : drawImprint(draft);
  const parts: readonly Kinded[] = [
    ...(isReport ? frontOf(draft) : []),
    ...[...text, ...drawnAnnexes].map((part) => ({ ...part, kind: 'text' as const })),
    ...(imprint ? [{ orientation: 'upright', kind: 'foot', nodes: [imprint] } as const] : []),
  ];
  return {
    parts: parts.map((part, index) => ({ id: `part-${String(index)}`, ...part })),
    hasContents: isReport || draft.language === 'en',
  };
}
