import type { Language } from '#core/model';
import { annexesOf, oneLine } from '#core/derive';
import type { Plan } from '#core/records';
import { composePlan, type Part } from './compose';
import {
  startDraft,
  type Draft,
  type Entry,
  type Orientation,
  type Places,
  type PrintOrder,
  type PrintProfile,
} from './draft';
import { element, writeNodes } from './node';
import { pageRule, printerPages, styleSheet } from './style/style-sheet';

/** A page of ours to be printed, with the style beside it. */
export interface Sheet {
  readonly html: string;
  readonly css: string;
}

/** What stands together on pages of one kind, in the order of the document. */
export interface PartOf {
  readonly id: string;
  readonly orientation: Orientation;
  readonly kind: Part['kind'];
}

/**
 * A plan as sheets to print. Upright pages and pages across are printed apart, because a browser gives all pages of a
 * document one width; `parts` says in which order they belong together.
 */
export interface PlanSheets {
  readonly sheets: Readonly<Partial<Record<Orientation, Sheet>>>;
  readonly parts: readonly PartOf[];
  readonly entries: readonly Entry[];
  readonly title: string;
  readonly profile: PrintProfile;
  readonly language: Language;
  /** Contents name pages, which are known after a first printing. */
  readonly hasContents: boolean;
  /** The characters that no page can show. */
  readonly leftOut: number;
}

const STYLE = 'page.css';

/** Links that nobody sees: a place becomes known to the printed file by being linked to. */
const anchors = (ids: readonly string[]) =>
  element(
    'div',
    { hidden: '' },
    ids.map((id) => element('a', { href: `#${id}` })),
  );

function writeSheet(draft: Draft, parts: readonly Part[], pages: string): Sheet & { readonly leftOut: number } {
  const { language, profile, plan } = draft;
  const drawn = parts.map(({ id, orientation, kind, nodes }) =>
    element('section', { id, class: `part ${orientation} of-${kind}` }, nodes),
  );
  const ids = [...parts.map(({ id }) => id), ...draft.entries.map(({ id }) => id)];
  const { html, leftOut } = writeNodes([
    element('html', { lang: language }, [
      element('head', {}, [
        element('meta', { charset: 'utf-8' }),
        element('title', {}, [oneLine(plan.profile.title, plan.language)]),
        element('link', { rel: 'stylesheet', href: STYLE }),
      ]),
      element('body', { class: profile }, [anchors(ids), ...drawn]),
    ]),
  ]);
  return { html: `<!doctype html>${html}`, css: styleSheet(draft, pages), leftOut };
}

/** Draws a plan as the sheets that its PDF is printed from. The same plan and order give the same sheets. */
export function planSheets(plan: Plan, order: PrintOrder): PlanSheets {
  const draft = startDraft(plan, order);
  const { parts, hasContents } = composePlan(draft, annexesOf(plan));
  const sheets: Partial<Record<Orientation, Sheet>> = {};
  let leftOut = 0;
  for (const orientation of ['upright', 'across'] as const) {
    const those = parts.filter((part) => part.orientation === orientation);
    if (those.length === 0) continue;
    const { leftOut: count, ...sheet } = writeSheet(draft, those, pageRule(order.profile, orientation));
    sheets[orientation] = sheet;
    leftOut += count;
  }
  return {
    sheets,
    parts: parts.map(({ id, orientation, kind }) => ({ id, orientation, kind })),
    entries: draft.entries,
    title: oneLine(plan.profile.title, plan.language),
    profile: order.profile,
    language: plan.language,
    hasContents,
    leftOut,
  };
}

/** A printer numbers all pages from the first one, so contents do. */
const countedFromFirst = (places: Places): Places =>
  Object.fromEntries(Object.entries(places).map(([id, place]) => [id, { ...place, label: String(place.page) }]));

/** Draws a plan as the one document that goes to a printer. */
export function printerSheet(plan: Plan, { profile, places = {} }: PrintOrder): Sheet {
  const draft = startDraft(plan, { profile, places: countedFromFirst(places) });
  const { parts } = composePlan(draft, annexesOf(plan));
  const { html, css } = writeSheet(draft, parts, printerPages(profile, plan.language));
  return { html, css };
}
