import type { Page } from '@playwright/test';

interface Step {
  /** What has the focus, as a line of HTML; empty on the body. */
  readonly now: string;
  readonly pane: string;
  /** The element before this one looked the same without the focus. */
  readonly wasUnmarked?: string;
  /** It had the focus before on this walk. */
  readonly isOld: boolean;
}

/** What a walk came past, and what of it looked the same with the focus as without. */
interface Walk {
  readonly count: number;
  readonly unmarked: readonly string[];
}

/**
 * Presses Tab, or the arrow that goes through a row of tools or a tree, until the focus comes round or leaves the pane
 * it is in, and looks at each element with the focus and without it. Text has its caret instead; Tab writes there, so
 * that a walk does not begin in it.
 */
export async function walkFocus(page: Page, key = 'Tab', most = 60): Promise<Walk> {
  const unmarked: string[] = [];
  let count = 0;
  await page.evaluate(forget);
  const first = await page.evaluate(stepOf);
  for (let step = 0; step < most; step++) {
    await page.keyboard.press(key);
    const { now, pane, wasUnmarked, isOld } = await page.evaluate(stepOf);
    if (wasUnmarked !== undefined) unmarked.push(wasUnmarked);
    if (isOld || now === '' || (first.pane !== '' && pane !== first.pane)) break;
    count++;
  }
  return { count, unmarked };
}

interface Seen {
  elements: WeakSet<Element>;
  last: { readonly element: Element; readonly around: readonly Element[]; readonly look: string } | undefined;
}

declare global {
  interface Window {
    planloomFocus?: Seen;
  }
}

/* These run in the page. */

function forget(): void {
  window.planloomFocus = { elements: new WeakSet(), last: undefined };
}

function stepOf(): Step {
  const seen = window.planloomFocus;
  if (!seen) throw new Error('No walk was begun');
  const lookOf = (elements: readonly Element[]): string =>
    elements
      .flatMap((element) => {
        const { outlineStyle, outlineWidth, outlineColor, boxShadow, borderColor, opacity } = getComputedStyle(element);
        return [
          outlineStyle,
          outlineStyle === 'none' ? '' : `${outlineWidth} ${outlineColor}`,
          boxShadow,
          borderColor,
          opacity,
        ];
      })
      .join('|');
  const nameOf = (element: Element): string => (element.cloneNode(false) as Element).outerHTML.slice(0, 160);
  const { last } = seen;
  const hasMoved = last !== undefined && last.element !== document.activeElement;
  const wasUnmarked = hasMoved && lookOf(last.around) === last.look ? nameOf(last.element) : undefined;
  const element = document.activeElement;
  if (!element || element === document.body)
    return { now: '', pane: '', isOld: false, ...(wasUnmarked && { wasUnmarked }) };
  // The focus of a box that cannot be seen is drawn on the label around it.
  const around = [element, element.parentElement, element.parentElement?.parentElement].filter(
    (each) => each instanceof Element,
  );
  const isText = element instanceof HTMLElement && element.isContentEditable;
  const isOld = seen.elements.has(element);
  seen.elements.add(element);
  seen.last = isText ? undefined : { element, around, look: lookOf(around) };
  const pane = element.closest<HTMLElement>('[role="dialog"], [role="alertdialog"], [data-pane], footer');
  return {
    now: nameOf(element),
    pane: pane?.dataset['pane'] ?? pane?.tagName ?? '',
    isOld,
    ...(wasUnmarked !== undefined && { wasUnmarked }),
  };
}
